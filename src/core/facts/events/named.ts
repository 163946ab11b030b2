import type { Range } from '../../text/range.ts';
import { longRun, wordsAfter } from './after.ts';
import { isNamePart, wordsBefore } from './before.ts';
import { BODIES } from './guard-words.ts';
import { isBareYear, isBodyAfter, isOfEvent, isOfThing, isOtherName, isWithinBody } from './guards.ts';
import type { Token } from './tokens.ts';
import * as words from './words.ts';

/** A proper name of an event: the words that it takes, as indices `[from, to)`, and the index of its head. */
export interface NamedSpan {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** The proper names of events in a sentence, none overlapping another, in order. */
export function namedIn(tokens: readonly Token[]): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const span = fixedAt(tokens, i) ?? openedAt(tokens, i) ?? headedAt(tokens, i);
    if (!span || isWithinBody(tokens, span) || isBodyAfter(tokens, span)) continue;
    // The later of two that overlap has more words before its head, which the earlier could not know.
    while (found.length && found.at(-1)!.to > span.from) found.pop();
    found.push(span);
    i = Math.max(i, span.to - 1);
  }
  return found;
}

/** The range of a name in the article. */
export const rangeOf = (tokens: readonly Token[], { from, to }: Pick<NamedSpan, 'from' | 'to'>): Range => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** A name that is known as it stands, with a year or number before or after it: "2018 FIFA World Cup", "Super Bowl LIV". */
function fixedAt(tokens: readonly Token[], at: number): NamedSpan | null {
  const { capital, lower, first } = tokens[at]!;
  if ((!capital && !/^\d/.test(lower)) || !words.FIXED_OPENINGS.has(lower)) return null;
  // "The Troubles" is a name, "Troubles at the mill" is none.
  if (lower === 'troubles' && (first || tokens[at - 1]!.lower !== 'the')) return null;
  for (let to = Math.min(tokens.length, at + words.LONGEST_FIXED); to > at; to--) {
    const run = tokens.slice(at, to);
    if (run.some((word, i) => i > 0 && !word.follows) || !/^[\p{Lu}\d]/u.test(run.at(-1)!.text)) continue;
    const name = run.map(({ lower: word, possessive }, i) =>
      possessive && i < run.length - 1 ? `${word}'s` : word,
    );
    if (words.FIXED.has(name.join(' ')))
      return { from: wordsBefore(tokens, at).from, to: withNumber(tokens, to), head: to - 1 };
  }
  return null;
}

/** A name that its first word opens: "Operation Spider's Web", "Hurricane Ida", "Battle of Kursk", "Expo 2020". */
function openedAt(tokens: readonly Token[], at: number): NamedSpan | null {
  const { lower, capital, text } = tokens[at]!;
  const next = tokens[at + 1];
  if (!capital || !next) return null;
  if (lower === 'operation' && isNamePart(next)) {
    const to = longRun(tokens, at + 1);
    return BODIES.has(tokens[to - 1]!.lower) ? null : { from: at, to, head: at };
  }
  if (
    words.STORMS.has(lower) &&
    next.follows &&
    isNamePart(next) &&
    !BODIES.has(next.lower) &&
    next.text.length > 2 &&
    next.lower !== 'season'
  )
    return { from: tokens[at - 1]?.lower === 'tropical' ? at - 1 : at, to: at + 2, head: at };
  if (/^(?:Expo|Euro|COP|Copa|Eurovision)$/.test(text) && next.follows && /^\d{2,4}$/.test(next.text))
    return { from: at, to: at + 2, head: at };
  if (/^COP-?\d\d$/.test(text)) return { from: at, to: at + 1, head: at };
  return null;
}

/** A name that its head closes, with what stands before it and the year or the "of …" that follows. */
function headedAt(tokens: readonly Token[], at: number): NamedSpan | null {
  const { lower, capital } = tokens[at]!;
  if (!words.HEADS.has(lower)) return null;
  const isCapital = capital && (words.CAPITAL_HEADS.has(lower) || words.OF_HEADS.has(lower));
  const isLower =
    words.LOWER_HEADS.has(lower) || words.LOWER_OF_HEADS.has(lower) || words.INNER_HEADS.has(lower);
  const takesYear = isCapital || words.YEAR_HEADS.has(lower);
  if ((!isLower && !takesYear) || isOfThing(tokens, at)) return null;
  const before = wordsBefore(tokens, at);
  const span = { from: before.from, to: wordsAfter(tokens, at, before.year), head: at };
  if (before.year) return takesYear && !isBareYear(tokens, before.from, at) ? span : null;
  if (isOtherName(tokens, at)) return null;
  const tail = tailOf(tokens, span);
  if (tail === 'year' && before.proper) return span;
  if (tail === 'year') return before.inner && takesYear ? { ...span, from: before.innerFrom } : null;
  if (tail === 'of' && (isCapital || before.proper || before.inner) && words.OF_HEADS.has(lower)) return span;
  if (!before.proper) return null;
  if (isCapital && words.CAPITAL_HEADS.has(lower)) return isOfEvent(tokens, before.from, at) ? span : null;
  return words.LOWER_HEADS.has(lower) || words.INNER_HEADS.get(lower)?.has(tokens[at - 1]!.lower)
    ? span
    : null;
}

/** What a name takes after its head. */
function tailOf(tokens: readonly Token[], { to, head }: NamedSpan): 'year' | 'of' | 'on' | null {
  if (to === head + 1) return null;
  if (/^\d/.test(tokens[to - 1]!.text) && to <= head + 3) return 'year';
  return tokens[head + 1]!.lower === 'on' ? 'on' : 'of';
}

/** The index after the year or the number in capitals that follows a name: "FIFA World Cup 2018", "Super Bowl LIV". */
function withNumber(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  if (!next?.follows || tokens[to - 1]!.possessive) return to;
  return next.year || /^[IVXL]+$/.test(next.text) ? to + 1 : to;
}
