import { type Article, type Block, prose } from '../article/article.ts';
import { isEnglish } from '../article/language.ts';
import { keptSentences, type Sentence } from '../text/segment.ts';
import { countsOf, Tally } from './counts.ts';
import { consensusGrade, type Formulas, formulas } from './formulas.ts';

/** How hard an article's prose is to read. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** The school grade that most formulas agree on, never below 0; null where there is no English prose to measure. */
  readonly grade: number | null;
  readonly formulas: Formulas | null;
}

const paragraphs = new WeakMap<readonly Sentence[], Tally>();

/** The counts of one block's sentences, kept by its words. */
export function blockCounts({ sentences }: Pick<Block, 'sentences'>): Tally {
  const kept = keptSentences(sentences);
  const counts = paragraphs.get(kept) ?? countsOf(kept);
  paragraphs.set(kept, counts);
  return counts;
}

/** The counts of an article's prose: no headings, captions, lists of sources or standing lines. */
export function countsOfProse(article: Article): Tally {
  const counts = new Tally();
  for (const block of prose(article)) counts.add(blockCounts(block));
  return counts;
}

/** Measures an article's prose. */
export function readabilityOf(article: Article): Readability {
  const counts = countsOfProse(article);
  const values = isEnglish(article) ? formulas(counts) : null;
  return {
    words: counts.words,
    sentences: counts.sentences,
    grade: values && consensusGrade(values),
    formulas: values,
  };
}
