import type { Range } from './range.ts';

/** A place in a text: line and UTF-16 column, both counted from 0, as the Language Server Protocol does. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** U+FEFF, which some programs put before the first word of a file and no editor shows. */
const BYTE_ORDER_MARK = 0xfeff;

/**
 * The lines of one text, ended by LF, CRLF or a lone CR. The only place where offsets become positions.
 */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #text: string;

  constructor(text: string) {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
    this.#starts = starts;
    this.#text = text;
  }

  /** How many lines there are; an empty text has one. */
  get count(): number {
    return this.#starts.length;
  }

  /** The range of a line without its line end. */
  line(index: number): Range {
    const start = this.#starts[index] ?? this.#text.length;
    let end = this.#starts[index + 1] ?? this.#text.length;
    while (end > start && (this.#text[end - 1] === '\n' || this.#text[end - 1] === '\r')) end--;
    return { start, end };
  }

  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    const marked = low === 0 && at > 0 && this.#text.charCodeAt(0) === BYTE_ORDER_MARK;
    return { line: low, character: at - this.#starts[low]! - (marked ? 1 : 0) };
  }
}
