import type { Article } from '../../article/article.ts';
import type { Archive } from '../archive.ts';
import type { Copy } from './copies.ts';
import { isFixture } from './fixture.ts';
import { isFormula } from './formula.ts';
import { isPulled } from './pulled.ts';
import { isStandingCopy } from './standing-copy.ts';

/**
 * Whether a copy is no fault: a set phrase, a pull-quote, what articles are made with, or what the desk repeats on purpose.
 * @param standing the desk's standing lines and paragraphs
 */
export function mayRepeat(
  article: Article,
  archive: Archive,
  standing: readonly string[],
  copy: Copy,
): boolean {
  const words = article.text.slice(copy.start, copy.end);
  return (
    isFormula(words) ||
    isStandingCopy(words, standing) ||
    isFixture(article, copy) ||
    isPulled(article, archive, copy)
  );
}
