import type { Article, Block } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import type { Sentence } from '../../text/segment.ts';

/** What stands around a name: its sentence's words before and after it, and the next sentence of its paragraph. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly next: string;
  /** The paragraph from its start to its end, which holds all of these. */
  readonly block: Range;
}

/** Finds the paragraph and the sentence of a name, by halving; null where it stands in no sentence. */
export function around({ text, blocks }: Article, { start, end }: Range): Around | null {
  const block: Block | undefined = blocks[firstEndingAfter(blocks, start)];
  if (!block || block.start > start) return null;
  const at = firstEndingAfter(block.sentences, start);
  const sentence: Sentence | undefined = block.sentences[at];
  if (!sentence || sentence.start > start) return null;
  const next = block.sentences[at + 1];
  return {
    before: text.slice(sentence.start, start),
    after: text.slice(end, sentence.end),
    next: next ? text.slice(next.start, next.end) : '',
    block,
  };
}

function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
