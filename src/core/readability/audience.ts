import { FORMULAS, type FormulaName } from './formulas.ts';

/** Whom a desk writes for, and how its verdict is reached. */
export interface Audience {
  /** The United States school grade whose pupils read the article with ease; news in general: 12. */
  readonly grade: number;
  /** The formulas that vote. */
  readonly formulas: readonly FormulaName[];
  /** How many of them must find a sentence too hard. */
  readonly agree: number;
  /** Whose verdict on a sentence counts: Copydesk's own counts, or retext-readability's. */
  readonly verdicts: 'copydesk' | 'retext-readability';
}

/** Readers of a newspaper who have finished school. */
export const NEWS_READERS: Audience = { grade: 12, formulas: FORMULAS, agree: 5, verdicts: 'copydesk' };
