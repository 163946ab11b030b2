import { daleChall } from 'dale-chall';
import { spache } from 'spache';
import { syllable } from 'syllable';
import { Memo } from '../text/memo.ts';
import type { Word } from '../text/segment.ts';

/** What the readability formulas are fed. All are counts of running words, not of different ones. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  /** Letters and digits; no punctuation. */
  readonly letters: number;
  readonly syllables: number;
  /** Words of three syllables and more (SMOG). */
  readonly polysyllables: number;
  /** The same without words that begin with a capital (Gunning Fog leaves proper nouns out). */
  readonly complexWords: number;
  /** Words that are not on Dale and Chall's list of 3,000 that fourth-graders know. */
  readonly difficultWords: number;
  /** Words that are not on Spache's list for the first grades. */
  readonly unfamiliarWords: number;
}

const EASY: ReadonlySet<string> = new Set(daleChall);
const FAMILIAR: ReadonlySet<string> = new Set(spache);

/** What one word adds to the counts. */
export interface WordFigures {
  readonly letters: number;
  readonly syllables: number;
  readonly easy: boolean;
  readonly familiar: boolean;
}

/** How many words' figures are kept: more than a year's articles use. */
const KEPT = 20_000;

const figures = new Memo<WordFigures>(KEPT, (text) => {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return {
    letters: plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    syllables: syllable(plain),
    easy: isListed(EASY, plain),
    familiar: isListed(FAMILIAR, plain),
  };
});

/** The figures of a word, kept by its letters. */
export const figuresOf = (word: Word): WordFigures => figures.get(word.text);

/** The lists name base forms: a possessive or a plain inflection of a listed word is as easy as the word. */
function isListed(list: ReadonlySet<string>, word: string): boolean {
  const base = word.replace(/'s?$/, '');
  if (list.has(word) || list.has(base)) return true;
  return INFLECTIONS.some(([ending, stem]) => ending.test(base) && list.has(base.replace(ending, stem)));
}

/** Regular inflections by Dale and Chall's rules of 1948 for applying the list: plurals, verb endings, comparatives. */
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

/** The counts of a text of so many sentences, word for word as the formulas' authors count. */
export function countsOf(words: readonly Word[], sentences: number): Counts {
  const counts = emptyCounts(sentences);
  for (const word of words) {
    const { letters, syllables, easy, familiar } = figuresOf(word);
    counts.words++;
    counts.letters += letters;
    counts.syllables += syllables;
    if (syllables >= 3) {
      counts.polysyllables++;
      if (/^\p{Ll}/u.test(word.text)) counts.complexWords++;
    }
    if (!easy) counts.difficultWords++;
    if (!familiar) counts.unfamiliarWords++;
  }
  return counts;
}

/** Counts to add to. */
export type Tally = { -readonly [Key in keyof Counts]: number };

export const emptyCounts = (sentences: number): Tally => ({
  sentences,
  words: 0,
  letters: 0,
  syllables: 0,
  polysyllables: 0,
  complexWords: 0,
  difficultWords: 0,
  unfamiliarWords: 0,
});

/** Adds one text's counts to another's; with a weight of -1 takes them away. */
export function addCounts(to: Tally, counts: Counts, weight: 1 | -1 = 1): void {
  to.sentences += weight * counts.sentences;
  to.words += weight * counts.words;
  to.letters += weight * counts.letters;
  to.syllables += weight * counts.syllables;
  to.polysyllables += weight * counts.polysyllables;
  to.complexWords += weight * counts.complexWords;
  to.difficultWords += weight * counts.difficultWords;
  to.unfamiliarWords += weight * counts.unfamiliarWords;
}
