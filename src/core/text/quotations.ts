import type { Range } from './range.ts';

/** Marks that open a quotation with the marks that close it. Single quotes are apostrophes too often to count. */
const PAIRS: readonly { readonly open: string; readonly close: string }[] = [
  { open: '“', close: '”' },
  { open: '„', close: '“' },
  { open: '«', close: '»' },
  { open: '"', close: '"' },
];

/**
 * The quotations of a paragraph with their marks, in order, as ranges from the paragraph's start. One that is not closed
 * reaches to the paragraph's end, as newspapers set quotations of several paragraphs; a straight mark that closes nothing
 * (an inch, a slip) opens one only before a word.
 */
export function quotationsIn(paragraph: string): Range[] {
  const found: Range[] = [];
  for (let i = 0; i < paragraph.length; i++) {
    const pair = PAIRS.find(({ open }) => paragraph[i] === open);
    if (!pair || (pair.open === '"' && !opens(paragraph, i))) continue;
    const close = paragraph.indexOf(pair.close, i + 1);
    const end = close < 0 ? paragraph.length : close + 1;
    found.push({ start: i, end });
    i = end - 1;
  }
  return found;
}

const opens = (text: string, at: number): boolean =>
  (at === 0 || /[\s([{—–-]/.test(text[at - 1]!)) && /\S/.test(text[at + 1] ?? ' ');
