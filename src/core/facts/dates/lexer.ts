import type { Range } from '../../text/range.ts';
import { COUNT, DAY, DAYTH, DECADE, type Lexeme, lookUp, NUM, ORDINAL, UNKNOWN, YEAR } from './lexicon.ts';
import './vocabulary.ts';

/** A word, a number or a mark of a text, with what it may be in an expression of time. */
export interface Token extends Range {
  readonly lexeme: Lexeme;
  /** The lexeme's classes, and those that its digits give. */
  readonly classes: number;
  /** The number that it tells: a month, a weekday, digits, an ordinal; NaN where it tells none. */
  readonly value: number;
  /** Whether white space, or the text's start, stands before. */
  readonly spaced: boolean;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** A text with its tokens. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const SPACE = 1;
const DIGIT = 2;
const LETTER = 3;
const MARK = 4;

/** What each ASCII character is. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /\s/.test(char) ? SPACE : /\d/.test(char) ? DIGIT : /[a-z]/i.test(char) ? LETTER : MARK;
});

/** Beyond ASCII, what is no space and no general punctuation counts as a letter. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code]!;
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)) return SPACE;
  return (code > 0x2000 && code < 0x2070) ||
    code === 0xa3 ||
    code === 0x20ac ||
    code === 0xab ||
    code === 0xbb
    ? MARK
    : LETTER;
}

/** No number of more digits means a time. */
const MOST_DIGITS = 9;

/** Reads a text into tokens, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const token = kind === DIGIT ? numberAt(text, at, spaced) : wordAt(text, at, kind, spaced);
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

/** The end of a run of characters of one kind. */
function endOf(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === kind) end++;
  return end;
}

function wordAt(text: string, start: number, kind: number, spaced: boolean): Token {
  let end = kind === LETTER ? endOf(text, start, LETTER) : start + 1;
  const capital = kind === LETTER && isCapital(text.charCodeAt(start));
  const dotted = end === start + 1 && text.charCodeAt(end) === 46 ? dottedAt(text, start) : null;
  if (dotted) {
    const plain = dotted.replaceAll('.', '');
    const lexeme = lookUp(
      /^[ap] ?m$/i.test(plain) ? plain.toLowerCase().replace(' ', '') : plain.replace(' ', ''),
    );
    return {
      start,
      end: start + dotted.length,
      lexeme,
      classes: lexeme.classes,
      value: NaN,
      spaced,
      capital,
    };
  }
  const lexeme = lookUp(text.slice(start, end));
  // "Feb." is one word; so is "Sept." at a sentence's end.
  if (lexeme.code === 'short' && text.charCodeAt(end) === 46) end++;
  return { start, end, lexeme, classes: lexeme.classes, value: lexeme.value, spaced, capital };
}

const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

/** `a.m.`, `p.m`, `B.C.`, `A.D.`: letters that belong together with their periods. */
const DOTTED = /(?:[ap]\.[ ]?m\b\.?|B\.[ ]?C\b\.?(?:E\.)?|A\.[ ]?D\b\.?)/iy;

function dottedAt(text: string, start: number): string | null {
  DOTTED.lastIndex = start;
  return DOTTED.exec(text)?.[0] ?? null;
}

/** What a figure behind a number adds to it: "2½ years". */
const PARTS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'ST', 'ND', 'RD', 'TH']);

function numberAt(text: string, start: number, spaced: boolean): Token {
  let end = endOf(text, start, DIGIT);
  const number = (classes: number, value: number): Token => {
    return { start, end, lexeme: UNKNOWN, classes, value, spaced, capital: false };
  };
  const length = end - start;
  if (length > MOST_DIGITS) return number(0, NaN);
  const value = Number(text.slice(start, end));
  if (length <= 3 && text[end] === ',' && isThousands(text, end)) {
    const from = end;
    while (text[end] === ',' && isThousands(text, end) && end - from < MOST_DIGITS) end += 4;
    return number(COUNT, Number(text.slice(start, end).replaceAll(',', '')));
  }
  const suffix = kindAt2(text, end) === LETTER ? text.slice(end, endOf(text, end, LETTER)) : '';
  const day = length <= 2 && value >= 1 && value <= 39 ? DAY : 0;
  const part = PARTS[suffix];
  if (part !== undefined) {
    end++;
    return number(COUNT, value + part);
  }
  if (SUFFIXES.has(suffix)) {
    end += 2;
    return number(ORDINAL | day | (day ? DAYTH : 0), value);
  }
  if (
    suffix === 's' &&
    value % 10 === 0 &&
    (length === 2 || length === 3 || (length === 4 && value >= 1000 && value < 2200))
  ) {
    end++;
    return number(DECADE, value);
  }
  return number(NUM | COUNT | day | (length === 4 && value >= 1000 && value < 2200 ? YEAR : 0), value);
}

const kindAt2 = (text: string, at: number): number => (at < text.length ? kindAt(text, at) : SPACE);

/** Whether a comma with exactly three digits follows. */
function isThousands(text: string, comma: number): boolean {
  for (let at = comma + 1; at <= comma + 3; at++) if (kindAt2(text, at) !== DIGIT) return false;
  return kindAt2(text, comma + 4) !== DIGIT;
}
