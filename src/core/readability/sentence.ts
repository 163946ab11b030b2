import type { Range } from '../text/range.ts';
import type { Sentence } from '../text/segment.ts';
import type { Audience } from './audience.ts';
import { consensusGrade, type FormulaName, type Formulas, formulas, gradeBy } from './formulas.ts';
import { ownWords, plainCounts } from './plain-counts.ts';

/** Fewer words of the writer's own make no sentence that an editor would break up. */
export const FEWEST_WORDS = 15;

/**
 * How many grades above the audience's a sentence must read: the formulas were made for whole texts, in which single
 * sentences lie some grades to both sides of the mean.
 */
const LEEWAY = 2;

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
  /** Whether as many formulas as the audience asks for find it too hard. */
  readonly tooHard: boolean;
}

/**
 * Judges one sentence by the words that its writer chose; null where they are too few to judge.
 * @param quotations of the sentence's paragraph, in the same coordinates as the sentence
 */
export function judge(sentence: Sentence, quotations: readonly Range[], audience: Audience): Verdict | null {
  const words = ownWords(sentence, quotations);
  const values = words.length < FEWEST_WORDS ? null : formulas(plainCounts(words));
  if (!values) return null;
  const votes = audience.formulas.map((formula) => vote(formula, values, audience.grade));
  const against = votes.filter(({ tooHard }) => tooHard).length;
  const grade = consensusGrade(values);
  return { grade, votes, tooHard: against >= audience.agree && grade >= audience.grade + LEEWAY };
}

function vote(formula: FormulaName, values: Formulas, target: number): Vote {
  const grade = gradeBy(formula, values);
  return { formula, value: values[formula], grade, tooHard: grade > target };
}
