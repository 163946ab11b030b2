import { type Article, type Block, telling } from '../../article/article.ts';
import type { DateMention } from '../facts.ts';
import { type Reading, readingsIn } from './find.ts';
import { Resolver } from './resolve.ts';

/** A line that is hardly more than a date, whatever else it was taken for, has at most so many characters besides. */
const MOST_BESIDES = 24;

/**
 * The mentions of time in an article, in text order: found paragraph by paragraph from the words alone, then resolved
 * in one pass over the article against its date, its quotations and what was told before.
 */
export function readDates(article: Article): DateMention[] {
  const tells = new Set(telling(article));
  const paragraphs = article.blocks.flatMap((block) => {
    const isTelling = tells.has(block);
    if (!isTelling && block.kind !== 'published' && block.kind !== 'code') return [];
    const readings = readingsIn(article.text.slice(block.start, block.end));
    if (block.kind === 'code' && !isDateLine(block, readings)) return [];
    return [{ start: block.start, end: block.end, readings, isTelling }];
  });
  return new Resolver(article, paragraphs).mentions();
}

function isDateLine({ start, end }: Block, readings: readonly Reading[]): boolean {
  const read = readings.reduce((sum, reading) => sum + reading.end - reading.start, 0);
  return read > 3 && end - start - read <= MOST_BESIDES;
}
