import type { PartialDate } from '../../text/time/elapsed.ts';
import type { Length } from './amounts.ts';
import { madeBefore, namedBefore } from './moments.ts';
import { DATE, DATE_START, TIME_OF } from './skeleton.ts';
import type { Sentence, Story, Told } from './story.ts';
import type { Span } from './verdict.ts';

/** A span that the words around a length name, with the sentence and the date from which it is counted. */
export interface Tie extends Span {
  /** Whether nothing but its nearness shows that its date is meant. */
  readonly isGuess?: boolean;
  readonly at: { readonly sentence: Sentence; readonly date: Told };
}

/** Times between which a length is told. Where there are several, any may be meant. */
export type Ties = readonly Tie[];

/** Words that open no other clause. */
const GAP = `(?:\\s+(?!(?:and|but|while|when|who|whose|until|till|before|after|since)\\b)[\\p{L}’'-]+)`;
const PRE = `(?:(?:back\\s+)?(?:in|on|by|from|at)\\s+)?${TIME_OF}`;
/** "a drought of", "or", "a total of": what may stand between a span and the length that sums it up. */
const SUM = `\\s*[,—–(]\\s*(?:(?:or|for|in\\s+all|that\\s+is|altogether|already)\\s+)?(?:(?:an?|the|some)\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}?(?:of\\s+)?$`;

const AGO = /^,?\s+ago\b/iu;
const AGO_AT = new RegExp(`^,?\\s+ago,?\\s+(?:[—–(]\\s*)?${PRE}(?=${DATE_START})`, 'u');
const BESIDE = /,?\s*[—–(,]\s*(?:some\s+)?$/u;
const THAT_WAS =
  /(?:^|[.;:,]\s+|\s(?:and|but)\s+)(?:that|it|this|these|those|which)\s+(?:was|were|is|happened|came|lies)(?:\s*,?\s*by\s+[^,]{1,20},)?(?:\s+(?:now|already|only|just|a\s+full|all\s+of))?\s*$/iu;
const THAT_NOUN = /(?:^|[.;:]\s+)(?:that|this|these|those)\s+[\p{Ll}-]+,\s+$/iu;
const COPULA = new RegExp(`${DATE},?\\s+(?:was|is|lies|came|happened)\\s+(?:a\\s+full\\s+)?$`, 'u');

const SINCE = new RegExp(`^${GAP}{0,6},?\\s+(?:[—–]\\s+)?(?:ever\\s+)?since\\b(?<rest>[^;:]*)`, 'iu');
/** What holds on the article's day: "has led it", "it is nine years", "it was the first since". */
const IS_SO =
  /\b(?:has|have|is|are|[’']s|[’']ve)\b(?!.*\b(?:had|would|was|were)\b)|\b(?:was|were)\b[^,;]*\b(?:first|worst|only|last|highest|lowest|biggest|largest|deadliest)\b|^[^\p{L}]*$|\b(?:or|for)\s+$/u;
const SINCE_DATE = new RegExp(
  `^(?<gap>(?:\\s+(?!(?:and|but|when)\\b)[\\p{L}’'-]+){0,12}?\\s+)?(?:in|on)?\\s*${TIME_OF}(?<date>${DATE_START})`,
  'u',
);
const SINCE_BEFORE = new RegExp(`\\bsince\\s+${TIME_OF}${DATE}${SUM}`, 'iu');
const SINCE_WITHIN = new RegExp(`\\bsince\\s+${TIME_OF}${DATE}[^;:.${DATE_START}]{0,60}?\\bfor\\s+$`, 'iu');

const SINCE_ORDINAL = new RegExp(
  `\\bsince\\s+${TIME_OF}${DATE}[^;:.${DATE_START}]{0,20}\\b(?:this|it|that)\\s+(?:is|was)\\s+(?:now\\s+|already\\s+)?(?:his|her|its|their)\\s+$`,
  'iu',
);
const BETWEEN = `(?:(?:from|between)\\s+)?${TIME_OF}${DATE}(?:\\s+(?:to|until|till|through|and)\\s+${TIME_OF}|\\s?[–—-]\\s?)${DATE}`;
const OF_GAP = `(?:\\s+(?:of|on|in|at|as|with|there|without)(?:\\s+(?!(?:that|which)\\b)[\\p{L}’'-]+){0,4})?`;
const BETWEEN_AFTER = new RegExp(`^${OF_GAP},?\\s+(?:[—–]\\s+)?\\(?${BETWEEN}`, 'u');
const BETWEEN_BEFORE = new RegExp(
  `(?:(?:from|between)\\s+${TIME_OF}${DATE}\\s+(?:to|until|till|through|and)\\s+${TIME_OF}|\\(${DATE}\\s?[–—-]\\s?)${DATE}\\)?${SUM}`,
  'u',
);
const UNTIL = new RegExp(
  `^${GAP}{0,4},?\\s+(?:until|till|up\\s+to|before)\\s[^,;:.${DATE_START}]{0,60}?(?<date>${DATE_START})`,
  'u',
);

const LATER =
  /^\s+(?:(?<back>earlier|before\s+that)|later|afterwards?|after\s+that(?!\s+\p{L})|on(?=\s*[,.;]|\s+from\s+(?:that|then|there)))(?:\s+from\s+(?:that\s+\p{L}+|then|there))?/iu;
const NEXT_DATE = new RegExp(`^,?\\s+${PRE}(?=${DATE_START})`, 'u');
const DATE_BESIDE = new RegExp(`(?<date>${DATE}),\\s+(?:just\\s+|some\\s+|and\\s+)?$`, 'u');
const AFTER = /^\s+(?<way>after|before)\s+/iu;
const AFTER_DATE = new RegExp(
  `^(?:(?!(?:and|but|who|which)\\b)[\\p{L}’'-]+\\s+){0,10}?${TIME_OF}(?=${DATE_START})`,
  'u',
);
const AFTER_THAT =
  /^(?:that(?=\s*[.;,)])|that\s+(?:one|day)|those|these|this|the\s+(?:first|second|third|last|former|latter)\s+of\s+(?:them|those|these)|then)\b/iu;
