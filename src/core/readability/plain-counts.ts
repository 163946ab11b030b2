import { contains, type Range } from '../text/range.ts';
import type { Sentence, Word } from '../text/segment.ts';
import { type Counts, Tally } from './counts.ts';
import { isName, isNumber, isShouted } from './names.ts';
import { figuresOf } from './word-figures.ts';

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

/** A sentence's counts without what makes no sentence hard: a name or a number is one easy word. */
export function plainCounts(words: readonly Word[]): Counts {
  const counts = new Tally();
  counts.sentences = 1;
  const shouted = isShouted(words);
  words.forEach((word, i) => {
    const { letters, syllables, complex, easy, familiar } = figuresOf(word);
    const glanced = (!shouted && isName(word, i, words)) || isNumber(word);
    counts.words++;
    counts.letters += glanced ? Math.min(letters, GLANCE) : letters;
    counts.syllables += glanced ? 1 : syllables;
    if (glanced) return;
    if (syllables >= 3) counts.polysyllables++;
    if (complex) counts.complexWords++;
    if (!easy) counts.difficultWords++;
    if (!familiar) counts.addUnfamiliar(word);
  });
  return counts;
}
