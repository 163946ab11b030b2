import type { Range } from '../text/range.ts';
import type { Sentence } from '../text/segment.ts';
import type { Audience } from './audience.ts';
import { consensusGrade, type FormulaName, type Formulas, formulas, gradeBy } from './formulas.ts';
import { ownWords, plainCounts } from './plain-counts.ts';
import { type Strain, strainsOn } from './strains.ts';

/** Fewer words of the writer's own make no sentence that an editor would break up. */
export const FEWEST_WORDS = 15;

/**
 * How many grades above the audience's a sentence must read: the formulas were made for whole texts, in which single
 * sentences lie some grades to both sides of the mean.
 */
const LEEWAY = 2;

/**
 * How much must strain a reader before a sentence is sent back: a high grade alone may come of a list of plain words. The
 * first is for what most formulas agree on, the second for what lies far above the audience.
 */
const STRAIN = 1.3;
const STRAIN_FAR_ABOVE = 1.15;
const FAR_ABOVE = 5;

/** One formula's vote on a sentence. */
export interface Vote {
  readonly formula: FormulaName;
  readonly value: number;
  readonly grade: number;
  readonly tooHard: boolean;
}

/** What the formulas say of one sentence. */
export interface Verdict {
  /** The consensus grade. */
  readonly grade: number;
  readonly votes: readonly Vote[];
  /** What makes it hard, most important first; none of a sentence that is not above the audience. */
  readonly strains: readonly Strain[];
  /** Whether as many formulas as the audience asks for find it too hard, and what strains a reader can be named. */
  readonly tooHard: boolean;
}

/**
 * Judges one sentence by the words that its writer chose; null where they are too few to judge.
 * @param paragraph its text
 * @param quotations of the paragraph, in the same coordinates as the sentence: counted from the paragraph's start
 */
export function judge(
  paragraph: string,
  sentence: Sentence,
  quotations: readonly Range[],
  audience: Audience,
): Verdict | null {
  const words = ownWords(sentence, quotations);
  const values = words.length < FEWEST_WORDS ? null : formulas(plainCounts(words));
  if (!values) return null;
  const votes = audience.formulas.map((formula) => vote(formula, values, audience.grade));
  const against = votes.filter(({ tooHard }) => tooHard).length;
  const grade = consensusGrade(values);
  const strains = grade > audience.grade ? strainsOn(paragraph, sentence, quotations, audience.grade) : [];
  const strain = strains.reduce((sum, { weight }) => sum + weight, 0);
  const least = grade >= audience.grade + FAR_ABOVE ? STRAIN_FAR_ABOVE : STRAIN;
  const tooHard = against >= audience.agree && grade >= audience.grade + LEEWAY && strain >= least;
  return { grade, votes, strains, tooHard };
}

function vote(formula: FormulaName, values: Formulas, target: number): Vote {
  const grade = gradeBy(formula, values);
  return { formula, value: values[formula], grade, tooHard: grade > target };
}
