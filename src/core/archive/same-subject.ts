import { type Article, prose } from '../article/article.ts';
import { MONTHS, WEEKDAYS } from '../text/calendar.ts';

/** How many names stand for what an article is about. */
const MOST = 6;
/** So many of them shared, two articles are taken to tell of one subject. */
const FEWEST_SHARED = 2;
/** As many letters as "Russia" shares with "Russian", "Ukraine" with "Ukrainian". */
const STEM = 5;

const kept = new WeakMap<Article, readonly string[]>();
const NO_NAME = new Set([...MONTHS, ...WEEKDAYS].map((name) => name.slice(0, STEM).toLowerCase()));

/** Whether two articles share most of the names that they are about: their {@link subjectNames}. */
export const isOneSubject = (here: readonly string[], there: readonly string[]): boolean =>
  here.filter((name) => there.includes(name)).length >= FEWEST_SHARED;

/** The stems of the names told most often, inside sentences: there a capital makes a name. */
export function subjectNames(article: Article): readonly string[] {
  const known = kept.get(article);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const block of prose(article))
    for (const [name] of article.text
      .slice(block.start, block.end)
      .matchAll(/(?<=[\p{Ll}\d,]\s)\p{Lu}\p{L}{2,}/gu)) {
      const stem = name.slice(0, STEM).toLowerCase();
      if (!NO_NAME.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  const names = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST);
  const stems = names.map(([stem]) => stem);
  kept.set(article, stems);
  return stems;
}
