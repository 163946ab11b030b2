import type { Token } from './lexer.ts';
import { COUNT, FILLER, intern, UNIT } from './lexicon.ts';

/** A number or a quantity that tokens tell together. */
export interface Quantity {
  /** NaN where it is no number ("several"). */
  readonly value: number;
  /** The first token after it. */
  readonly next: number;
  readonly classes: number;
}

/** The known word or mark at a place. */
export const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lexeme.word ?? '';

/** Whether a unit follows, with an adjective before it or not. */
export function unitFollows(tokens: readonly Token[], at: number): boolean {
  const next = word(tokens, at) === '-' ? at + 1 : at;
  const after = (tokens[next]?.classes ?? 0) & FILLER ? next + 1 : next;
  return ((tokens[after]?.classes ?? 0) & UNIT) !== 0;
}

/** Quantities by their words; a unit must follow. `a` stands for each article. */
const PHRASES: readonly (readonly [words: string, value: number])[] = [
  ['a few', NaN],
  ['a couple of', NaN],
  ['a couple', NaN],
  ['a handful of', NaN],
  ['a number of', NaN],
  ['a matter of', NaN],
  ['half a dozen', 6],
  ['a dozen', 12],
  ['a half', 0.5],
  ['half a', 0.5],
  ['half', 0.5],
  ['another', 1],
  ['couple of', NaN],
  ['dozens of', NaN],
  ['hundreds of', NaN],
  ['thousands of', NaN],
  ['tens of', NaN],
  ['scores of', NaN],
  ['several', NaN],
  ['many', NaN],
  ['few', NaN],
  ['some', NaN],
  ['numerous', NaN],
  ['countless', NaN],
  ['multiple', NaN],
  ['a', 1],
];
const PATTERNS = PHRASES.map(([words, value]) => ({ words: words.split(' ').map(intern), value }));

/** The words that a quantity may begin with. */
export const QUANTITIES: ReadonlySet<string> = new Set([
  ...PATTERNS.map(({ words }) => words[0]!),
  intern('an'),
]);

/** "a few", "half an", "a" before a unit; null where no unit follows. */
export function quantityAt(tokens: readonly Token[], from: number): Quantity | null {
  for (const { words, value } of PATTERNS) {
    if (
      !words.every((part, i) => isWord(tokens[from + i], part)) ||
      !unitFollows(tokens, from + words.length)
    )
      continue;
    const next = from + words.length;
    // "a second round", "a quarter of": no time is counted.
    if (words.length === 1 && words[0] === 'a' && /^(?:S|Q)$/.test(tokens[next]!.lexeme.unit ?? ''))
      return null;
    return { value, next, classes: COUNT };
  }
  return null;
}

const isWord = (token: Token | undefined, part: string): boolean =>
  token?.lexeme.word === part || (part === 'a' && token?.lexeme.word === 'an');
