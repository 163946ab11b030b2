import type { Token } from './lexer.ts';
import { COUNT, DAYTH, NUM, NUMBER_WORD, ORDINAL, UNKNOWN } from './lexicon.ts';
import { QUANTITIES, type Quantity, quantityAt, unitFollows, word } from './quantities.ts';
import { yearInWordsAt } from './year-words.ts';

/**
 * Joins the tokens of a number or a quantity into one: "twenty-one", "two and a half", "1.5", "nineteen ninety-six",
 * "a few", "half an", "a" before a unit. A quantity that is no number ("several") has no value.
 */
export function withNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    const found =
      token.classes & (NUMBER_WORD | NUM)
        ? (yearInWordsAt(tokens, i) ?? numberAt(tokens, i))
        : QUANTITIES.has(token.lexeme.word)
          ? quantityAt(tokens, i)
          : null;
    if (found) joined.push(joinedToken(tokens, i, found));
    else joined.push(token);
    i = found?.next ?? i + 1;
  }
  return joined;
}

function joinedToken(tokens: readonly Token[], from: number, { value, next, classes }: Quantity): Token {
  const first = tokens[from]!;
  const { end } = tokens[next - 1]!;
  return {
    start: first.start,
    end,
    lexeme: UNKNOWN,
    classes,
    value,
    spaced: first.spaced,
    capital: first.capital,
  };
}

/** Digits or number words: `21`, `1.5`, `twenty-one`, `two hundred`, `two and a half`, `twenty-first`. */
function numberAt(tokens: readonly Token[], from: number): Quantity | null {
  const first = tokens[from]!;
  const digits = (first.classes & NUM) !== 0;
  const low = digits ? decimalAt(tokens, from) : unitOfTenAt(tokens, from);
  if (low && low.classes & ORDINAL) return low;
  let { value, next } = low ?? { value: first.value, next: from + 1 };
  for (
    let times = tokens[next];
    times && times.classes & NUMBER_WORD && times.value >= 100;
    times = tokens[next]
  ) {
    value *= times.value;
    next++;
  }
  const part = fractionAfter(tokens, next);
  if (part) return { value: value + part.value, next: part.next, classes: COUNT };
  if (digits && next === from + 1) return null;
  return { value, next, classes: COUNT };
}

/** `1.5` before a unit. */
function decimalAt(tokens: readonly Token[], from: number): Quantity | null {
  const fraction = word(tokens, from + 1) === '.' ? tokens[from + 2] : undefined;
  const isDecimal =
    fraction &&
    fraction.classes & NUM &&
    !fraction.spaced &&
    !tokens[from + 1]!.spaced &&
    unitFollows(tokens, from + 3);
  if (!isDecimal) return null;
  const value = tokens[from]!.value + fraction.value / 10 ** (fraction.end - fraction.start);
  return { value, next: from + 3, classes: COUNT };
}

/** "twenty-one", "twenty-first", with a hyphen or without. */
function unitOfTenAt(tokens: readonly Token[], from: number): Quantity | null {
  const { value: ten } = tokens[from]!;
  if (!(ten >= 20 && ten < 100)) return null;
  const at = word(tokens, from + 1) === '-' ? from + 2 : from + 1;
  const unit = tokens[at];
  const isUnit = unit && unit.value < 10 && unit.value >= 1 && unit.classes & (NUMBER_WORD | ORDINAL);
  if (!isUnit || unit.lexeme === UNKNOWN) return null;
  const value = ten + unit.value;
  const isOrdinal = unit.classes & ORDINAL && !(unit.classes & NUMBER_WORD);
  return { value, next: at + 1, classes: isOrdinal ? ORDINAL | (value <= 31 ? DAYTH : 0) : COUNT };
}

const FRACTIONS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

/** "and a half" before a unit, as words of their own or with hyphens: "two-and-a-half-year". */
function fractionAfter(
  tokens: readonly Token[],
  from: number,
): { readonly value: number; readonly next: number } | null {
  const skip = (at: number): number => (word(tokens, at) === '-' ? at + 1 : at);
  const and = skip(from);
  if (word(tokens, and) !== 'and') return null;
  const article = skip(and + 1);
  const at = /^an?$/.test(word(tokens, article)) ? skip(article + 1) : article;
  const value = FRACTIONS[word(tokens, at)];
  return value && unitFollows(tokens, at + 1) ? { value, next: at + 1 } : null;
}
