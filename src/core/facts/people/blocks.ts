import type { Article, Block } from '../../article/article.ts';
import { sentencesAt } from '../../text/segment.ts';

/** A table's row is no longer than this, in UTF-16 code units. */
const LONGEST_ROW = 300;

/** Marks of programs and markup, which no table of results has. */
const MARKUP = /[{}<>=;`|\\]|https?:/;

/**
 * The blocks in which people are looked for: all that tells of the story, and who wrote it. A row of figures with a name
 * in it ("Keller 35.28 12 4") is no prose, so the article leaves it without sentences; here it is one.
 */
export const readBlocks = (article: Article): Block[] =>
  article.blocks.flatMap((block) => {
    if (block.kind === 'standing' || block.kind === 'sources') return [];
    if (block.sentences.length > 0) return [block];
    const text = article.text.slice(block.start, block.end);
    if (block.kind !== 'code' || text.length > LONGEST_ROW || MARKUP.test(text) || !/\p{Lu}\p{L}/u.test(text))
      return [];
    const words = sentencesAt(text, block.start).flatMap((sentence) => sentence.words);
    return words.length ? [{ ...block, sentences: [{ start: block.start, end: block.end, words }] }] : [];
  });
