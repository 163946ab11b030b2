import type { Range } from '../../text/range.ts';
import { DIGIT, endOf, kindAt, LETTER, SPACE } from './characters.ts';
import { numberAt } from './lexer-numbers.ts';
import { type Lexeme, lookUp } from './lexicon.ts';
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
