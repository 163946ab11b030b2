import { contains, type Range } from '../text/range.ts';
import type { Sentence, Word } from '../text/segment.ts';
import { type Counts, emptyCounts, figuresOf } from './counts.ts';

/** Words in quotation marks of fewer than these are the writer's own, in marks; more are what somebody said. */
const FEWEST_QUOTED = 4;

/** The words of a sentence that its writer chose: not those that somebody else said. */
export function ownWords(sentence: Sentence, quotations: readonly Range[]): readonly Word[] {
  const said = quotations.filter((quotation) => wordsWithin(sentence, quotation) >= FEWEST_QUOTED);
  return said.length
    ? sentence.words.filter((word) => !said.some((range) => contains(range, word)))
    : sentence.words;
}

const wordsWithin = (sentence: Sentence, range: Range): number =>
  sentence.words.reduce((sum, word) => sum + (contains(range, word) ? 1 : 0), 0);

/** Names and numbers are read at a glance: they count as a word of this many letters and one syllable. */
const GLANCE = 4;

/**
 * A sentence's counts without what makes no sentence hard: a name or a number is one easy word. The words at a sentence's
 * start are names where the next one is.
 */
export function plainCounts(words: readonly Word[]): Counts {
  const counts = emptyCounts(1);
  const shouted = isShouted(words);
  words.forEach((word, i) => {
    const { letters, syllables, easy, familiar } = figuresOf(word);
    const glanced = (!shouted && isName(word, i, words)) || /\p{N}/u.test(word.text);
    counts.words++;
    counts.letters += glanced ? Math.min(letters, GLANCE) : letters;
    counts.syllables += glanced ? 1 : syllables;
    if (glanced) return;
    if (syllables >= 3) {
      counts.polysyllables++;
      counts.complexWords++;
    }
    if (!easy) counts.difficultWords++;
    if (!familiar) counts.unfamiliarWords++;
  });
  return counts;
}

/** Whether a sentence is set in capitals, so that its capitals tell of no name. */
const isShouted = (words: readonly Word[]): boolean =>
  words.filter((word) => /^\p{Lu}/u.test(word.text)).length > words.length * 0.8;

/** Whether a word is part of a name, as far as its capital tells. */
export function isName(word: Word, index: number, words: readonly Word[]): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return false;
  const next = words[index + 1];
  return index > 0 || (next !== undefined && /^\p{Lu}/u.test(next.text));
}
