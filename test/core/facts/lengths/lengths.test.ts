import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { parseArticle } from '../../../../src/core/article/parse.ts';
import { lengthsTold } from '../../../../src/core/facts/lengths/lengths.ts';
import { factsOf } from '../../../../src/core/facts/read.ts';

const TODAY = '2025-07-22';
const articleOf = (body: string): Article =>
  parseArticle('story.txt', `---\ndate: ${TODAY}\n---\nCouncil News From The Valley\n\n${body}`);

/** The lengths of a text with the years between which each is held. */
const spans = (body: string): [words: string, ...spans: string[]][] =>
  [...lengthsTold(articleOf(body), TODAY)].map(({ sentence, length, ties }) => [
    sentence.text.slice(length.start, length.end),
    ...ties.map(({ from, to, leads }) => `${from.year}–${to.year} ${leads}`),
  ]);

describe('a length is held against', () => {
  it.each([
    ['The hall was built in 1990. It has stood for 20 years.', '20 years', '1990–2025 most'],
    ['The hall, built in 1990, is 20 years old.', '20 years old', '1990–2025 now'],
    ['The hall closed in 1990. It has been closed for 20 years.', '20 years', '1990–2025 now'],
    [
      'Ana Bell joined the mill in 1990. In her 20 years at the mill, she sang.',
      '20 years',
      '1990–2025 most',
    ],
    ['He was born in 1950. He came in 1971, aged 21.', 'aged 21', '1950–1971 age'],
    ['From 1990 to 2005, a span of 15 years, it was shut.', '15 years', '1990–2005 between'],
    ['The hall was sold in 1990. Ten years after the sale, it has burned.', 'Ten years', '1990–2025 most'],
  ])('%s', (body, words, span) => {
    expect(spans(body)).toEqual([[words, span]]);
  });
});

describe('a length is held against nothing', () => {
  it.each([
    'The hall was built in 1990. The mill has stood for 80 years.',
    'The hall closed in 1990. The band has played for 80 years.',
    'He was elected in 1990 for five years.',
    'The strike began in May 2025. An earlier strike lasted two years.',
    'Ana Bell was born in 1950. Clerks saw the girl when she was 14, a year after 2008.',
    'The hall was built in 1990. It must stand for 80 years.',
    'The hall was built in 1990. “It has stood for 80 years,” he said.',
    '1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005 and 2006 were wet for ten years.',
  ])('%s', (body) => {
    expect(spans(body).flatMap(([, ...each]) => each)).toEqual([]);
  });
});

/** How often the text of an article is read for its lengths, and how many it tells. */
function workOn(body: string): { reads: number; lengths: number } {
  const { text, ...rest } = articleOf(body);
  let reads = 0;
  const article: Article = {
    ...rest,
    get text() {
      reads++;
      return text;
    },
  };
  factsOf(article);
  reads = 0;
  const lengths = [...lengthsTold(article, TODAY)].length;
  return { reads, lengths };
}

it('looks at a long article once, not once for each length', () => {
  const story =
    'The hall was built in 1990 and opened in May 1991. Ana Bell, 44, came. It has been open for ten years. ';
  const [few, many] = [workOn(story.repeat(50)), workOn(story.repeat(400))];
  expect([few.lengths, many.lengths]).toEqual([100, 800]);
  expect(many.reads).toBeLessThanOrEqual(9 * few.reads);
});

it('takes no sentence apart that tells a length and stands near no date', () => {
  const { reads, lengths } = workOn('The fair has stood on the green for ten days. '.repeat(100));
  expect(lengths).toBe(100);
  // Once for the sentence's words, once to see whether they are quoted.
  expect(reads).toBeLessThanOrEqual(2 * lengths + 5);
});
