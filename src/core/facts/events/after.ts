import { isNamePart } from './before.ts';
import type { Token } from './tokens.ts';
import * as words from './words.ts';

/** A name in an "of …" has no more words than this. */
const MOST = 6;

const YEARS = /^\d{4}(?:[-–]\d{2,4})?$/;

/** The index after what follows a head and belongs to its name: a year, "of 1853", "of Kursk", "in Indiana", "on Women". */
export function wordsAfter(tokens: readonly Token[], head: number, hasYear: boolean): number {
  const { lower, capital, possessive } = tokens[head]!;
  const [next, second] = [tokens[head + 1], tokens[head + 2]];
  if (!next?.follows || possessive) return head + 1;
  if (next.year) return head + 2;
  if (next.lower === 'of' && second?.follows && YEARS.test(second.text)) return head + 3;
  const takes =
    (next.lower === 'of' && (words.OF_HEADS.has(lower) || words.LOWER_OF_HEADS.has(lower))) ||
    (next.lower === 'in' && words.IN_HEADS.has(lower) && (hasYear || capital)) ||
    (next.lower === 'on' && words.ON_HEADS.has(lower) && capital);
  const at = head + (second?.lower === 'the' ? 3 : 2);
  if (!takes || !tokens[at]?.follows || !isNamePart(tokens[at])) return head + 1;
  return next.lower === 'on' || lower === 'battle' || lower === 'siege'
    ? longRun(tokens, at)
    : shortRun(tokens, at);
}

/** The index after a run of words with capitals that begins at `at` and ends with a possessive. */
function shortRun(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && to - at < MOST && tokens[to]!.follows && !tokens[to - 1]!.possessive) {
    if (!isNamePart(tokens[to]!)) break;
    to++;
  }
  return to;
}

/** The same through possessives, years, "and", "of" and "the": "Spider's Web", "Population and Development". */
export function longRun(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && to - at < MOST && tokens[to]!.follows) {
    const [word, next] = [tokens[to]!, tokens[to + 1]];
    if (isNamePart(word) || word.year) to++;
    else if (/^(?:and|of|the)$/.test(word.lower) && next?.follows && isNamePart(next)) to += 2;
    else break;
  }
  return to;
}
