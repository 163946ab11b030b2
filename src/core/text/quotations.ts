import type { Range } from './range.ts';
import { opensWord, singleQuotationAt } from './single-quotations.ts';

/** Marks that open a quotation with the marks that close it. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
  // Opens too where it stands before a word, as in Swedish and Finnish.
  ['”', '”'],
]);

/**
 * The quotations of a paragraph with their marks, in order, as ranges from the paragraph's start. One within another is
 * part of it. One that is not closed reaches to the paragraph's end, as newspapers set quotations of several
 * paragraphs, and one that is not opened from its start; a straight mark that closes nothing (an inch, a slip) opens one
 * only before a word.
 */
export function quotationsIn(paragraph: string): Range[] {
  const found: Range[] = [];
  for (let i = 0; i < paragraph.length; i++) {
    const range = quotationAt(paragraph, i, found.length === 0);
    if (!range) continue;
    found.push(range);
    i = range.end - 1;
  }
  return found;
}

function quotationAt(text: string, at: number, isFirst: boolean): Range | null {
  const mark = text[at]!;
  const closing = PAIRS.get(mark);
  if (!closing) return singleQuotationAt(text, at);
  if ((mark === '"' || mark === '”') && !opensWord(text, at))
    return mark === '”' && isFirst && !/[\d\s]/.test(text[at - 1] ?? ' ') ? { start: 0, end: at + 1 } : null;
  const close = text.indexOf(closing, at + 1);
  return { start: at, end: close < 0 ? text.length : close + 1 };
}
