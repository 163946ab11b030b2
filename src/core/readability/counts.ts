import { daleChall } from 'dale-chall';
import { spache } from 'spache';
import { syllable } from 'syllable';
import type { Sentence } from '../text/segment.ts';

/** What the readability formulas are fed. All are counts of running words, not of different ones. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  /** Letters and digits; no punctuation. */
  readonly letters: number;
  readonly syllables: number;
  /** Words of three syllables and more (SMOG). */
  readonly polysyllables: number;
  /** The same without words that begin with a capital (Gunning Fog's proper nouns). */
  readonly complexWords: number;
  /** Words that are not on Dale and Chall's list of 3,000 that fourth-graders know. */
  readonly difficultWords: number;
  /** Words that are not on Spache's list for the first grades. */
  readonly unfamiliarWords: number;
}

const EASY: ReadonlySet<string> = new Set(daleChall);
const FAMILIAR: ReadonlySet<string> = new Set(spache);

/** The counts of a run of sentences. */
export function countsOf(sentences: readonly Sentence[]): Counts {
  const counts = {
    sentences: 0,
    words: 0,
    letters: 0,
    syllables: 0,
    polysyllables: 0,
    complexWords: 0,
    difficultWords: 0,
    unfamiliarWords: 0,
  };
  for (const { words } of sentences) {
    if (words.length) counts.sentences++;
    for (const { text } of words) {
      const plain = text.toLowerCase().replaceAll('’', "'");
      const syllables = syllable(plain);
      counts.words++;
      counts.letters += plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      counts.syllables += syllables;
      if (syllables >= 3) {
        counts.polysyllables++;
        if (/^\p{Ll}/u.test(text)) counts.complexWords++;
      }
      if (!EASY.has(plain)) counts.difficultWords++;
      if (!FAMILIAR.has(plain)) counts.unfamiliarWords++;
    }
  }
  return counts;
}
