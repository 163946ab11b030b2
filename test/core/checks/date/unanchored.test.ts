import { describe, expect, it } from 'vitest';
import { found, mended, told } from '../../support.ts';

const CHECK = 'date/unanchored';

describe('an editor of an undated article sees', () => {
  it('one finding, on the first relative words, with the others listed', () => {
    const text =
      'Ash Votes\n\nThe council met on Monday. It will meet again next week.\n\nA poll was held yesterday.';
    const [finding, ...more] = found(CHECK, text);
    expect(more).toEqual([]);
    expect(text.slice(finding!.start, finding!.end)).toBe('Monday');
    expect(finding!.message).toBe(
      'The article gives no date to count “Monday” from, here and in 2 other places.',
    );
    expect(finding!.related.map(({ start, end }) => text.slice(start, end))).toEqual([
      'next week',
      'yesterday',
    ]);
  });

  it.each([
    ['The figures released today were poor.', 'today'],
    ['Rain is expected tomorrow in the hills.', 'tomorrow'],
    ['The row began a few days ago.', 'a few days ago'],
    ['He will be sentenced in three weeks’ time.', 'three weeks’ time'],
    ['He said tonight that he would go.', 'tonight'],
    ['It was shut three days ago.', 'three days ago'],
    ['It was shown to all earlier this year.', 'earlier this year'],
    ['A report is due next month.', 'next month'],
    ['They met on Sunday but parted soon.', 'Sunday'],
    ['Rain fell early on Thursday morning.', 'early on Thursday morning'],
    ['It will reopen this Friday.', 'this Friday'],
    ['He proposed it over the weekend.', 'the weekend'],
    ['“Tomorrow we march,” she said, and “we lost last night”.', 'last night'],
    ['Talks are to go on later in June.', 'later in June'],
    ['In the past week nine boats sank.', 'the past week'],
    ['It will be sold in two weeks’ time.', 'two weeks’ time'],
    ['It is to open last of all next spring.', 'next spring'],
  ])('%s', (text, words) => {
    expect(told(CHECK, text).map(([words]) => words)).toEqual([words]);
  });

  it('a fix that sets the date: the lead’s own first, then a line to write it in', () => {
    const text = 'Ash Votes\n\nOn June 2, 2025, the council met. It meets again later this month.';
    const { fixes } = found(CHECK, text)[0]!;
    expect(fixes.map(({ title }) => title)).toEqual([
      'Set the article’s date to 2025-06-02, which its lead gives',
      'Set the article’s date: add a line to write it in',
    ]);
    expect(mended(text, fixes[0]!)).toBe(`---\ndate: 2025-06-02\n---\n\n${text}`);
    expect(mended(text, fixes[1]!)).toBe(`---\ndate: YYYY-MM-DD\n---\n\n${text}`);
    expect(told(CHECK, mended(text, fixes[0]!))).toEqual([]);
  });

  it('the date in a front matter that stands already, with the file’s own line ends', () => {
    const text = '---\r\nauthor: Ana Bell\r\n---\r\n\r\nThe council met yesterday.\r\n';
    const [fix] = found(CHECK, text)[0]!.fixes;
    expect(mended(text, fix!)).toBe(text.replace('---\r\n', '---\r\ndate: YYYY-MM-DD\r\n'));
    const marked = '\uFEFFThe council met yesterday.';
    expect(mended(marked, found(CHECK, marked)[0]!.fixes[0]!)).toBe(
      '\uFEFF---\ndate: YYYY-MM-DD\n---\n\nThe council met yesterday.',
    );
  });
});

describe('silent', () => {
  it('in a dated article, and where the host tells the day to reckon from', () => {
    const text = 'The council met yesterday.';
    expect(told(CHECK, `---\ndate: 2025-07-22\n---\n${text}`)).toEqual([]);
    expect(told(CHECK, text, { asOf: '2025-07-22' })).toEqual([]);
    expect(told(CHECK, text, { path: '2025-07-22-council.txt' })).toEqual([]);
  });

  it('where the article’s date cannot be read: that is said at its place', () => {
    expect(told(CHECK, '---\ndate: 2025-02-30\n---\nThe council met yesterday.')).toEqual([]);
  });

  it.each([
    'The council met on Sunday, July 13, 2025, and on Monday 14 July.',
    'The hall is open Monday to Friday and every Sunday, but not on Saturdays.',
    'The hall is open Tuesday–Sunday, every day but Monday.',
    'On a Friday in March 1998 the roof fell in.',
    'It is held on the Sunday nearest the 11th. For the rest of the year they toured.',
    'It was the Monday after the flood of May 2019. The tomorrow of this town is the sea.',
    'The Friday prayers and the Sunday roast are a habit. Today’s children know no war.',
    'Ages ago, and again half a million years ago, the ice came.',
    'The Sunday Times and the Sunday roast, Sunday school and Sunday best.',
    'Good Friday, Black Friday, Bloody Sunday and Sheffield Wednesday.',
    'Friday the 13th is a film, and so is Freaky Friday.',
    'Many use the ferry today, and the youth of today walk.',
    'Today’s ships are larger than they were.',
    'Ash, today a suburb, was a port.',
    'Fewer do so today than in the forms used today.',
    'The leaders of tomorrow, and a better tomorrow.',
    'She sang “Yesterday”, then “Ruby Tuesday”.',
    'He recalls it as if it was yesterday.',
    'The last week of the siege and the next month were the worst.',
    'It was sold last year, in 2024, and this week (June 2–6, 2025).',
    'He said it today (10 October 2011).',
    'Two years later they met again; the next day they parted.',
    'Half a million years ago the ice came.',
    'It is long ago, once upon a time.',
    'Mr. Friday and Ms. Today met.',
    '',
  ])('%s', (text) => {
    expect(told(CHECK, text)).toEqual([]);
  });
});
