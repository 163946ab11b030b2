import type { Article } from '../article/article.ts';
import { countsOf } from './counts.ts';
import { consensusGrade, formulas } from './formulas.ts';
import type { HardSentence } from './hard-sentences.ts';
import { countsOfProse } from './readability.ts';

/** How many sentences an editor would mend first. */
const MOST_MENDED = 3;

/** What mending the hardest sentences would do to the whole article. */
export interface Mending {
  /** The mended sentences, hardest first. */
  readonly mended: readonly HardSentence[];
  /** The article's consensus grade as it is, and after the mends. */
  readonly before: number;
  readonly after: number;
}

/** The hardest first. */
export const byHardness = (hard: readonly HardSentence[]): HardSentence[] =>
  [...hard].sort((a, b) => (b.verdict?.grade ?? 0) - (a.verdict?.grade ?? 0));

/**
 * Reckons an article's grade with its three hardest sentences split at their best seams, or left out where they have
 * none. Null where no sentence is hard, or nothing would be left.
 */
export function mendingOf(article: Article, hard: readonly HardSentence[]): Mending | null {
  const counts = countsOfProse(article);
  const before = formulas(counts);
  const mended = byHardness(hard).slice(0, MOST_MENDED);
  for (const { sentence, splitBefore } of mended) {
    if (splitBefore === null) counts.take(countsOf([sentence]));
    else counts.sentences++;
  }
  const after = formulas(counts);
  if (!mended.length || !before || !after) return null;
  return { mended, before: consensusGrade(before), after: consensusGrade(after) };
}
