import type { Marked } from './corpus.ts';
import type { Group } from './learn.ts';
import { invent } from './invent.ts';
import { randomOf, shuffled } from './random.ts';
import { type Pools, vary, type Variation } from './vary.ts';

/** How articles are varied. Chosen by cross-validation; see src/core/facts/people/data/README.md. */
const VARIATION: Variation = { swap: 1, hide: 0.15, titled: 0.06, capitals: 0.03 };

/** Each article with a variation of it. */
export function groupsOf(articles: readonly Marked[], pools: Pools): Group[] {
  const random = randomOf(7);
  return shuffled(articles, random).map((article) => [article, vary(article, pools, random, VARIATION)]);
}

/** How many made-up articles are learned from beside the real ones. */
export const MADE = 300;

/** Made-up articles, each by itself. */
export const madeGroups = (count: number, pools: Pools): Group[] =>
  invent(count, pools, randomOf(11)).map((article) => [article]);
