import { describe, expect, it } from 'vitest';
import { Archive } from '../../../../src/core/archive/archive.ts';
import { parseArticle } from '../../../../src/core/article/parse.ts';
import { CHECKS } from '../../../../src/core/checks.ts';
import { factsOf } from '../../../../src/core/facts/read.ts';
import { NO_STYLE } from '../../../../src/core/house-style/house-style.ts';
import { NEWS_READERS } from '../../../../src/core/readability/audience.ts';

const REPEATED = [
  'June 1 to ',
  'at 12:',
  'The Great Ash Cup Final Board of the Hill ',
  'born in Ash, who was born in 1990 and died in 1980 ',
  'will be of the plan in the hall ',
  '“on ‘Monday ',
  '2025-',
  '2 -3 ',
  '12/12/',
  'more than twenty years ',
  'Monday, Tuesday and ',
  'was ',
  'the fire of ',
  'The fire, on June 2, 2025, ',
  'Ash fell on June 2, 1990, ',
  'from 1990 to 1980, a gap of ten years, ',
  'three years later, in 1990, ',
  'Since 1990, ten years have passed. ',
  'between May 1990 and the other of May 1991 lay ten years, ',
  'Cast in 1990, the hall, which has been open for ten years, and ',
  'It was 31 when it was so, at her refit, in the ten years of it. ',
  'in its fifth year, ',
  'On June 2, 2025 the great Ash ',
  'runs in the hall ',
  'from 8pm to 7pm, ',
  'Ash, 19, was born. She was born in 1990. ',
  '\u{1F30A} on June 2, 2025, ',
];

describe('whatever stands in a long paragraph, each check of dates ends, and its findings lie in the text', () => {
  it.each(REPEATED)('%j', (words) => {
    const article = parseArticle(
      'x.txt',
      `---\ndate: 2025-06-01\n---\nIt began. ${words.repeat(600)}in 1990, on`,
    );
    const archive = new Archive();
    archive.set(article);
    const context = {
      facts: factsOf(article),
      archive,
      today: '2025-06-01',
      audience: NEWS_READERS,
      style: NO_STYLE,
    };
    for (const check of CHECKS.filter(({ id }) => id.startsWith('date/')))
      for (const { start, end, message } of check.run(article, context)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(article.text.length);
        expect(message).toMatch(/\.$/);
      }
  });
});
