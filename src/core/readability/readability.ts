import { type Article, prose } from '../article/article.ts';
import { countsOf } from './counts.ts';
import { consensusGrade, type Formulas, formulas } from './formulas.ts';

/** How hard an article's prose is to read. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** The United States school grade that most formulas agree on; null where there is no prose to measure. */
  readonly grade: number | null;
  readonly formulas: Formulas | null;
}

/** Measures an article's prose: no headings, captions, lists of sources or standing lines. */
export function readabilityOf(article: Article): Readability {
  const counts = countsOf(prose(article).flatMap((block) => block.sentences));
  const values = formulas(counts);
  return {
    words: counts.words,
    sentences: counts.sentences,
    grade: values && consensusGrade(values),
    formulas: values,
  };
}
