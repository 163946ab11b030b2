import { type Article, telling } from '../../article/article.ts';
import type { DateMention } from '../facts.ts';
import { readingsIn } from './find.ts';
import { Resolver } from './resolve.ts';

/**
 * The mentions of time in an article, in text order: found paragraph by paragraph from the words alone, then resolved
 * in one pass over the article against its date, its quotations and what was told before.
 */
export function readDates(article: Article): DateMention[] {
  const paragraphs = telling(article).map((block) => ({
    start: block.start,
    readings: readingsIn(article.text.slice(block.start, block.end)),
  }));
  return new Resolver(article, paragraphs).mentions();
}
