import { DATE, DATE_MARK, DATE_START, TIME_OF } from './skeleton.ts';
import { dateAt, dateBefore, fromTold, GAP, NOT_YET, type Place, SUM, tie, type Ties } from './tie.ts';

const SINCE = new RegExp(`^${GAP}{0,6},?\\s+(?:[—–]\\s+)?(?:ever\\s+)?since\\b(?<rest>[^;:]*)`, 'iu');
/** What holds on the article's day: "has led it", "it is nine years", "it was the first since". */
const IS_SO =
  /\b(?:has|have|is|are|[’']s|[’']ve)\b(?!.*\b(?:had|would|was|were)\b)|\b(?:was|were)\b[^,;]*\b(?:first|worst|only|last|highest|lowest|biggest|largest|deadliest)\b|^[^\p{L}]*$|\b(?:or|for)\s+$/u;
const SINCE_DATE = new RegExp(
  `^(?<gap>(?:\\s+(?!(?:and|but|when)\\b)[\\p{L}’'-]+){0,12}?\\s+)?(?:in|on)?\\s*${TIME_OF}(?<date>${DATE_START})`,
  'u',
);
const SINCE_BEFORE = new RegExp(`\\bsince\\s+${TIME_OF}${DATE}${SUM}`, 'iu');
const SINCE_WITHIN = new RegExp(
  `\\bsince\\s+${TIME_OF}${DATE}(?!${DATE_MARK}|,?\\s+(?:when|where|who|which|after)\\b)[^;:.${DATE_START}]{0,60}?\\bfor\\s+$`,
  'iu',
);
const SINCE_ORDINAL = new RegExp(
  `\\bsince\\s+${TIME_OF}${DATE}[^;:.${DATE_START}]{0,20}\\b(?:this|it|that)\\s+(?:is|was)\\s+(?:now\\s+|already\\s+)?(?:his|her|its|their)\\s+$`,
  'iu',
);
const SINCE_FRONT = new RegExp(
  `^["“]?Since\\s[^;:.]{0,80}?${DATE},(?!\\s+(?:when|where|after|which|who)\\b)[^,;:]*$`,
  'u',
);
const PASSED =
  /^\s+(?:(?<now>have|has)|had)\s+(?:now\s+|already\s+)?(?:passed|gone\s+by|elapsed|gone)(?!\s+since)\b/u;
const AND_FOR = new RegExp(
  `${DATE},?\\s+and\\s+(?:for\\s+(?:the\\s+(?:past|last)\\s+)?|(?:has|have)\\s+now\\s+[^,;:.]{0,40}?\\bfor\\s+)$`,
  'u',
);

/** "for nine years, since 2 June", "since 2016, a run of nine years", "the eleven years since". */
export function since(place: Place): Ties | null {
  const { story, sentence, left, right, length } = place;
  const { now } = story;
  if (!now) return null;
  const isPast = !IS_SO.test(left) && !IS_SO.test(right);
  const match = SINCE.exec(right);
  if (match) {
    const at = length.end + match[0].length - match.groups!['rest']!.length;
    const rest = match.groups!['rest']!;
    const date = SINCE_DATE.exec(rest);
    const told = date && dateAt(place, at + date[0].length - 1);
    if (told) return [tie(sentence, told, now, isPast ? 'most' : 'now')];
    if (/^(?:\s+then)?\s*(?:[,.;)]|$|\s(?:has|have|had)\b)/u.test(rest))
      return fromTold(place, now, isPast ? 'most' : 'now') ?? [];
    return null;
  }
  if (NOT_YET.test(left)) return null;
  const last = dateBefore(place, length.start);
  return last && (SINCE_BEFORE.test(left) || SINCE_WITHIN.test(left))
    ? [tie(sentence, last, now, isPast ? 'most' : 'now')]
    : null;
}

/** "has led it since 2017, so this is his sixteenth season". */
export function ordinalSince(place: Place): Ties | null {
  const { story, sentence, left, length } = place;
  const last = dateBefore(place, length.start);
  return story.now && last && SINCE_ORDINAL.test(left) ? [tie(sentence, last, story.now, 'now')] : null;
}

/** "Since it was sold in 2023, two years have passed", "inherited it in 2010, and for the past 15 years". */
export function goneBy(place: Place): Ties | null {
  const { story, sentence, left, right, length } = place;
  const { now } = story;
  const last = dateBefore(place, length.start);
  const gone = PASSED.exec(right);
  const isNow = gone?.groups!['now'] !== undefined;
  if (now && last && SINCE_FRONT.test(left)) {
    const leads = isNow ? 'now' : /\b(?:has|have)\b/u.test(left.slice(last.end) + right) ? 'most' : null;
    if (leads) return [tie(sentence, last, now, leads)];
  }
  if (gone && now) return fromTold(place, now, isNow ? 'now' : 'most');
  const isOnly = now && last && sentence.dates.length === 1;
  return isOnly && AND_FOR.test(left) && !NOT_YET.test(left) ? [tie(sentence, last, now, 'most')] : null;
}
