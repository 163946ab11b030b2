import { type Document, isCollection, isMap, isScalar } from 'yaml';
import type { Range } from '../text/range.ts';

/**
 * Where a part of a house style stands: its value where that is one word or text, else its name.
 * @param ofName its name in any case
 */
export function placeOf(
  text: string,
  document: Document,
  path: readonly PropertyKey[],
  ofName = false,
): Range {
  const parent = document.getIn(path.slice(0, -1), true);
  const whole = path.length === 1 ? document.contents : parent;
  const pair = isMap(whole)
    ? whole.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  const name = isScalar(pair?.key) ? pair.key : null;
  const value = document.getIn(path, true);
  const node = ofName
    ? name
    : ([value, name, parent].find((each) => isScalar(each) && each.range) ?? value ?? parent);
  const range = isScalar(node) || isCollection(node) ? node.range : null;
  return range ? within(text, range[0], range[1]) : firstLine(text);
}

/** A range on one line, and never an empty one where the text has a letter to show it under. */
export function within(text: string, start: number, end: number): Range {
  const from = Math.min(start, Math.max(0, text.length - 1));
  const newline = text.slice(from, end).search(/[\r\n]/);
  return { start: from, end: Math.max(from + (text.length ? 1 : 0), newline === -1 ? end : from + newline) };
}

/** The first line: where a file as a whole is spoken of. */
export const firstLine = (text: string): Range => ({ start: 0, end: text.search(/[\r\n]|$/) });
