import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Archive } from '../../../../src/core/archive/archive.ts';
import { parseArticle } from '../../../../src/core/article/parse.ts';
import { review } from '../../../../src/core/review.ts';

const samples = new URL('../../../../sample-articles/', import.meta.url);

it('in the samples the dates that were put in wrong are found, and no others', { timeout: 60_000 }, () => {
  const archive = new Archive();
  const articles = readdirSync(samples)
    .filter((name) => /\.(?:txt|article)$/.test(name))
    .map((name) => parseArticle(name, readFileSync(new URL(name, samples), 'utf8')));
  for (const article of articles) archive.set(article);
  const found = articles.flatMap((article) =>
    review(article, archive)
      .findings.filter(({ check }) => check.startsWith('date/'))
      .map(({ check, start, end }) => `${article.path}: ${check} ${article.text.slice(start, end)}`),
  );
  expect(found.sort()).toEqual([
    'drone-strikes-after-talks.txt: date/conflict June 1',
    'drone-strikes-after-talks.txt: date/elapsed February 2022, is now over four years old',
    'istanbul-talks-eve.txt: date/spacing in2022',
    'istanbul-talks-eve.txt: date/unanchored Wednesday',
    'kestrel-valley-race.txt: date/weekday-mismatch Saturday, July 18, 2025',
    'museum-of-tides.article: date/ambiguous 07/08/2025',
    'museum-of-tides.article: date/elapsed 52, who was born in Porto in 1969',
    'museum-of-tides.article: date/spacing since1874',
    'prisoner-swap-agreed.article: date/weekday-mismatch Tuesday, June 2, 2025',
    'stannerby-bypass-vote.txt: date/impossible June 31',
    'stannerby-bypass-vote.txt: date/tense will discuss the route on July 15, 2025',
    'twin-forks-flood.article: date/range-order from June 16 to June 9',
  ]);
});
