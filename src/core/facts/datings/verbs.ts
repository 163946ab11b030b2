import { isPastForm } from './derive.ts';
import { PHRASAL } from './happenings.ts';
import {
  AUXILIARIES,
  BOUNDARIES,
  DETERMINERS,
  isCapital,
  isWord,
  PREPOSITIONS,
  PRONOUNS,
  type Token,
} from './words.ts';

/** Whether a token parts two clauses. */
export function isBoundary(tokens: readonly Token[], i: number): boolean {
  const { lower, date } = tokens[i]!;
  const next = tokens[i + 1];
  if (date) return false;
  // "in Ash, Norway".
  if (lower === ',')
    return !(isCapital(tokens[i - 1]) && isCapital(next) && PREPOSITIONS.has(tokens[i - 2]?.lower ?? ''));
  // "as coach" opens no clause.
  if (lower === 'as')
    return !isWord(next) || isCapital(next) || DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower);
  return BOUNDARIES.has(lower) || /^[;:()“”"–—-]$/.test(lower);
}

/** Whether the word at a place is a verb in the past or a participle that is no adjective before a noun. */
export function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!isWord(token) || (token.text !== token.lower && i > 0) || !isPastForm(token.lower)) return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  return !(
    before &&
    before.lower !== 'that' &&
    DETERMINERS.has(before.lower) &&
    isWord(next) &&
    !PREPOSITIONS.has(next.lower)
  );
}

/** The verb at a place with its particles, where it is a phrasal one: its words and its last place. */
export function verbAt(
  tokens: readonly Token[],
  i: number,
): { readonly words: string; readonly last: number } {
  const { lower } = tokens[i]!;
  const longest = (PHRASAL.get(lower) ?? []).find((words) =>
    words.every((word, k) => tokens[i + k]?.lower === word),
  );
  return longest ? { words: longest.join(' '), last: i + longest.length - 1 } : { words: lower, last: i };
}

/** Where the phrasal verb begins whose last word stands at a place; null where none does. */
export function phrasalTo(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--)
    if (isVerb(tokens, i) && verbAt(tokens, i).last === at) return i;
  return null;
}

/** The start of the clause, or of what follows its verb, that ends before a place. */
export function clauseStart(tokens: readonly Token[], to: number): number {
  let i = to;
  while (
    i > 0 &&
    !isBoundary(tokens, i - 1) &&
    !isVerb(tokens, i - 1) &&
    !/^(?:was|were|is|are|has|have|had)$/.test(tokens[i - 1]!.lower)
  )
    i--;
  return i;
}

/** The end of what belongs to a verb after a place. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (
    i < tokens.length &&
    !isBoundary(tokens, i) &&
    !/^[.!?]$/.test(tokens[i]!.lower) &&
    !isVerb(tokens, i) &&
    !AUXILIARIES.has(tokens[i]!.lower)
  )
    i++;
  return i;
}
