import { DIGIT, endOf, kindAt2, LETTER } from './characters.ts';
import type { Token } from './lexer.ts';
import { COUNT, DAY, DAYTH, DECADE, NUM, ORDINAL, UNKNOWN, YEAR } from './lexicon.ts';

/** No number of more digits means a time. */
const MOST_DIGITS = 9;

/** What a figure behind a number adds to it: "2½ years". */
const PARTS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'ST', 'ND', 'RD', 'TH']);

export function numberAt(text: string, start: number, spaced: boolean): Token {
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

/** Whether a comma with exactly three digits follows. */
function isThousands(text: string, comma: number): boolean {
  for (let at = comma + 1; at <= comma + 3; at++) if (kindAt2(text, at) !== DIGIT) return false;
  return kindAt2(text, comma + 4) !== DIGIT;
}
