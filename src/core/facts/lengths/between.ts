import { DATE, DATE_START, TIME_OF } from './skeleton.ts';
import { dateAt, GAP, type Place, SUM, tie, type Ties } from './tie.ts';

const BETWEEN = `(?:(?:from|between)\\s+)?${TIME_OF}${DATE}(?:\\s+(?:to|until|till|through|and)\\s+${TIME_OF}|\\s?[–—-]\\s?)${DATE}`;
const OF_GAP = `(?:\\s+(?:of|on|in|at|as|with|there|without)(?:\\s+(?!(?:that|which)\\b)[\\p{L}’'-]+){0,4})?`;
const BETWEEN_AFTER = new RegExp(`^${OF_GAP},?\\s+(?:[—–]\\s+)?\\(?${BETWEEN}`, 'u');
const BETWEEN_BEFORE = new RegExp(
  `(?:(?:[Ff]rom|[Bb]etween)\\s+${TIME_OF}${DATE}\\s+(?:to|until|till|through|and)\\s+${TIME_OF}|\\(${DATE}\\s?[–—-]\\s?)${DATE}\\)?${SUM}`,
  'u',
);
/** "From its launch in 1997 until it sank in 2013, the trawler fished for". */
const FROM_FRONT = new RegExp(
  `^From\\b[^;:.${DATE_START}]{0,50}?${DATE}\\s+(?:to|until|till)\\b[^;:.${DATE_START}]{0,40}?${DATE},[^,;:.${DATE_START}]*\\bfor\\s+$`,
  'u',
);
const UNTIL = new RegExp(
  `^${GAP}{0,4},?\\s+(?:until|till|up\\s+to|before)\\s[^,;:.${DATE_START}]{0,60}?(?<date>${DATE_START})`,
  'u',
);
const LAY = '(?:lay|lie|were|are|passed|went\\s+by|elapsed)';
const PAIR = new RegExp(
  `\\bbetween\\b[^;:.]{0,60}?${DATE}[^;:.]{0,40}?\\band\\b[^;:.]{0,40}?${DATE},?\\s+(?:there\\s+)?${LAY}\\s+$`,
  'iu',
);
const PAIR_AFTER = new RegExp(
  `^\\s+${LAY}\\s+between\\b[^;:.]{0,60}?${DATE}[^;:.]{0,40}?\\band\\b[^;:.]{0,40}?${DATE}`,
  'u',
);
const AFTER_ALL = /,\s+(?:only\s+)?after\s+$/u;

/** "for 90 years, from 1906 to 2021", "from March 6 to March 13, a gap of a week", "for 25 years, until it shut in 1999". */
export function between(place: Place): Ties | null {
  const { sentence, left, right, length } = place;
  if (sentence.dates.length < 2) return null;
  if (BETWEEN_AFTER.test(right)) {
    const [first, second] = sentence.dates.filter(({ start }) => start >= length.end);
    return first && second ? [tie(sentence, first, second.date, 'between')] : [];
  }
  if (BETWEEN_BEFORE.test(left)) {
    const [first, second] = sentence.dates.filter(({ end }) => end <= length.start).slice(-2);
    return first && second ? [tie(sentence, first, second.date, 'between')] : [];
  }
  if (FROM_FRONT.test(left)) {
    const [first, second] = sentence.dates;
    return [tie(sentence, first!, second!.date, 'most')];
  }
  const until = UNTIL.exec(right);
  if (!until) return null;
  const end = dateAt(place, length.end + until[0].length - 1);
  const before = sentence.dates.filter((date) => date.end <= length.start);
  return end && before.length === 1 ? [tie(sentence, before[0]!, end.date, 'between')] : null;
}

/** "Between the first, in 1952, and the second, in 1987, lay 35 years", "solved in 2004, after 26 years". */
export function pair({ sentence, left, right, length }: Place): Ties | null {
  const [first, second] = sentence.dates;
  if (!first || !second || sentence.dates.length !== 2) return null;
  if (PAIR.test(left) || PAIR_AFTER.test(right)) return [tie(sentence, first, second.date, 'between')];
  const isAll = second.end <= length.start && AFTER_ALL.test(left) && /^\s*(?:[.,;]|$)/u.test(right);
  return isAll ? [tie(sentence, first, second.date, 'most')] : null;
}
