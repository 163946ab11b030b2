import { describe, expect, it } from 'vitest';
import { Archive } from '../../src/core/archive/archive.ts';
import { parseArticle } from '../../src/core/article/parse.ts';
import { review } from '../../src/core/review.ts';

const FAULTY =
  'The bridge over the Arle was closed on June 31, and the ferry has carried its traffic ever since then.';
const OTHER =
  'A goat was led off the roof of the library by two firemen, who would not say how it had got there.';

const checksOf = (texts: readonly string[]): string[][] => {
  const archive = new Archive();
  const articles = texts.map((text, i) => parseArticle(`${i}.txt`, text));
  for (const article of articles) archive.set(article);
  return articles.map((article) => review(article, archive).findings.map((finding) => finding.check));
};

describe('inside a copied paragraph', () => {
  it('other checks are silent where it stands further up word for word', () => {
    expect(checksOf([['Bridge Shut', FAULTY, OTHER, FAULTY].join('\n\n')])).toEqual([
      ['date/impossible', 'duplicate/paragraph'],
    ]);
  });

  it('other checks speak where a word was changed', () => {
    const copy = FAULTY.replace('closed', 'shut');
    expect(checksOf([['Bridge Shut', FAULTY, OTHER, copy].join('\n\n')])).toEqual([
      ['date/impossible', 'duplicate/paragraph', 'date/impossible'],
    ]);
  });

  it('other checks speak in another article', () => {
    expect(checksOf([`Bridge Shut\n\n${FAULTY}`, `Goat Freed\n\n${OTHER}\n\n${FAULTY}`])).toEqual([
      ['date/impossible'],
      ['duplicate/paragraph', 'date/impossible'],
    ]);
  });
});
