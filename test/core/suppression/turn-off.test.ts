import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { turnOffIn } from '../../../src/core/suppression/turn-off.ts';
import { reviewed } from '../support.ts';

const SLIP = 'The court meets again on 31 June 2025.';
const OTHER = 'The fair runs from June 12 to June 5.';
const STORY = `${SLIP}\n\n${OTHER}\n`;

/** The text after the check on impossible days was turned off in it; null where it can't be. */
function turnedOff(text: string): string | null {
  const edit = turnOffIn(parseArticle('story.txt', text), 'date/impossible');
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('a check is turned off in the article itself', () => {
  it.each([
    ['', '---\ncopydesk:\n  date/impossible: off\n---\n\n'],
    [
      '---\ndate: 2025-07-22 # filed late\n---\n\n',
      '---\ndate: 2025-07-22 # filed late\ncopydesk:\n  date/impossible: off\n---\n\n',
    ],
    [
      '---\ncopydesk: {date/tense: off}\n---\n',
      '---\ncopydesk: {date/impossible: off, date/tense: off}\n---\n',
    ],
    ['---\ncopydesk: {}\n---\n', '---\ncopydesk: {date/impossible: off}\n---\n'],
    ['---\ncopydesk:\n---\n', '---\ncopydesk:\n  date/impossible: off\n---\n'],
    [
      '---\ncopydesk: # ours\n    date/tense: off # why\ntitle: A\n---\n',
      '---\ncopydesk: # ours\n    date/impossible: off\n    date/tense: off # why\ntitle: A\n---\n',
    ],
    ['---\ncopydesk: {date/impossible: error}\n---\n', '---\ncopydesk: {date/impossible: off}\n---\n'],
    ['---\r\ntitle: A\r\n---\r\n', '---\r\ntitle: A\r\ncopydesk:\r\n  date/impossible: off\r\n---\r\n'],
    ['---\n---\n', '---\ncopydesk:\n  date/impossible: off\n---\n'],
  ])('%j', (front, wanted) => {
    const text = turnedOff(front + STORY);
    expect(text).toBe(wanted + STORY);
    const { findings, problems } = reviewed(text!);
    expect(findings.map(({ check }) => check)).toEqual(['date/range-order']);
    expect(problems).toEqual([]);
  });

  it('keeps an article’s date where its first line tells it', () => {
    const text = turnedOff(`date 2025-07-22\n\n${STORY}`)!;
    expect(parseArticle('story.txt', text).date).toMatchObject({ value: '2025-07-22', source: 'date-line' });
  });
});

it.each([
  '---\ncopydesk: {date/tense\n---\n',
  '---\ncopydesk: [a]\n---\n',
  '---\ntitle: A\nA story begins.\n',
])('front matter that cannot be read is left alone: %j', (front) =>
  expect(turnedOff(front + STORY)).toBeNull(),
);
