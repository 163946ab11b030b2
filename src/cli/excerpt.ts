import type { LineIndex } from '../core/text/lines.ts';
import type { Range } from '../core/text/range.ts';
import { type Cell, cellsOf } from './columns.ts';

/** The line that a range begins in, cut to fit, and the carets that stand under the range. */
export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

/** So many UTF-16 code units on either side of a range's start are looked at: more than any terminal shows of a line. */
const REACH = 1000;

/** At least so many columns of what stands before a range are shown, however long the range is. */
const LEAST_BEFORE = 16;

/**
 * Shows where a range stands.
 * @param room how many columns the line may take
 */
export function excerpt(text: string, lines: LineIndex, { start, end }: Range, room: number): Excerpt {
  const line = lines.line(lines.positionAt(start).line);
  const from = Math.max(line.start, start - REACH);
  const to = Math.min(line.end, start + REACH);
  const cells = [...cellsOf(text.slice(from, to))];
  const first = indexAt(cells, start - from);
  const last = Math.max(first + 1, indexAt(cells, Math.min(end, to) - from));
  const shown = cut(cells, first, last, room - 2);
  const before = from < line.start || shown.from > 0 || from > line.start ? '…' : '';
  const after = shown.to < cells.length || to < line.end ? '…' : '';
  const part = cells.slice(shown.from, shown.to);
  const under = cells.slice(first, Math.min(last, shown.to));
  const lead = ' '.repeat(before.length + columns(cells.slice(shown.from, first)));
  return {
    line: before + part.map((cell) => cell.text).join('') + after,
    carets: lead + '^'.repeat(Math.max(1, columns(under))),
  };
}

/** The first cell at or after an offset. */
function indexAt(cells: readonly Cell[], offset: number): number {
  const found = cells.findIndex((cell) => cell.offset >= offset);
  return found < 0 ? cells.length : found;
}

const columns = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.columns, 0);

/** Which cells to show of a line, so that those from `first` to `last` stand in the middle with whole words around them. */
function cut(
  cells: readonly Cell[],
  first: number,
  last: number,
  room: number,
): { from: number; to: number } {
  if (columns(cells) <= room) return { from: 0, to: cells.length };
  const spare = room - columns(cells.slice(first, last));
  const before = Math.max(LEAST_BEFORE, Math.floor(spare / 2));
  const from = wordStart(cells, back(cells, first, before), first);
  const to = forth(cells, from, room);
  if (to === cells.length) return { from: wordStart(cells, back(cells, to, room), first), to };
  return { from, to: wordEnd(cells, to, to < last ? first + 1 : last) };
}

const isSpace = (cell: Cell): boolean => cell.text.trim() === '';

/** The start of the first whole word from a cell on, not beyond `most`; the cell itself where no word starts there. */
function wordStart(cells: readonly Cell[], at: number, most: number): number {
  if (at === 0) return 0;
  const gap = cells.slice(at - 1, most).findIndex(isSpace);
  return gap < 0 ? at : at + gap;
}

/** The end of the last whole word before a cell, not below `least`; the cell itself where no word ends there. */
function wordEnd(cells: readonly Cell[], at: number, least: number): number {
  const gap = cells.slice(0, at + 1).findLastIndex(isSpace);
  return gap < least ? at : gap;
}

/** The first cell that still fits when going back from `end` for so many columns. */
function back(cells: readonly Cell[], end: number, room: number): number {
  let at = end;
  for (let left = room; at > 0 && cells[at - 1]!.columns <= left; at--) left -= cells[at - 1]!.columns;
  return at;
}

/** The cell after the last that fits when going on from `start` for so many columns. */
function forth(cells: readonly Cell[], start: number, room: number): number {
  let at = start;
  for (let left = room; at < cells.length && cells[at]!.columns <= left; at++) left -= cells[at]!.columns;
  return at;
}
