import type { Marked } from './corpus.ts';
import type { Group } from './learn.ts';
import { randomOf, shuffled } from './random.ts';
import { type Pools, vary, type Variation } from './vary.ts';

/** How articles are varied. Chosen by cross-validation; see src/core/facts/people/data/README.md. */
const VARIATION: Variation = { swap: 1, hide: 0.15, titled: 0.06, capitals: 0.03 };

/** Each article with a variation of it. */
export function groupsOf(
  articles: readonly Marked[],
  pools: Pools,
  how: Partial<Variation> = {},
  copies = 1,
): Group[] {
  const variation = { ...VARIATION, ...how };
  const random = randomOf(7);
  return shuffled(articles, random).map((article) => [
    article,
    ...Array.from({ length: copies }, () => vary(article, pools, random, variation)),
  ]);
}
