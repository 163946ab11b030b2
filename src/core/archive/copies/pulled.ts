import type { Article } from '../../article/article.ts';
import type { Archive } from '../archive.ts';
import type { Copy, Place } from './copies.ts';

/** One quotation and no more, perhaps with who said it after a dash. */
const QUOTATION = /^[“"«„][^“”"«»„]+[”"»“](?:\s*[—–-]+\s*\p{Lu}[^“”"]{0,60})?[.,]?$/u;

/** Whether one of two places is a pull-quote of the other: a quotation set apart, which repeats on purpose. */
export function isPulled(article: Article, archive: Archive, copy: Copy): boolean {
  const [place] = copy.places;
  if (!place || copy.exact) return false;
  const here = article.text.slice(copy.start, copy.end);
  const there = textAt(article, archive, place);
  return isQuotation(here) !== isQuotation(there);
}

const isQuotation = (text: string): boolean => text.length < 600 && QUOTATION.test(text);

function textAt(article: Article, archive: Archive, { path, start, end }: Place): string {
  const other = path === article.path ? article : archive.get(path)?.article;
  return other?.text.slice(start, end) ?? '';
}
