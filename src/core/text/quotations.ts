import { Memo } from './memo.ts';
import type { Range } from './range.ts';

/** What a person said is that person's: no quotation goes on for longer than this, in UTF-16 code units. */
const LONGEST = 3000;

const kept = new Memo<readonly Range[]>(4096, quotationsOf);

/**
 * Where a paragraph quotes: between curly or straight double marks, or between single ones that open and close a word.
 * A quotation that is not closed goes on to the paragraph's end, as in speech over several paragraphs.
 * @returns ranges counted from the paragraph's start, marks included
 */
export const quotations = (paragraph: string): readonly Range[] => kept.get(paragraph);

/** Whether an offset of a paragraph lies in a quotation. */
export const isQuoted = (paragraph: string, offset: number): boolean =>
  quotations(paragraph).some(({ start, end }) => start <= offset && offset < end);

function quotationsOf(text: string): Range[] {
  const found: Range[] = [];
  const opening = /[“"„«]|(?<![\p{L}\p{N}])‘(?=\p{L})/gu;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index;
    const end = closing(text, start, match[0]);
    found.push({ start, end });
    opening.lastIndex = Math.max(end, start + 1);
  }
  return found;
}

function closing(text: string, start: number, mark: string): number {
  const limit = Math.min(text.length, start + LONGEST);
  const closes = mark === '“' || mark === '„' ? '”' : mark === '"' ? '"' : mark === '«' ? '»' : '’';
  for (let i = start + 1; i < limit; i++) {
    if (text[i] !== closes) continue;
    // An apostrophe stands inside a word; a closing mark does not.
    if (mark !== '‘' || !/[\p{L}\p{N}]/u.test(text[i + 1] ?? '')) return i + 1;
  }
  // A single mark that nothing closes was an apostrophe: ‘tis.
  return mark === '‘' ? start + 1 : limit;
}
