import { describe, expect, it } from 'vitest';
import { NO_STYLE } from '../../../../src/core/house-style/house-style.ts';
import { review } from '../../../../src/core/review.ts';
import { archiveOf, FILLER } from './found.ts';

const STANDING =
  'The Stannerby Courier is owned by its readers and is printed every Thursday on the old press in Mill Lane.';
const TEXTS = {
  'a.txt': ['Snow Before Dawn', FILLER[0], STANDING].join('\n\n'),
  'b.txt': ['Goat on the Roof', FILLER[1], STANDING.toUpperCase()].join('\n\n'),
};

function foundIn(texts: Readonly<Record<string, string>>, standing: readonly string[]): string[] {
  const { archive, articles } = archiveOf(texts);
  const style = { ...NO_STYLE, standing };
  return articles.flatMap((article) =>
    review(article, archive, { style })
      .findings.filter(({ check }) => check.startsWith('duplicate/'))
      .map(({ check }) => `${article.path} ${check}`),
  );
}

describe('what the house style calls standing copy', () => {
  it('may stand twice, however it is set', () => {
    expect(foundIn(TEXTS, [])).toEqual(['b.txt duplicate/paragraph']);
    expect(foundIn(TEXTS, [STANDING])).toEqual([]);
    expect(foundIn(TEXTS, [`${STANDING} Its offices are open on weekdays.`])).toEqual([]);
  });

  it('covers no other words', () => {
    const more = { ...TEXTS, 'b.txt': `${TEXTS['b.txt']} NOBODY HAS EVER SEEN ITS EDITOR BEFORE NOON.` };
    expect(foundIn(more, [STANDING])).toEqual([]);
    expect(foundIn(TEXTS, [STANDING.slice(0, 40)])).toEqual(['b.txt duplicate/paragraph']);
    expect(foundIn(TEXTS, [''])).toEqual(['b.txt duplicate/paragraph']);
  });
});
