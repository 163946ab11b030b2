import type { Range } from '../text/range.ts';
import type { Sentence, Word } from '../text/segment.ts';
import { clausesIn } from './clauses.ts';
import { isName, isNumber } from './names.ts';
import { openingLength } from './opening.ts';
import { ownWords } from './plain-counts.ts';
import { figuresOf } from './word-figures.ts';

/** One thing that makes a sentence hard. */
export interface Strain {
  /** In a few words: `42 words`. */
  readonly says: string;
  /** As a share of what readers bear: 1 and more. */
  readonly weight: number;
}

/** What readers of a school grade bear. */
interface Bearable {
  /** Words in a sentence. */
  readonly words: number;
  /** Share of long words. */
  readonly longWords: number;
  /** Fewer long words than this strain nobody, in however short a sentence. */
  readonly fewestLong: number;
}

/**
 * Newspapers’ own rules put a sentence at 25 words at the most, and in plain news about one word in eight has three
 * syllables: that is for readers who have finished school, at grade 12. Younger ones bear less.
 */
const bearableFor = (grade: number): Bearable => ({
  words: 10 + (15 * grade) / 12,
  longWords: 0.04 + (0.16 * grade) / 12,
  fewestLong: grade / 2,
});

/** More words before the main clause begins make a reader hold them all. */
const LONG_OPENING = 12;
const MANY_CLAUSES = 4;
/** How many of the long words are named. */
const MOST_NAMED = 4;

/**
 * What makes a sentence hard for readers of a school grade, most important first.
 * @param quotations of the sentence's paragraph, in the same coordinates as the text
 */
export function strainsOn(
  text: string,
  sentence: Sentence,
  quotations: readonly Range[],
  grade: number,
): Strain[] {
  const words = ownWords(sentence, quotations);
  const bearable = bearableFor(grade);
  const opening = openingLength(text, words);
  const clauses = clausesIn(words);
  const long = longWords(words);
  const share = long.length / words.length;
  const strains = [
    { weight: words.length / (bearable.words + 1), says: countInWords(words.length, sentence) },
    { weight: opening / LONG_OPENING, says: `${opening} words before the main clause` },
    { weight: clauses / MANY_CLAUSES, says: `${clauses} clauses` },
    {
      weight: long.length < bearable.fewestLong ? 0 : share / bearable.longWords,
      says: `${Math.round(share * 100)} % long words (${named(long)})`,
    },
  ];
  return strains.filter(({ weight }) => weight >= 1).sort((a, b) => b.weight - a.weight);
}

/** The words of what is quoted are not the writer's: an editor who counts them should not find us wrong. */
const countInWords = (count: number, sentence: Sentence): string =>
  count < sentence.words.length
    ? `${count} words besides the quotation`
    : `${count.toLocaleString('en')} words`;

/** Long words that nobody stumbles over. */
const EVERYDAY = /^(?:including|according|officials?|however)$/i;

/** Words of three syllables and more that name nobody and that not everybody knows. */
const longWords = (words: readonly Word[]): Word[] =>
  words.filter((word, i) => {
    const { complex, easy } = figuresOf(word);
    return complex && !easy && !EVERYDAY.test(word.text) && !isName(word, i, words) && !isNumber(word);
  });

/** The longest of the words, each once, in the order of the text. */
function named(long: readonly Word[]): string {
  const once = [...new Map(long.map((word) => [word.text.toLowerCase(), word.text])).values()];
  const longest = new Set([...once].sort((a, b) => b.length - a.length).slice(0, MOST_NAMED));
  return once.filter((word) => longest.has(word)).join(', ');
}
