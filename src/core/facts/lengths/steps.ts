import { madeBefore, namedBefore } from './named.ts';
import { THAT_WAS } from './ago.ts';
import { DATE, DATE_START, TIME_OF } from './skeleton.ts';
import type { Told } from './story.ts';
import { dateAfter, dateAt, fromTold, hasCome, type Place, PRE, tie, type Ties, toldBefore } from './tie.ts';

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

/** "Sixteen years later, in 1988", "nested in 1982, eleven years later", "seven years on, it still stands". */
export function laterThan(place: Place): Ties | null {
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

/** "In 2005, thirty years after the flood of 1963", "seven weeks after the storm of 3 July, the lights are out". */
export function after(place: Place): Ties | null {
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
