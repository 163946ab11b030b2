import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { dateEdit } from '../../../src/core/article/set-date.ts';

/** A text after it was dated, and the date that is then read in it. */
function dated(text: string): [text: string, date: string | undefined] {
  const { start, end, text: words } = dateEdit(parseArticle('story.txt', text), '2025-07-22');
  const after = text.slice(0, start) + words + text.slice(end);
  return [after, parseArticle('story.txt', after).date?.value];
}

describe('the article’s date', () => {
  it.each([
    ['Harbour shut\n', '---\ndate: 2025-07-22\n---\n\nHarbour shut\n'],
    ['\nHarbour shut\n', '---\ndate: 2025-07-22\n---\n\nHarbour shut\n'],
    ['', '---\ndate: 2025-07-22\n---\n'],
    [
      '\uFEFFHarbour shut\r\nIt is.\r\n',
      '\uFEFF---\r\ndate: 2025-07-22\r\n---\r\n\r\nHarbour shut\r\nIt is.\r\n',
    ],
    ['---\ntitle: Harbour\n---\nShut\n', '---\ndate: 2025-07-22\ntitle: Harbour\n---\nShut\n'],
    [
      '---\ntitle: Harbour\ndate: 2024-01-01\n---\nShut\n',
      '---\ntitle: Harbour\ndate: 2025-07-22\n---\nShut\n',
    ],
    ['---\ndate: next week\n---\nShut\n', '---\ndate: 2025-07-22\n---\nShut\n'],
    ['---\ndate:\n---\nShut\n', '---\ndate: 2025-07-22\n---\nShut\n'],
    ['---\npublished: "June 2"\r\n---\nShut\n', '---\npublished: 2025-07-22\r\n---\nShut\n'],
  ])('%j', (text, after) => expect(dated(text)).toEqual([after, '2025-07-22']));
});
