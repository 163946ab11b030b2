import type { Range } from './range.ts';

/**
 * The ranges to delete so that some paragraphs go with the blank lines that parted them from what follows, and the text
 * reads on as before. Paragraphs next to each other go in one range. Null where one of them shares a line with other
 * words, which would be left alone.
 * @param paragraphs in text order, without white space at either end
 */
export function deletions(text: string, paragraphs: readonly Range[]): Range[] | null {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of paragraphs) {
    if (!/(?:^|[\r\n])[ \t]*$/.test(lineBefore(text, start))) return null;
    const after = /^[ \t]*(?=[\r\n]|$)/.exec(text.slice(end, end + 200));
    if (!after) return null;
    const next = nextWord(text, end);
    const last = joined.at(-1);
    if (last?.end === start) last.end = next;
    else joined.push({ start, end: next });
  }
  return joined.map((range) =>
    range.end < text.length
      ? range
      : { start: lastWord(text, range.start), end: lastWord(text, text.length) },
  );
}

/** The characters of the line before an offset, with the line end before them. */
const lineBefore = (text: string, offset: number): string => {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return text.slice(Math.max(0, start - 1), offset);
};

/** The offset of the next character that is no white space; the text's length where none is. */
function nextWord(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

/** The end of the last character before an offset that is no white space. */
function lastWord(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}
