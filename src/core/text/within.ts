import { contains, type Range } from './range.ts';

/**
 * Those of a list that lie in a range, found by halving.
 * @param sorted in text order, none overlapping another
 */
export function within<Item extends Range>(sorted: readonly Item[], range: Range): Item[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < range.start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let i = low; i < sorted.length && sorted[i]!.start < range.end; i++)
    if (contains(range, sorted[i]!)) found.push(sorted[i]!);
  return found;
}
