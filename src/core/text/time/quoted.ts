import { Memo } from '../memo.ts';
import { quotationsIn } from '../quotations.ts';
import type { Range } from '../range.ts';

/** Speech in single marks, as British papers set it: the mark opens a word, and closes after a point or comma. */
const SINGLE = /(?<![\p{L}\p{N}])‘[^‘]{1,1000}?[.,!?]’(?!\p{L})/gu;

const kept = new Memo<readonly Range[]>(4096, (paragraph) => [
  ...quotationsIn(paragraph),
  ...[...paragraph.matchAll(SINGLE)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  })),
]);

/** Whether an offset of a paragraph lies in words that somebody is quoted as saying: their time is another's. */
export const isQuoted = (paragraph: string, offset: number): boolean =>
  kept.get(paragraph).some(({ start, end }) => start <= offset && offset < end);
