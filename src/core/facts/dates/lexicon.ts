import type { Unit } from './units.ts';

/** What a word may be in an expression of time, as bits: a word may be several things. */
export const MONTH = 1;
/** A weekday's full name. */
export const WEEKDAY = 1 << 1;
/** A weekday's name, full or short. */
export const WD = 1 << 2;
/** A number that can be a day of a month, or a slip for one: `2`, `23rd`, `31`, `39`. */
export const DAY = 1 << 3;
/** A day of a month told as an ordinal: `23rd`, `third`. */
export const DAYTH = 1 << 4;
/** Four digits from 1000 to 2199. */
export const YEAR = 1 << 5;
/** Digits without a suffix. */
export const NUM = 1 << 6;
/** How many: digits, number words, "a" before a unit, "a few". */
export const COUNT = 1 << 7;
export const UNIT = 1 << 8;
export const SEASON = 1 << 9;
/** A part of the day. */
export const PART = 1 << 10;
export const ORDINAL = 1 << 11;
/** `a.m.` or `p.m.`. */
export const MERIDIEM = 1 << 12;
export const ZONE = 1 << 13;
export const DECADE = 1 << 14;
/** `BC`, `AD`, `AH`. */
export const ERA = 1 << 15;
/** An adjective that may stand between a count and its unit: "two full years". */
export const FILLER = 1 << 16;
/** A number word: one, two, hundred. */
export const NUMBER_WORD = 1 << 17;
/** A month's name or its lower-case double ("may", "march"), which is one only beside a day and a year. */
export const MONTHLIKE = 1 << 18;
export const PREPOSITION = 1 << 19;
/** "the", "a", "its", "this": what begins a noun phrase. */
export const DETERMINER = 1 << 20;
/** A word of profits and prices, beside which a quarter is one of the year. */
export const BUSINESS = 1 << 21;
/** A mark that ends a sentence, where a capital follows. */
export const STOP = 1 << 22;
/** A month's name in another language: "juillet", "Oktober". */
export const FOREIGN_MONTH = 1 << 23;

/** A known word or mark. */
export interface Lexeme {
  /** In lower case. */
  readonly word: string;
  readonly classes: number;
  /** A month from 1, a weekday from Sunday, 0, or the number that a word means. */
  readonly value: number;
  /** A season (`SU`) or a part of the day (`MO`) as TIMEX3 writes it, `am`, `pm`, or `short` for an abbreviation. */
  readonly code: string;
  readonly unit: Unit | null;
}

/** Every word that the lexicon does not hold. */
export const UNKNOWN: Lexeme = { word: '', classes: 0, value: NaN, code: '', unit: null };

const lexicon = new Map<string, Lexeme>();

/** The known word or mark that a text is, as it is written there. */
export const lookUp = (text: string): Lexeme => lexicon.get(text) ?? UNKNOWN;

/** Adds what a word may be, to what it was known to be, in the forms in which it is written. */
export function add(word: string, entry: Partial<Lexeme>, forms: readonly string[] = [word]): void {
  for (const form of forms) {
    const known = lookUp(form);
    const classes = known.classes | (entry.classes ?? 0);
    lexicon.set(form, { ...known, ...entry, word, classes });
  }
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Adds a word as it is written in lower case, capitalised and in capitals. */
export const addWord = (word: string, entry: Partial<Lexeme>): void =>
  add(word, entry, [word, capitalised(word), word.toUpperCase()]);

/** Adds a name as it is written capitalised and in capitals; in lower case it is another word. */
export const addName = (word: string, entry: Partial<Lexeme>): void =>
  add(word, entry, [capitalised(word), word.toUpperCase()]);

/** Makes a word known, so that a pattern can name it. */
export function intern(word: string): string {
  if (!lexicon.has(word)) addWord(word, {});
  return word;
}