/** What is not told as having come. */
const NOT_YET =
  /\b(?:will|shall|would|could|might|may|should|is to|are to|to be|must|expected|due|planned|forecast|predicted|hopes?|if|until|till|target|goal|deadline|aims?|plans?)\b/iu;

/** Beyond, nobody can tell which of several dates is meant. */
const MOST = 4;

/** What the words around a length of a sentence name as its two ends; null where they name none. */
export function tiesOf(story: Story, sentence: Sentence, skeleton: string, length: Length): Ties | null {
  const left = skeleton.slice(0, length.start);
  const right = skeleton.slice(length.end);
  const place: Place = { story, sentence, length, left, right, skeleton };
  if (length.as === 'anniversary') return anniversary(place);
  if (length.as === 'ordinal') return ordinalSince(place);
  if (length.as === 'age') return null;
  if (/\bnext\s+$/iu.test(left)) return [];
  return (
    marked(place) ??
    thatIs(place) ??
    ago(place) ??
    laterThan(place) ??
    between(place) ??
    since(place) ??
    after(place)
  );
}

interface Place {
  readonly story: Story;
  readonly sentence: Sentence;
  readonly length: Length;
  readonly left: string;
  readonly right: string;
  readonly skeleton: string;
}

const dateAt = ({ sentence }: Place, at: number): Told | undefined =>
  sentence.dates.find(({ start }) => start === at);
/** The last date that ends before a place, and the first that begins behind it. */
const dateBefore = ({ sentence }: Place, at: number): Told | undefined =>
  sentence.dates.findLast(({ end }) => end <= at);
const dateAfter = ({ sentence }: Place, at: number): Told | undefined =>
  sentence.dates.find(({ start }) => start >= at);

const tie = (sentence: Sentence, date: Told, to: PartialDate, leads: Span['leads']): Tie => ({
  from: date.date,
  to,
  leads,
  at: { sentence, date },
});

/** The dates told before a length, in its sentence and in the one before it. */
function toldBefore(
  { story, sentence, length }: Place,
  until = length.start,
): { sentence: Sentence; date: Told }[] {
  const own = sentence.dates.filter(({ end }) => end <= until).map((date) => ({ sentence, date }));
  const before = story.sentence(sentence.nth - 1);
  return [...(before?.dates.map((date) => ({ sentence: before, date })) ?? []), ...own];
}

/** The ties from each date told before to a time; null where none or too many are told. */
function fromTold(place: Place, to: PartialDate, leads: Span['leads'], until?: number): Ties | null {
  const told = toldBefore(place, until);
  if (told.length === 0 || told.length > MOST) return null;
  return told.map(({ sentence, date }) => ({ ...tie(sentence, date, to, leads), isGuess: true }));
}

