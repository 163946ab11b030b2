/** A half-open span `[start, end)` of UTF-16 code units, counted from the start of the article's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share at least one code unit. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether an offset lies in the range or at its end, where a cursor still touches it. */
export const touches = (range: Range, offset: number): boolean =>
  range.start <= offset && offset <= range.end;

/** The words that a range covers. */
export const textOf = (text: string, range: Range): string => text.slice(range.start, range.end);

/** The range without the white space at either end; empty at `start` when it holds nothing else. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
