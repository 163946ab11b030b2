import type { Token } from './lexer.ts';
import { COUNT, NUM, NUMBER_WORD, UNIT, UNKNOWN, YEAR } from './lexicon.ts';
import { type Quantity, word } from './quantities.ts';

/** A year as it is spoken: "nineteen eighty-four", "two thousand and fifteen", "seventeen hundred thirty-three". */

/** The years that are told in words; beyond, words count something. */
const FIRST = 1500;
const LAST = 2099;

/** The year that number words tell from a place on; null where they tell none. */
export function yearInWordsAt(tokens: readonly Token[], from: number): Quantity | null {
  const century = numberWord(tokens, from);
  if (century === 2 && numberWord(tokens, from + 1) === 1000) {
    const rest = below100At(tokens, skipAnd(tokens, from + 2));
    return rest && year(tokens, 2000 + rest.value, rest.next);
  }
  if (!(century >= 15 && century <= 20)) return null;
  if (numberWord(tokens, from + 1) === 100) {
    const rest = below100At(tokens, skipAnd(tokens, from + 2));
    return rest && year(tokens, century * 100 + rest.value, rest.next);
  }
  const rest = below100At(tokens, from + 1);
  return rest && rest.value >= 10 ? year(tokens, century * 100 + rest.value, rest.next) : null;
}

/** "sixteen twenty-minute talks": the second number counts minutes. */
function year(tokens: readonly Token[], value: number, next: number): Quantity | null {
  const isCount = word(tokens, next) === '-' || ((tokens[next]?.classes ?? 0) & UNIT) !== 0;
  return value >= FIRST && value <= LAST && !isCount ? { value, next, classes: YEAR | NUM | COUNT } : null;
}

/** The number that a single word tells; NaN for digits and other words. */
function numberWord(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token && token.classes & NUMBER_WORD && token.lexeme !== UNKNOWN ? token.value : NaN;
}

const skipAnd = (tokens: readonly Token[], at: number): number => (word(tokens, at) === 'and' ? at + 1 : at);

/** "eighty-four", "fifteen", "six". */
function below100At(
  tokens: readonly Token[],
  from: number,
): { readonly value: number; readonly next: number } | null {
  const high = numberWord(tokens, from);
  if (!(high >= 1 && high < 100)) return null;
  if (high < 20) return { value: high, next: from + 1 };
  const at = word(tokens, from + 1) === '-' ? from + 2 : from + 1;
  const low = numberWord(tokens, at);
  return low >= 1 && low < 10 ? { value: high + low, next: at + 1 } : { value: high, next: from + 1 };
}
