import type { Range } from '../text/range.ts';
import type { Sentence, Word } from '../text/segment.ts';
import { consensusGrade, formulas } from './formulas.ts';
import { ownWords, plainCounts } from './plain-counts.ts';

/** Where a sentence could become two, and the grade of the harder half. */
export interface Seam {
  /** The word that the second half would begin with. */
  readonly word: Word;
  readonly grade: number;
}

/** Neither half of a sentence that was split should be a stump. */
const SHORTEST_HALF = 6;

/** After a comma these begin what can stand alone, with a word or two changed; so does a participle. */
const JOINTS =
  /^(?:and|but|or|so|yet|while|whereas|which|who|although|though|because|as|since|with|where|when|after|before|until|despite|given|if|unless|(?!including$|according$|following$|during$|\p{L}{0,2}ing$)\p{Ll}+ing)$/iu;
/** These do without one. */
const FREE_JOINTS = /^(?:because|although|whereas)$/i;
const BREAKS = /[;:]/;
/** One dash parts a sentence; two set something aside in it. */
const DASH = /\s[–-]\s|\s?—\s?/;

/** The place at which splitting a sentence lowers its grade most; null where no place would. */
export function bestSeam(
  text: string,
  sentence: Sentence,
  quotations: readonly Range[],
  grade: number,
): Seam | null {
  const words = ownWords(sentence, quotations);
  const gaps = words.map((word, i) => (i ? text.slice(words[i - 1]!.end, word.start) : ''));
  const parted = gaps.filter((gap) => DASH.test(gap)).length === 1;
  let best: Seam | null = null;
  for (let i = SHORTEST_HALF; i <= words.length - SHORTEST_HALF; i++) {
    const gap = gaps[i]!;
    const isSeam =
      BREAKS.test(gap) ||
      (parted && DASH.test(gap) && !isCompound(words[i - 1]!, words[i]!)) ||
      (gap.includes(',') ? JOINTS : FREE_JOINTS).test(words[i]!.text);
    if (!isSeam || isInList(words[i]!, gaps, i)) continue;
    const harder = Math.max(gradeOf(words.slice(0, i)), gradeOf(words.slice(i)));
    if (harder < (best?.grade ?? grade)) best = { word: words[i]!, grade: harder };
  }
  return best;
}

/** “law, engineering, and medicine”: what a comma and a joint stand between are items. */
const isInList = ({ text }: Word, gaps: readonly string[], at: number): boolean =>
  (/^(?:and|or)$/i.test(text) && gaps.slice(Math.max(0, at - 3), at).some((gap) => gap.includes(','))) ||
  (/ing$/i.test(text) && gaps[at + 1]?.includes(',') === true);

/** “2000 - 2050”, “American - Islamic”: one thing, whose hyphen was set as a dash. */
const isCompound = (before: Word, after: Word): boolean =>
  [before, after].every(({ text }) => /^\p{N}/u.test(text)) ||
  [before, after].every(({ text }) => /^\p{Lu}/u.test(text));

const gradeOf = (words: readonly Word[]): number => {
  const values = formulas(plainCounts(words));
  return values ? consensusGrade(values) : 0;
};
