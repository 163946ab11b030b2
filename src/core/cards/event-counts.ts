import type { Telling } from '../archive/archive.ts';
import type { Article } from '../article/article.ts';
import type { Event, Toll, TollMeasure } from '../facts/facts.ts';
import { fold } from '../text/spelling.ts';

/**
 * Of each article the largest number of people of one measure, since the others may be parts of it: one telling for each
 * number, and none that a bound allows.
 */
export function countsOf(
  all: readonly Telling<Event>[],
): Map<TollMeasure, Map<number, { article: Article; toll: Toll }>> {
  const byMeasure = new Map<TollMeasure, Map<number, { article: Article; toll: Toll }>>();
  for (const { article, subject } of all) {
    const largest = new Map<TollMeasure, Toll>();
    for (const toll of subject.tolls) {
      if (toll.place !== null && !sharesPlace(toll.place, subject.place)) continue;
      if (toll.count > (largest.get(toll.measure)?.count ?? 0)) largest.set(toll.measure, toll);
    }
    for (const [measure, toll] of largest) {
      if (toll.bound !== 'exact') continue;
      const counts = byMeasure.get(measure) ?? new Map<number, { article: Article; toll: Toll }>();
      if (!counts.has(toll.count)) counts.set(toll.count, { article, toll });
      byMeasure.set(measure, counts);
    }
  }
  return byMeasure;
}

const sharesPlace = (a: string, b: string | null): boolean => b !== null && fold(a) === fold(b);