/** "in 1996, nine years ago", "nine years ago, in 1996", "that was nine years ago". */
function ago(place: Place): Ties | null {
  const { story, sentence, left, right, length } = place;
  if (!AGO.test(right)) return null;
  const { now } = story;
  const next = AGO_AT.exec(right);
  if (next) {
    const date = dateAt(place, length.end + next[0].length);
    return date && now ? [tie(sentence, date, now, 'now')] : [];
  }
  const last = dateBefore(place, length.start);
  if (THAT_WAS.test(left) || THAT_NOUN.test(left)) {
    const by = /\bby\s*$/u.test(skeletonBefore(left, last)) && last ? last : null;
    const to = by?.date ?? now;
    return to ? (fromTold(place, to, by ? 'between' : 'now', by?.start) ?? []) : [];
  }
  if (!now || !last) return [];
  const isBeside = last.end + (BESIDE.exec(left)?.[0].length ?? NaN) === length.start;
  return isBeside || COPULA.test(left) ? [tie(sentence, last, now, 'now')] : [];
}

const skeletonBefore = (left: string, date: Told | undefined): string =>
  date ? left.slice(0, date.start) : '';

const OF_DATED = new RegExp(
  `^\\s+of\\s+[^,;:.${DATE_START}]{0,60}?\\b(?:on|in|of)\\s+${TIME_OF}(?<date>${DATE_START})`,
  'u',
);
const OF_TOLD = /^\s+of\s+(?:that|those|these|this)\b/u;

/** When a feast is kept: in the year told behind, last or next year, else in the article's. */
function yearOf({ story, right }: Place): PartialDate | null {
  const { now } = story;
  const which = /^[^,;:.]{0,60}\b(?<which>last|next|coming|previous)\b/u.exec(right)?.groups!['which'];
  return now && which ? { year: now.year + (/last|prev/.test(which) ? -1 : 1) } : now;
}

/** "the 24th anniversary of its founding in 2011", "the 20th anniversary of that scandal last year". */
function anniversary(place: Place): Ties | null {
  const { sentence, right, length, left } = place;
  const to = yearOf(place);
  const dated = OF_DATED.exec(right);
  if (!to || NOT_YET.test(left)) return null;
  if (dated) {
    const told = dateAt(place, length.end + dated[0].length - 1);
    return told ? [tie(sentence, told, to, 'now')] : [];
  }
  return OF_TOLD.test(right) ? (fromTold(place, to, 'now') ?? []) : null;
}

/** "has led it since 2017, so this is his sixteenth season". */
function ordinalSince(place: Place): Ties | null {
  const { story, sentence, left, length } = place;
  const last = dateBefore(place, length.start);
  return story.now && last && SINCE_ORDINAL.test(left) ? [tie(sentence, last, story.now, 'now')] : null;
}

/** "they marked forty years of it". */
function marked(place: Place): Ties | null {
  if (
    !/\b(?:mark|celebrat)\p{L}*\s+$/iu.test(place.left) ||
    !/^\s+of\s+(?:it|this|that|these|those)\b/u.test(place.right)
  )
    return null;
  const to = yearOf(place);
  const ties = to && fromTold(place, to, 'now');
  return ties ?? [];
}

/** "No rain has fallen since 2020. That is six years without a harvest". */
function thatIs(place: Place): Ties | null {
  const { story, left, right } = place;
  if (!/(?:^|[.;:,]\s+)that\s+(?:is|makes)\s+(?:now\s+)?$/iu.test(left)) return null;
  if (!story.now || !/^(?:\s*[,.;]|\s*$|\s+(?:without|with|of|in|since|on|at)\b)/u.test(right)) return null;
  const ties = fromTold(place, story.now, 'now');
  return ties?.length === 1 ? ties : [];
}

/** "Sixteen years later, in 1988", "nested in 1982, eleven years later", "seven years on, it still stands". */
function laterThan(place: Place): Ties | null {
  const { story, sentence, left, right, length } = place;
  const later = LATER.exec(right);
  if (!later) return null;
  const rest = right.slice(later[0].length);
  const next = NEXT_DATE.exec(rest);
  const beside = DATE_BESIDE.exec(left);
  const end = next
    ? dateAt(place, length.end + later[0].length + next[0].length)
    : beside && /^\s*[.;,)]/u.test(rest)
      ? dateAt(place, beside.index)
      : undefined;
  const isBack = later.groups!['back'] !== undefined;
  if (end) {
    const from = fromTold(place, end.date, 'between', Math.min(end.start, length.start));
    return from && isBack ? from.map((each) => ({ ...each, from: each.to, to: each.from })) : (from ?? []);
  }
  if (isBack || !story.now || !hasCome(left, rest) || dateAfter(place, length.end)) return [];
  if (!/(?:^|[.;!?,—–]\s+|\b(?:and|but|now)\s+)$/iu.test(left)) return [];
  const all = toldBefore(place);
  const own = all.filter(({ sentence: of }) => of === sentence);
  const told = own.length ? own : all;
  return told.length === 1 ? [tie(told[0]!.sentence, told[0]!.date, story.now, 'most')] : [];
}

