import type { Token } from './lexer.ts';
import { COUNT, DAYTH, FILLER, intern, NUM, NUMBER_WORD, ORDINAL, UNIT, UNKNOWN } from './lexicon.ts';

/**
 * Joins the tokens of a number or a quantity into one: "twenty-one", "two and a half", "1.5", "a few", "half an",
 * "a" before a unit. A quantity that is no number ("several") has no value.
 */
export function withNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    const found =
      token.classes & (NUMBER_WORD | NUM)
        ? numberAt(tokens, i)
        : QUANTITIES.has(token.lexeme.word)
          ? quantityAt(tokens, i)
          : null;
    if (found) joined.push(joinedToken(tokens, i, found));
    else joined.push(token);
    i = found?.next ?? i + 1;
  }
  return joined;
}

interface Quantity {
  readonly value: number;
  /** The first token after it. */
  readonly next: number;
  readonly classes: number;
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

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lexeme.word ?? '';

/** Whether a unit follows, with an adjective before it or not. */
function unitFollows(tokens: readonly Token[], at: number): boolean {
  const next = word(tokens, at) === '-' ? at + 1 : at;
  const after = (tokens[next]?.classes ?? 0) & FILLER ? next + 1 : next;
  return ((tokens[after]?.classes ?? 0) & UNIT) !== 0;
}

/** Digits or number words: `21`, `1.5`, `twenty-one`, `two hundred`, `two and a half`, `twenty-first`. */
function numberAt(tokens: readonly Token[], from: number): Quantity | null {
  const first = tokens[from]!;
  const digits = (first.classes & NUM) !== 0;
  let { value } = first;
  let next = from + 1;
  if (digits) {
    const fraction = word(tokens, next) === '.' ? tokens[next + 1] : undefined;
    if (
      fraction &&
      fraction.classes & NUM &&
      !fraction.spaced &&
      !tokens[next]!.spaced &&
      unitFollows(tokens, next + 2)
    ) {
      value += fraction.value / 10 ** (fraction.end - fraction.start);
      next += 2;
    }
  } else if (value >= 20 && value < 100) {
    const low = word(tokens, next) === '-' ? next + 1 : next;
    const unit = tokens[low];
    if (
      unit &&
      unit.value < 10 &&
      unit.value > 0 &&
      unit.classes & (NUMBER_WORD | ORDINAL) &&
      !isDigits(unit)
    ) {
      value += unit.value;
      next = low + 1;
      if (unit.classes & ORDINAL && !(unit.classes & NUMBER_WORD))
        return { value, next, classes: ORDINAL | (value <= 31 ? DAYTH : 0) };
    }
  }
  for (
    let times = tokens[next];
    times && times.classes & NUMBER_WORD && times.value >= 100;
    times = tokens[next]
  ) {
    value *= times.value;
    next++;
  }
  if (word(tokens, next) === 'and') {
    const at = /^an?$/.test(word(tokens, next + 1)) ? next + 2 : next + 1;
    const part = FRACTIONS[word(tokens, at)];
    if (part && unitFollows(tokens, at + 1)) return { value: value + part, next: at + 1, classes: COUNT };
  }
  if (digits && next === from + 1) return null;
  return { value, next, classes: COUNT };
}

const isDigits = (token: Token): boolean => token.lexeme === UNKNOWN;

const FRACTIONS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

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
const QUANTITIES: ReadonlySet<string> = new Set([...PATTERNS.map(({ words }) => words[0]!), intern('an')]);

function quantityAt(tokens: readonly Token[], from: number): Quantity | null {
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
