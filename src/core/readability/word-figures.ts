import { daleChall } from 'dale-chall';
import { spache } from 'spache';
import { syllable } from 'syllable';
import { Memo } from '../text/memo.ts';
import type { Word } from '../text/segment.ts';

const EASY: ReadonlySet<string> = new Set(daleChall);
const FAMILIAR: ReadonlySet<string> = new Set(spache);

/** What one word adds to the counts of a text. */
export interface WordFigures {
  readonly letters: number;
  /** One at the least: a number is read at one glance. */
  readonly syllables: number;
  /** Whether Gunning takes it for a hard one, if it names nobody. */
  readonly complex: boolean;
  /** Whether Dale and Chall list it. */
  readonly easy: boolean;
  /** Whether Spache lists it. */
  readonly familiar: boolean;
  /** The same for all spellings of one word. */
  readonly key: string;
}

/** English has no longer word: what is longer is data, and counting its syllables would take for ever. In letters. */
const LONGEST = 60;
/** So many letters of data are taken for a syllable. */
const LETTERS_A_SYLLABLE = 3;

/** How many words' figures are kept: more than a year's articles use. */
const KEPT = 20_000;

const figures = new Memo<WordFigures>(KEPT, (text) => {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const letters = plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (plain.length > LONGEST)
    return {
      letters,
      syllables: Math.ceil(letters / LETTERS_A_SYLLABLE),
      complex: true,
      easy: false,
      familiar: false,
      key: plain,
    };
  const syllables = Math.max(1, syllable(plain));
  return {
    letters,
    syllables,
    complex: syllables >= 3 && isComplex(plain),
    easy: isListed(EASY, plain),
    familiar: isListed(FAMILIAR, plain),
    key: plain.replace(POSSESSIVE, ''),
  };
});

/** The figures of a word, kept by its letters. */
export const figuresOf = (word: Word): WordFigures => figures.get(word.text);

const POSSESSIVE = /'s?$/;

/** Gunning's exceptions to what a hard word is, of words with three syllables and more. */
const isComplex = (word: string): boolean =>
  word.includes('-')
    ? word.split('-').some((part) => syllable(part) >= 3)
    : !/e[ds]$/.test(word) || syllable(word.slice(0, -2)) >= 3;

/** The lists name base forms: a possessive or a plain inflection of a listed word is as easy as the word. */
function isListed(list: ReadonlySet<string>, word: string): boolean {
  const base = word.replace(POSSESSIVE, '');
  if (list.has(word) || list.has(base)) return true;
  if (base.includes('-')) return base.split('-').every((part) => isListed(list, part));
  return INFLECTIONS.some(([ending, stem]) => ending.test(base) && list.has(base.replace(ending, stem)));
}

/**
 * Regular inflections by Dale and Chall's rules of 1948 for applying the list, which are Spache's too: plurals, verb
 * endings, comparatives.
 */
const INFLECTIONS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ed$/, ''],
  [/d$/, ''],
  [/ied$/, 'y'],
  [/(\w)\1ed$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(\w)\1ing$/, '$1'],
  [/er$/, ''],
  [/r$/, ''],
  [/est$/, ''],
];
