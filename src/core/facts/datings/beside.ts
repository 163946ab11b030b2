import { byNoun, nounAt } from './by-noun.ts';
import { isHappening } from './derive.ts';
import type { Happening } from './happening.ts';
import type { Token } from './words.ts';

/** Where the clause begins that a date is told to be the day of: ", when the Open was won", ", the day that it opened". */
export function knownAfter(tokens: readonly Token[], at: number): number | null {
  if (tokens[at + 1]?.lower !== ',') return null;
  if (tokens[at + 2]?.lower === 'when') return at + 3;
  if (!/^(?:the|a)$/.test(tokens[at + 2]?.lower ?? '')) return null;
  if (!/^(?:day|night|morning|evening|date|month|year)$/.test(tokens[at + 3]?.lower ?? '')) return null;
  const next = tokens[at + 4]?.lower ?? '';
  return /^(?:that|when)$/.test(next)
    ? at + 5
    : next === 'on' && tokens[at + 5]?.lower === 'which'
      ? at + 6
      : at + 4;
}

/** "His arrest, at Ash on 3 May": a noun of happening before the comma, a place between the two. */
export function parted(
  tokens: readonly Token[],
  comma: number,
  left: number,
  after: readonly Token[],
): Happening | null {
  if (!/^(?:at|in|near|outside)$/.test(tokens[comma + 1]?.lower ?? '')) return null;
  const noun = nounAt(tokens, comma - 1, comma);
  if (!noun || !isHappening(noun.phrase.head)) return null;
  return byNoun(noun.phrase, [...tokens.slice(comma + 1, left + 1), ...after]);
}
