import type { Source, Token } from './lexer.ts';
import * as lexicon from './lexicon.ts';
import type { Draft } from './meaning.ts';
import type { Unit } from './units.ts';

/**
 * One way in which an expression of time is written, over tokens. A pattern is elements parted by spaces: a class of
 * the lexicon in capitals (`MONTH`, `DAY+DAYTH` for either), or words parted by `|`. A trailing `?` makes an element optional, a leading `~`
 * wants it glued to the one before, and `name=` captures it by a name. Classes are captured by their own, in lower
 * case. No element repeats, so that a pattern's cost is bounded by its length.
 */
export interface Rule {
  readonly elements: readonly Element[];
  /** What the words mean; null where they mean no time after all. */
  readonly read: (match: Match) => Draft | readonly Draft[] | null;
}

/** One place of a pattern. */
export interface Element {
  readonly classes: number;
  readonly words: readonly string[];
  readonly name: string;
  readonly optional: boolean;
  readonly glued: boolean;
}

const CLASSES: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(lexicon).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
);

function elementOf(source: string): Element {
  const match = /^(~?)(?:(\w+)=)?(.+?)(\??)$/.exec(source)!;
  const [, glue, name, body, optional] = match;
  const classes = body!.split('+').reduce((all, part) => all | (CLASSES[part] ?? 0), 0);
  return {
    classes,
    words: classes ? [] : body!.split('|').map(lexicon.intern),
    name: name ?? (classes ? body!.toLowerCase() : ''),
    optional: optional === '?',
    glued: glue === '~',
  };
}

export const rule = (pattern: string, read: Rule['read']): Rule => ({
  elements: pattern.split(' ').map(elementOf),
  read,
});

/** The tokens that a pattern took. */
export class Match {
  readonly source: Source;
  readonly from: number;
  /** The first token after it. */
  readonly to: number;
  readonly #elements: readonly Element[];
  readonly #taken: readonly number[];

  constructor(
    source: Source,
    from: number,
    to: number,
    elements: readonly Element[],
    taken: readonly number[],
  ) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.#elements = elements;
    this.#taken = taken;
  }

  /** The place of a captured token; -1 where it was left out. `nth` counts those of one name from 0. */
  place(name: string, nth = 0): number {
    let left = nth;
    for (let i = 0; i < this.#elements.length; i++)
      if (this.#elements[i]!.name === name && left-- === 0) return this.#taken[i]!;
    return -1;
  }

  token(name: string, nth = 0): Token | undefined {
    return this.source.tokens[this.place(name, nth)];
  }

  /** The number that a captured token tells; undefined where it was left out. */
  number(name: string, nth = 0): number | undefined {
    return this.token(name, nth)?.value;
  }

  code(name: string): string {
    return this.token(name)?.lexeme.code ?? '';
  }

  /** The unit that a captured token names. Only for a captured `UNIT`. */
  unit(nth = 0): Unit {
    return this.token('unit', nth)!.lexeme.unit!;
  }

  /** Whether the captured unit is written in the plural. */
  isPlural(): boolean {
    return this.word('unit').endsWith('s');
  }

  word(name: string): string {
    return this.token(name)?.lexeme.word ?? '';
  }

  /** A draft over all that the pattern took. */
  draft(meaning: Draft['meaning'], more: Partial<Draft> = {}): Draft {
    return { from: this.from, to: this.to, meaning, ...more };
  }
}

/** The longest pattern has fewer elements. */
const MOST_ELEMENTS = 16;
/** Where the elements of the rule in hand were taken: one for all, since most rules that are tried don't fit. */
const taken = new Int32Array(MOST_ELEMENTS);

/** Tries a rule at a token. */
export function match(rule: Rule, source: Source, from: number): Match | null {
  const to = take(rule.elements, 0, source.tokens, from);
  return to < 0
    ? null
    : new Match(source, from, to, rule.elements, Array.from(taken.subarray(0, rule.elements.length)));
}

/** Takes elements from `index` on, and each optional one where the rest still fits. Returns the place after, or -1. */
function take(elements: readonly Element[], index: number, tokens: readonly Token[], at: number): number {
  if (index === elements.length) return at;
  const element = elements[index]!;
  if (at < tokens.length && fits(element, tokens[at]!)) {
    taken[index] = at;
    const end = take(elements, index + 1, tokens, at + 1);
    if (end >= 0) return end;
  }
  taken[index] = -1;
  return element.optional ? take(elements, index + 1, tokens, at) : -1;
}

const fits = (element: Element, token: Token): boolean =>
  (!element.glued || !token.spaced) && isOf(element, token);

/** Whether a token is one of an element's classes or words, glued or not. */
export const isOf = ({ classes, words }: Element, { lexeme, classes: of }: Token): boolean =>
  classes ? (of & classes) !== 0 : lexeme.word !== '' && words.includes(lexeme.word);
