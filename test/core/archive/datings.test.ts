import { expect, it } from 'vitest';
import { DatingIndex, MOST_UNDER_A_KEY } from '../../../src/core/archive/datings.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { type Dating, datingsOf } from '../../../src/core/facts/datings/datings.ts';

/** How often other articles' datings are looked at to answer for one, where so many articles tell of births in one town. */
function looksAmong(count: number): { looks: number; found: number } {
  let looks = 0;
  const watched = (dating: Dating): Dating =>
    Object.defineProperty({ ...dating }, 'happening', {
      get: () => {
        looks++;
        return dating.happening;
      },
    });
  const index = new DatingIndex();
  const article = (name: string, day: number, path: string) =>
    parseArticle(
      path,
      `---\ndate: 2025-03-12\n---\nA life\n\n${name} was born on ${day} May 1961 in Elmford.\n`,
    );
  for (let i = 0; i < count; i++) {
    const other = article(
      `Anna Lund${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}e`,
      3,
      `${i}.txt`,
    );
    index.add(other, datingsOf(other).map(watched), ['elmfo', 'ersk']);
  }
  const older = article('Bodil Marsh', 3, 'older.txt');
  index.add(older, datingsOf(older), ['elmfo', 'ersk']);
  const asking = article('Bodil Marsh', 13, 'asking.txt');
  looks = 0;
  const found = index.against(asking, datingsOf(asking)[0]!, ['elmfo', 'ersk']).length;
  return { looks, found };
}

it('asks no more of an archive where a word is everywhere, and finds what a rarer word tells', () => {
  const [few, many] = [looksAmong(MOST_UNDER_A_KEY * 2), looksAmong(MOST_UNDER_A_KEY * 4)];
  expect(few.found).toBe(1);
  expect(many.found).toBe(1);
  expect(many.looks).toBeLessThanOrEqual(few.looks);
});

it('asks a small archive by every word', () => {
  const { looks, found } = looksAmong(20);
  expect(found).toBe(1);
  expect(looks).toBeGreaterThan(0);
});
