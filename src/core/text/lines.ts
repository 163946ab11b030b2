import type { Range } from './range.ts';

/** A place in a text: line and UTF-16 column, both counted from 0, as the Language Server Protocol does. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** U+FEFF, which some programs put before the first word of a file and no editor shows. */
const BYTE_ORDER_MARK = 0xfeff;

/**
 * The lines of one text as numbers, for a store: twice the text's length, plus one where it begins with a byte order
 * mark; then for each line twice its length with its end, plus one where that is CRLF.
 */
export type KeptLines = readonly number[];

/**
 * The lines of one text, ended by LF, CRLF or a lone CR. The only place where offsets become positions.
 */
export class LineIndex {
  readonly #starts: number[] = [0];
  /** How many code units each line's end takes. */
  readonly #ends: number[] = [];
  readonly #length: number;
  readonly #marked: boolean;

  /** @param of the text, or what {@link kept} gave of it */
  constructor(of: string | KeptLines) {
    if (typeof of === 'string') {
      this.#length = of.length;
      this.#marked = of.charCodeAt(0) === BYTE_ORDER_MARK;
      for (const { index, 0: end } of of.matchAll(/\r\n?|\n/g)) this.#add(index + end.length, end.length);
    } else {
      const [length = 0, ...lines] = of;
      this.#length = length >> 1;
      this.#marked = (length & 1) === 1;
      for (const line of lines) this.#add(this.#starts.at(-1)! + (line >> 1), 1 + (line & 1));
    }
  }

  #add(start: number, end: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** The same lines as numbers. */
  kept(): KeptLines {
    const lines = this.#ends.map((end, i) => (this.#starts[i + 1]! - this.#starts[i]!) * 2 + end - 1);
    return [this.#length * 2 + (this.#marked ? 1 : 0), ...lines];
  }

  /** How many lines there are; an empty text has one. */
  get count(): number {
    return this.#starts.length;
  }

  /** The range of a line without its line end. */
  line(index: number): Range {
    const start = this.#starts[index] ?? this.#length;
    const next = this.#starts[index + 1];
    return { start, end: next === undefined ? this.#length : next - this.#ends[index]! };
  }

  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    const marked = low === 0 && at > 0 && this.#marked;
    return { line: low, character: at - this.#starts[low]! - (marked ? 1 : 0) };
  }

  /** The offset of a position; one beyond its line, or beyond the text, is moved to the end of that. */
  offsetAt({ line, character }: Position): number {
    const { start, end } = this.line(line);
    return Math.min(end, start + character + (line === 0 && this.#marked ? 1 : 0));
  }
}