/** Whether a clause tells of what has come, by the words before and behind. */
function hasCome(left: string, rest: string): boolean {
  if (NOT_YET.test(left.replace(/^.*[;:]\s/s, ''))) return false;
  const yet = rest.search(NOT_YET);
  const come = rest.search(
    /\b(?:is|are|has|have|was|were|remains?|still|met|went|came|began|returned|said|says|few|\p{Ll}{3,}ed)\b/u,
  );
  return come >= 0 && (yet < 0 || come < yet);
}

/** "for 90 years, from 1906 to 2021", "from March 6 to March 13, a gap of a week", "for 25 years, until it shut in 1999". */
function between(place: Place): Ties | null {
  const { sentence, left, right, length } = place;
  if (BETWEEN_AFTER.test(right)) {
    const [first, second] = sentence.dates.filter(({ start }) => start >= length.end);
    return first && second ? [tie(sentence, first, second.date, 'between')] : [];
  }
  if (BETWEEN_BEFORE.test(left)) {
    const [first, second] = sentence.dates.filter(({ end }) => end <= length.start).slice(-2);
    return first && second ? [tie(sentence, first, second.date, 'between')] : [];
  }
  const until = UNTIL.exec(right);
  if (!until) return null;
  const end = dateAt(place, length.end + until[0].length - 1);
  const before = sentence.dates.filter((date) => date.end <= length.start);
  return end && before.length === 1 ? [tie(sentence, before[0]!, end.date, 'between')] : null;
}

/** "for nine years, since 2 June", "since 2016, a run of nine years", "the eleven years since". */
function since(place: Place): Ties | null {
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

/** "In 2005, thirty years after the flood of 1963", "seven weeks after the storm of 3 July, the lights are out". */
function after(place: Place): Ties | null {
  const { story, sentence, left, right, length } = place;
  const match = AFTER.exec(right);
  if (!match) return null;
  const rest = right.slice(match[0].length);
  const isBefore = /before/i.test(match.groups!['way']!);
  const beside = DATE_BESIDE.exec(left);
  const end = beside ? dateAt(place, beside.index) : undefined;
  const next = AFTER_DATE.exec(rest);
  const other = next ? dateAt(place, length.end + match[0].length + next[0].length) : undefined;
  if (other && end && !isBefore) return [tie(sentence, other, end.date, 'between')];
  if (other && THAT_WAS.test(left)) {
    const ties = fromTold(place, other.date, 'between');
    return isBefore ? (ties ?? []) : [];
  }
  if (other) return beyond(place, other, length.end + match[0].length + next![0].length);
  const named = isBefore ? [] : namedBefore(story, sentence, rest);
  if (named.length) {
    const to = end?.date ?? story.now;
    return to ? named.map(({ sentence: of, told }) => tie(of, told, to, end ? 'between' : 'most')) : [];
  }
  if (!isBefore && end && madeBefore(story, sentence, rest))
    return (fromTold(place, end.date, 'between', end.start) ?? []).map((each) => ({
      ...each,
      isGuess: false,
    }));
  if (!AFTER_THAT.test(rest)) return null;
  if (end && !isBefore) return fromTold(place, end.date, 'between', end.start) ?? [];
  // "The new fall came just 49 years after that one".
  if (
    isBefore ||
    !story.now ||
    !/\b(?:new|latest|present|current)\s+[\p{Ll}-]+\s+(?:came|comes|is|was|happened)\s+(?:just\s+|only\s+|barely\s+|a\s+mere\s+)?$/iu.test(
      left,
    )
  )
    return [];
  return fromTold(place, story.now, 'now') ?? [];
}

/** "Seven weeks after the storm crossed the bay on 3 July, the lights are still out": no later than the article's day. */
function beyond(place: Place, other: Told, at: number): Ties {
  const { story, sentence, left, skeleton } = place;
  const rest = skeleton.slice(at + other.end - other.start);
  if (!story.now || !/^["“]?$/u.test(left.trim()) || !rest.includes(',')) return [];
  if (dateAfter(place, other.end) || !hasCome('', rest.slice(rest.indexOf(',') + 1))) return [];
  return [tie(sentence, other, story.now, 'most')];
}
