import { describe, expect, it } from 'vitest';
import { found, told } from '../../support.ts';

const CHECK = 'date/stale';
const PARAGRAPH =
  'The harbour board voted yesterday to lend the ferry line the money for a new engine, a new pump and two spare boats.';
const dated = (date: string, text: string): string =>
  `---\ndate: ${date}\n---\nFerry News\n\n${text}\n\nThe end came soon.`;

const others = (date: string, text = PARAGRAPH): { others: Record<string, string> } => ({
  others: { 'news/older.txt': dated(date, text) },
});

describe('an editor sees relative words pasted from an older article', () => {
  it('with both days, and the place they come from', () => {
    const text = dated('2025-07-24', PARAGRAPH);
    expect(told(CHECK, text, others('2025-07-22'))).toEqual([
      [
        'yesterday',
        '“yesterday” is in older.txt, line 6 too, where it is counted from 22 July 2025; here it is counted from 24 July 2025.',
      ],
    ]);
    const [finding] = found(CHECK, text, others('2025-07-22'));
    expect(finding!.severity).toBe('info');
    expect(
      finding!.related.map(({ path, start, end }) => [
        path,
        dated('2025-07-22', PARAGRAPH).slice(start, end),
      ]),
    ).toEqual([['news/older.txt', 'yesterday']]);
  });

  it.each(['tonight', 'this morning', 'today', 'last night'])('%s', (words) => {
    const paragraph = PARAGRAPH.replace('yesterday', words);
    expect(told(CHECK, dated('2025-07-24', paragraph), others('2025-07-22', paragraph))).toHaveLength(1);
  });

  it('of weeks, months and years, where they turned', () => {
    const count = (words: string, then: string, now: string): number => {
      const paragraph = PARAGRAPH.replace('yesterday', words);
      return told(CHECK, dated(now, paragraph), others(then, paragraph)).length;
    };
    expect(count('this week', '2025-07-18', '2025-07-21')).toBe(1);
    expect(count('this week', '2025-07-21', '2025-07-25')).toBe(0);
    expect(count('last month', '2025-07-18', '2025-08-01')).toBe(1);
    expect(count('last month', '2025-07-18', '2025-07-30')).toBe(0);
    expect(count('this year', '2024-12-30', '2025-01-02')).toBe(1);
    expect(count('on Monday', '2025-07-18', '2025-07-28')).toBe(1);
    expect(count('on Monday', '2025-07-22', '2025-07-24')).toBe(0);
  });
});

describe('silent', () => {
  it.each([
    ['in the older article', dated('2025-07-20', PARAGRAPH), '2025-07-22'],
    ['of the same day', dated('2025-07-22', PARAGRAPH), '2025-07-22'],
    ['in an undated article', PARAGRAPH, '2025-07-22'],
    [
      'where the day was put right',
      dated('2025-07-24', PARAGRAPH.replace('yesterday', 'on July 21')),
      '2025-07-22',
    ],
    [
      'in a paragraph of its own',
      dated('2025-07-24', 'The board met yesterday and then it rained on the boats.'),
      '2025-07-22',
    ],
  ])('%s', (_, text, date) => {
    expect(told(CHECK, text, others(date))).toEqual([]);
  });

  it('without other articles', () => {
    expect(told(CHECK, dated('2025-07-24', `${PARAGRAPH}\n\n${PARAGRAPH}`))).toEqual([]);
  });
});
