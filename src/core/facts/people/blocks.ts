import type { Article, Block } from '../../article/article.ts';

/** The blocks in which people are looked for: all that tells of the story, and who wrote it. */
export const readBlocks = (article: Article): Block[] =>
  article.blocks.filter(({ sentences, kind }) => sentences.length > 0 && kind !== 'standing' && kind !== 'sources');
