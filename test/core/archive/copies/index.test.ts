import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../../../src/core/archive/archive.ts';
import type { Article } from '../../../../src/core/article/article.ts';
import { parseArticle } from '../../../../src/core/article/parse.ts';

const SENTENCES = [
  'The ferry to Port Ellery was late again because a rope had fouled its screw.',
  'Nobody has claimed the violin that was left on the last train to Ashcombe.',
  'A goat was led off the roof of the library by two firemen with a ladder.',
  'The chess club lost its room above the bakery to a class in pottery.',
  'Apples were so many this year that the cider press at Arle Bridge broke down.',
  'The goat was led off the roof of the library by three firemen with a rope.',
];

const article = fc
  .record({
    path: fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt'),
    date: fc.constantFrom('2024-01-01', '2024-01-02', null),
    paragraphs: fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }), {
      maxLength: 4,
    }),
  })
  .map(({ path, date, paragraphs }) =>
    parseArticle(
      path,
      `${date ? `---\ndate: ${date}\n---\n\n` : ''}A Headline of Its Own\n\n${paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')}`,
    ),
  );

describe('the copies of an archive', () => {
  it('are the same after any changes as in a fresh archive', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(article, fc.constantFrom('a.txt', 'b.txt')), { maxLength: 12 }),
        (changes) => {
          const changed = new Archive();
          const last = new Map<string, Article>();
          for (const change of changes)
            if (typeof change === 'string') {
              changed.remove(change);
              last.delete(change);
            } else {
              changed.set(change);
              last.set(change.path, change);
            }
          const fresh = new Archive();
          for (const one of last.values()) fresh.set(one);
          for (const one of last.values()) {
            const again = parseArticle(one.path, one.text);
            expect(changed.copiesIn(again)).toEqual(fresh.copiesIn(again));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are reported in one of two articles, never in both', () => {
    fc.assert(
      fc.property(article, article, (a, b) => {
        fc.pre(a.path !== b.path);
        const archive = new Archive();
        archive.set(a);
        archive.set(b);
        const across = [a, b].map((one) => {
          const { article: whole, paragraphs, sentences } = archive.copiesIn(one);
          return [whole, ...paragraphs, ...sentences].some(
            (copy) => copy && copy.places[0]!.path !== one.path,
          );
        });
        expect(across).not.toEqual([true, true]);
      }),
      { numRuns: 60 },
    );
  });
});
