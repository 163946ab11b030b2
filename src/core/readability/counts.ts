import type { Sentence, Word } from '../text/segment.ts';
import { figuresOf } from './word-figures.ts';
import { isName, isNumber, isShouted } from './names.ts';

/** What the readability formulas are fed. All but the last are counts of running words. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  /** Letters and digits; no punctuation. */
  readonly letters: number;
  /** A number or a sign counts as one (Flesch, How to Write Plain English, 1979). */
  readonly syllables: number;
  /** Words of three syllables and more (McLaughlin, SMOG Grading, Journal of Reading 12, 1969). */
  readonly polysyllables: number;
  /**
   * The same without names, compounds of short words, and verbs that have the third syllable of their ending -ed or -es
   * (Gunning, The Technique of Clear Writing, 1952).
   */
  readonly complexWords: number;
  /**
   * Words that are not on Dale and Chall’s list of 3,000 that fourth-graders know; names of persons and places, and
   * numbers, are known (Dale and Chall, A Formula for Predicting Readability: Instructions, 1948).
   */
  readonly difficultWords: number;
  /**
   * Different words that are not on Spache’s list for the first grades: a word that comes again is not new (Spache, Good
   * Reading for Poor Readers, 1974). Names and numbers as above.
   */
  readonly unfamiliarWords: number;
}

/** Counts that grow. */
export class Tally implements Counts {
  sentences = 0;
  words = 0;
  letters = 0;
  syllables = 0;
  polysyllables = 0;
  complexWords = 0;
  difficultWords = 0;
  readonly #unfamiliar = new Set<string>();

  get unfamiliarWords(): number {
    return this.#unfamiliar.size;
  }

  /** Adds a word that is not on Spache’s list. */
  addUnfamiliar(word: Word): void {
    this.#unfamiliar.add(figuresOf(word).key);
  }

  /** Adds another text’s counts. */
  add(other: Tally): void {
    this.#addRunning(other, 1);
    for (const key of other.#unfamiliar) this.#unfamiliar.add(key);
  }

  /** Takes a part of the text away; its unfamiliar words stay, as they may stand elsewhere too. */
  take(part: Counts): void {
    this.#addRunning(part, -1);
  }

  #addRunning(counts: Counts, weight: 1 | -1): void {
    this.sentences += weight * counts.sentences;
    this.words += weight * counts.words;
    this.letters += weight * counts.letters;
    this.syllables += weight * counts.syllables;
    this.polysyllables += weight * counts.polysyllables;
    this.complexWords += weight * counts.complexWords;
    this.difficultWords += weight * counts.difficultWords;
  }
}

/** The counts of whole sentences, by the formulas’ authors’ own rules. */
export function countsOf(sentences: readonly Sentence[]): Tally {
  const tally = new Tally();
  for (const { words } of sentences) {
    if (!words.length) continue;
    tally.sentences++;
    const shouted = isShouted(words);
    words.forEach((word, i) => addWord(tally, word, !shouted && isName(word, i, words)));
  }
  return tally;
}

function addWord(tally: Tally, word: Word, named: boolean): void {
  const { letters, syllables, complex, easy, familiar } = figuresOf(word);
  tally.words++;
  tally.letters += letters;
  tally.syllables += syllables;
  if (syllables >= 3) tally.polysyllables++;
  if (named || isNumber(word)) return;
  if (complex) tally.complexWords++;
  if (!easy) tally.difficultWords++;
  if (!familiar) tally.addUnfamiliar(word);
}
