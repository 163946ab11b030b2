import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse.ts';

const BODY = 'The harbour board voted to close the old pier, which has stood in the bay for a hundred years.';

const dated = (text: string, path = 'story.txt'): [value?: string, source?: string, words?: string] => {
  const { date } = parseArticle(path, text);
  if (!date) return [];
  return date.range
    ? [date.value, date.source, text.slice(date.range.start, date.range.end)]
    : [date.value, date.source];
};

describe('the article’s date', () => {
  it('is read from where newsrooms put it', () => {
    expect(dated(`---\ndate: 2025-07-22\n---\n${BODY}`)).toEqual([
      '2025-07-22',
      'front-matter',
      '2025-07-22',
    ]);
    expect(dated(`date 2025-07-22 ${BODY}`)).toEqual(['2025-07-22', 'date-line', '2025-07-22']);
    expect(dated(`Pier Closes\nHAVENMOUTH, July 22, 2025 (Agency) — ${BODY}`)).toEqual([
      '2025-07-22',
      'dateline',
      'July 22, 2025',
    ]);
    expect(dated(`Pier Closes\nPublished: July 22, 2025\n${BODY}`)).toEqual([
      '2025-07-22',
      'published',
      'July 22, 2025',
    ]);
    expect(dated(`Pier Closes\nBy Anna Keller\nTuesday, July 22, 2025\n${BODY}`)).toEqual([
      '2025-07-22',
      'published',
      'July 22, 2025',
    ]);
    for (const line of [
      'HAVENMOUTH, July 22, 2025',
      'Havenmouth, Tuesday, July 22, 2025',
      'HAVENMOUTH, Norland, July 22, 2025 (Agency)',
      'NEW HAVENMOUTH, Norland (July 22, 2025)',
    ])
      for (const text of [`${line}\n\nPier Closes\n\n${BODY}`, `Pier Closes\n\n${line}\n\n${BODY}`])
        expect(dated(text)).toEqual(['2025-07-22', 'dateline', 'July 22, 2025']);
    expect(dated(`Pier Closes\n\n${BODY}\n\nHavenmouth, July 22, 2025`)).toEqual([
      '2025-07-22',
      'dateline',
      'July 22, 2025',
    ]);
    expect(dated(`Pier Closes\n\nHAVENMOUTH, Norland (July 22, 2025) — ${BODY}`)[1]).toBe('dateline');
    expect(dated(BODY, 'archive/2025-07-22-pier.txt')).toEqual(['2025-07-22', 'file-name']);
    expect(dated(BODY, 'archive/pier_20250722.txt')).toEqual(['2025-07-22', 'file-name']);
  });

  it('comes from the strongest place that tells one', () => {
    const text = `---\ndate: 2025-07-24\n---\nPier Closes\nPublished: July 22, 2025\nHAVENMOUTH, July 23, 2025 (Agency) — ${BODY}`;
    expect(dated(text, '2025-07-21.txt')).toEqual(['2025-07-24', 'front-matter', '2025-07-24']);
    expect(dated(text.replace(/^---[^]*?---\n/, ''), '2025-07-21.txt')[1]).toBe('dateline');
  });

  it('takes a dateline’s year from the file’s name or the published line, never from today', () => {
    const text = `Pier Closes\nHAVENMOUTH, July 23 (Agency) — ${BODY}`;
    expect(dated(text)).toEqual([]);
    expect(dated(text, '2025-07-24-pier.txt')).toEqual(['2025-07-23', 'dateline', 'July 23']);
  });

  it('is not read from what only looks like one', () => {
    expect(dated(BODY, '000_139e971882a63250.txt')).toEqual([]);
    expect(dated(BODY, 'order-20259999.txt')).toEqual([]);
    expect(dated(`Pier Closes\n\n${BODY}\n\nIt shut on Tuesday, July 22, 2025`)).toEqual([]);
    const stops = `Havenmouth, July 22, 2025\n\n${BODY}\n\nElmford, July 24, 2025\n\n${BODY}`;
    expect(dated(`The Choir’s Journey\n\n${stops}`)).toEqual([]);
    expect(dated(`Date palms line the road to the harbour, and nobody waters them in July.`)).toEqual([]);
  });

  it('that is no day is said, and nothing is lost', () => {
    const article = parseArticle('story.txt', `---\ndate: 2025-02-30\n---\n${BODY}`);
    expect(article.date).toBeNull();
    expect(article.problems.map((p) => p.message)).toEqual([
      'The front matter’s date, “2025-02-30”, is not a day that can be read: write it as 2025-07-22.',
    ]);
    expect(article.blocks.at(-1)!.kind).toBe('paragraph');
  });
});
