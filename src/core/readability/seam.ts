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

/** After a comma these begin what can stand alone, with a word or two changed. */
const JOINTS =
  /^(?:and|but|or|so|yet|while|whereas|which|who|although|though|because|as|since|with|where|when)$/i;
const BREAKS = /[;:]|\s[—–-]\s|—/;

/** The place at which splitting a sentence lowers its grade most; null where no place would. */
export function bestSeam(
  text: string,
  sentence: Sentence,
  quotations: readonly Range[],
  grade: number,
): Seam | null {
  const words = ownWords(sentence, quotations);
  let best: Seam | null = null;
  for (let i = SHORTEST_HALF; i <= words.length - SHORTEST_HALF; i++) {
    const gap = text.slice(words[i - 1]!.end, words[i]!.start);
    if (!BREAKS.test(gap) && !(gap.includes(',') && JOINTS.test(words[i]!.text))) continue;
    const harder = Math.max(gradeOf(words.slice(0, i)), gradeOf(words.slice(i)));
    if (harder < (best?.grade ?? grade)) best = { word: words[i]!, grade: harder };
  }
  return best;
}

const gradeOf = (words: readonly Word[]): number => {
  const values = formulas(plainCounts(words));
  return values ? consensusGrade(values) : 0;
};
