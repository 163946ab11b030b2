import type { LineIndex } from '../text/lines.ts';
import { type Range, trimmed } from '../text/range.ts';

/** One or more lines that belong together: a paragraph, a heading, a list item. No white space at either end. */
export interface Chunk extends Range {
  readonly text: string;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
}

/** A line that stands for itself and never joins its neighbours: a bullet, a heading, a rule, a table row, a quotation. */
const ALONE =
  /^\s*(?:[-*•·–—‣▪●◦]\s+\S|\d{1,2}[.)]\s+\S|#{1,6}\s|\*\*[^*]+\*\*\s*$|__[^_]+__\s*$|\||>|`{3}|(?:[-*_=]\s*){3,}$)/;
const BULLET = /^\s*(?:[-*•·–—‣▪●◦]|\d{1,2}[.)])\s+\S/;
const INDENTED = /^\s{2,}\S/;

/** A line longer than this was not wrapped by a person's mail program or editor. */
const WIDEST_WRAP = 120;
/** Fewer wrapped lines than this may be chance. */
const FEWEST_WRAPPED = 3;

/** Parts the lines from `firstLine` on into chunks: at blank lines, and at line ends unless the text is hard-wrapped. */
export function chunksOf(text: string, lines: LineIndex, firstLine: number): Chunk[] {
  const rows = Array.from({ length: lines.count - firstLine }, (_, i) => lines.line(firstLine + i));
  const width = wrapWidth(text, rows);
  const chunks: Chunk[] = [];
  let blanks = 0;
  let open: Range | null = null;
  const close = (): void => {
    if (!open) return;
    const range = trimmed(text, open);
    chunks.push({ ...range, text: text.slice(range.start, range.end), blanksBefore: blanks });
    blanks = 0;
    open = null;
  };
  rows.forEach((row, i) => {
    const line = text.slice(row.start, row.end).replace(/^\uFEFF/, '');
    if (!line.trim()) {
      close();
      blanks++;
      return;
    }
    const above = i > 0 ? text.slice(rows[i - 1]!.start, rows[i - 1]!.end) : '';
    if (!open || !continues(above, line, width)) {
      close();
      open = { start: row.end - line.length, end: row.end };
    } else open = { start: open.start, end: row.end };
  });
  close();
  return chunks;
}

/** Whether a line goes on with the sentence of the line above it, in a text wrapped at `width` columns. */
function continues(above: string, line: string, width: number | null): boolean {
  if (width === null || ALONE.test(line)) return false;
  if (BULLET.test(above)) return INDENTED.test(line) || full(above, line, width);
  // A first line that is set in begins a paragraph, as wires set it.
  if (INDENTED.test(line) && !INDENTED.test(above)) return false;
  return !ALONE.test(above) && full(above, line, width);
}

/** Whether the next line's first word would not have fitted on this line. */
const full = (line: string, next: string, width: number): boolean =>
  line.trimEnd().length + 1 + /^\s*(\S*)/.exec(next)![1]!.length > width;

/**
 * The column at which a text was wrapped by hand or by a mail program; null where a line is a paragraph. A wrapped
 * text shows itself by lines that break in mid-sentence, just where the next word would not have fitted.
 */
function wrapWidth(text: string, rows: readonly Range[]): number | null {
  const inner: [line: string, next: string][] = [];
  let width = 0;
  for (let i = 0; i + 1 < rows.length; i++) {
    const line = text.slice(rows[i]!.start, rows[i]!.end);
    const next = text.slice(rows[i + 1]!.start, rows[i + 1]!.end);
    if (!line.trim() || !next.trim() || ALONE.test(next) || (ALONE.test(line) && !BULLET.test(line)))
      continue;
    inner.push([line, next]);
    width = Math.max(width, line.trimEnd().length, next.trimEnd().length);
  }
  if (width > WIDEST_WRAP || inner.length < FEWEST_WRAPPED) return null;
  const wrapped = inner.filter(([line, next]) => full(line, next, width - slack(width)));
  const broken = wrapped.filter(([line]) => !/[.!?…]["”’')\]]*\s*$/.test(line));
  return wrapped.length >= FEWEST_WRAPPED &&
    wrapped.length >= inner.length * 0.6 &&
    broken.length >= wrapped.length * 0.5
    ? width - slack(width)
    : null;
}

/** Wrapping programs differ by some columns on what fits. */
const slack = (width: number): number => Math.ceil(width * 0.08);
