import { describe, expect, it } from 'vitest';
import { found, told } from '../../support.ts';

const CHECK = 'date/article-date';
const story = (front: string, published: string, dateline: string): string =>
  `${front ? `---\ndate: ${front}\n---\n` : ''}Ferry Is Towed Home\n\nBy Ana Bell\n${published}\n\n${dateline}The ferry lost power in sight of the harbour and lay there without lights for two hours.\n`;

describe('an editor sees', () => {
  it('two dates of one article that cannot both be right', () => {
    const text = story('2025-07-22', 'Published: July 25, 2025', '');
    expect(told(CHECK, text)).toEqual([
      [
        'July 25, 2025',
        'The article is dated 22 July 2025 by its front matter, but 25 July 2025 by this line: 3 days later.',
      ],
    ]);
    const [finding] = found(CHECK, text);
    expect(finding!.related.map(({ start, end }) => text.slice(start, end))).toEqual(['2025-07-22']);
  });

  it('a slip in the year', () => {
    expect(told(CHECK, story('2025-07-22', 'Published: July 22, 2024', ''))).toEqual([
      [
        'July 22, 2024',
        'The article is dated 22 July 2025 by its front matter, but 22 July 2024 by this line: 365 days earlier.',
      ],
    ]);
  });

  it('a dateline of a day after the article’s, or long before it', () => {
    expect(told(CHECK, story('2025-07-22', '', 'ASHMOUTH, July 25 (Halyard Press) — '))).toEqual([
      [
        'July 25',
        'The article is dated 22 July 2025 by its front matter, but 25 July 2025 by the dateline: 3 days later.',
      ],
    ]);
    expect(told(CHECK, story('2025-07-22', '', 'ASHMOUTH, June 22 (Halyard Press) — '))).toHaveLength(1);
  });

  it('a date of its own that no calendar has, at its place', () => {
    expect(
      found(CHECK, story('', 'Published: June 31, 2025', '')).map(({ message, severity }) => [
        message,
        severity,
      ]),
    ).toEqual([['There is no June 31, 2025: June has 30 days.', 'error']]);
    expect(told(CHECK, story('2025-07-22', '', 'ASHMOUTH, June 31 (Halyard Press) — '))).toEqual([
      ['June 31', 'There is no June 31: June has 30 days.'],
    ]);
    expect(told(CHECK, 'date 2025-02-30 The ferry lost power in sight of the harbour on that day.')).toEqual([
      ['2025-02-30', 'There is no 2025-02-30: February 2025 has 28 days.'],
    ]);
  });
});

describe('silent', () => {
  it.each([
    ['all agree', story('2025-07-22', 'Published: July 22, 2025', 'ASHMOUTH, July 22 (Halyard Press) — ')],
    [
      'it was filed the day before',
      story('2025-07-22', 'Published: July 21, 2025', 'ASHMOUTH, July 20 (Halyard Press) — '),
    ],
    ['it waited for a week', story('2025-07-22', '', 'ASHMOUTH, July 15 (Halyard Press) — ')],
    [
      'it was filed over the turn of the year',
      story('2025-01-01', '', 'ASHMOUTH, December 31 (Halyard Press) — '),
    ],
    ['it was updated later', story('2025-07-22', 'Last updated: July 29, 2025', '')],
    ['nothing tells another date', story('', 'Published: July 22, 2025', '')],
    ['no line tells one', story('', '', '')],
    ['the front matter’s own cannot be read: that is a problem of the article', story('2025-02-30', '', '')],
  ])('where %s', (_, text) => {
    expect(told(CHECK, text)).toEqual([]);
  });
});
