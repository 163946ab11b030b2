import type { Marked } from './corpus.ts';
import type { Group } from './learn.ts';
import { invent } from './invent.ts';
import { randomOf, shuffled } from './random.ts';
import { type Pools, vary, type Variation } from './vary.ts';

/** How articles are varied. Chosen by cross-validation; see src/core/facts/people/data/README.md. */
const VARIATION: Variation = { swap: 1, hide: 0.15, titled: 0.06, capitals: 0.03 };

/** The share of an article's sentences that are learned from once more as articles by themselves. */
const ALONE = 0.5;

/** Each article with a variation of it, and with some of its sentences, in which nothing else of it helps. */
export function groupsOf(articles: readonly Marked[], pools: Pools): Group[] {
  const random = randomOf(7);
  return shuffled(articles, random).map((article) => [
    article,
    vary(article, pools, random, VARIATION),
    ...sentencesOf(article).filter(() => random() < ALONE),
  ]);
}

/** The sentences of an article, each as an article; none of an article that has hardly more. */
function sentencesOf(article: Marked): Marked[] {
  const { tokens, tags } = article;
  const starts = tokens.flatMap(({ opensSentence }, i) => (opensSentence ? [i] : []));
  if (starts.length < 3) return [];
  return starts.map((from, at) => ({
    ...article,
    tokens: tokens.slice(from, starts[at + 1]),
    tags: tags.slice(from, starts[at + 1]),
  }));
}

/** How many made-up articles are learned from beside the real ones. */
export const MADE = 900;

/** Made-up articles, each by itself. */
export const madeGroups = (count: number, pools: Pools): Group[] =>
  invent(count, pools, randomOf(11)).map((article) => [article]);
