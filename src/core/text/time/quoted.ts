import { Memo } from '../memo.ts';
import { quotationsIn } from '../quotations.ts';
import type { Range } from '../range.ts';

const kept = new Memo<readonly Range[]>(4096, quotationsIn);

/** Whether an offset of a paragraph lies in words that somebody is quoted as saying: their time is another's. */
export const isQuoted = (paragraph: string, offset: number): boolean =>
  kept.get(paragraph).some(({ start, end }) => start <= offset && offset < end);
