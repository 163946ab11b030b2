import { describe, expect, it } from 'vitest';
import { told } from '../../support.ts';

const CHECK = 'date/impossible';
const says = (text: string): [string, string][] => told(CHECK, text);
const dated = (date: string, text: string): string => `---\ndate: ${date}\n---\n${text}`;

describe('an editor sees a day that no calendar has', () => {
  it.each([
    [
      'He has until the thirty-first of September to pay.',
      'the thirty-first of September',
      'There is no thirty-first of September: September has 30 days.',
    ],
    ['Holders at the close of June 31 may take part.', 'June 31', 'There is no June 31: June has 30 days.'],
    [
      'The permit runs from 1 March to November 31 each year.',
      'November 31',
      'There is no November 31: November has 30 days.',
    ],
    ['The hearing closed on June 31 without a ruling.', 'June 31', 'There is no June 31: June has 30 days.'],
    [
      'It was signed on 30 February 2024, the file says.',
      '30 February 2024',
      'There is no 30 February 2024: February 2024 has 29 days.',
    ],
    [
      'It was signed on February 29, 2025.',
      'February 29, 2025',
      'There is no February 29, 2025: February 2025 has 28 days.',
    ],
    ['The form says 2025-13-02.', '2025-13-02', 'There is no 2025-13-02: a year has 12 months.'],
    ['The form says 2025-02-30.', '2025-02-30', 'There is no 2025-02-30: February 2025 has 28 days.'],
    ['The fair begins on Feb. 30.', 'Feb. 30', 'There is no Feb. 30: February has 29 days.'],
    [
      'Bids close on the 31st of September.',
      'the 31st of September',
      'There is no 31st of September: September has 30 days.',
    ],
    [
      'They met on Sunday, 31 November, in Ash.',
      '31 November',
      'There is no 31 November: November has 30 days.',
    ],
    ['The lake froze on June the 31st.', 'June the 31st', 'There is no June the 31st: June has 30 days.'],
    ['Rooms are free from June 28 to 31.', 'June 28 to 31', 'There is no June 28 to 31: June has 30 days.'],
    [
      'Rooms are free June 28–31, 2025.',
      'June 28–31, 2025',
      'There is no June 28–31, 2025: June has 30 days.',
    ],
    ['The June 31 deadline is near.', 'June 31', 'There is no June 31: June has 30 days.'],
    ['The ledger is dated May 45, 2020.', 'May 45, 2020', 'There is no May 45, 2020: May has 31 days.'],
    ['The ledger is dated 31/06/2020.', '31/06/2020', 'There is no 31/06/2020: June has 30 days.'],
    ['The ledger is dated 06/31/2020.', '06/31/2020', 'There is no 06/31/2020: June has 30 days.'],
    ['The ledger is dated 14/25/2020.', '14/25/2020', 'There is no 14/25/2020: a year has 12 months.'],
  ])('%s', (text, words, message) => {
    expect(says(text)).toEqual([[words, message]]);
  });

  it('29 February without a year, where the article’s own year is a common one', () => {
    const text = 'The board will meet on February 29 in the hall.';
    expect(says(dated('2025-02-20', text))).toEqual([
      ['February 29', 'There is no February 29: February 2025 has 28 days.'],
    ]);
    expect(says(dated('2024-02-20', text))).toEqual([]);
    expect(says(dated('2025-09-20', text))).toEqual([]);
    expect(says(text)).toEqual([]);
  });
});

describe('an editor sees a time that no clock shows', () => {
  it.each([
    [
      'The start was put back to 8:65am because of fog.',
      '8:65am',
      'There is no 8:65am: an hour has 60 minutes.',
    ],
    [
      'He looked at the station clock, and it said 4:81.',
      '4:81',
      'There is no 4:81: an hour has 60 minutes.',
    ],
    ['The alarm rang at 25:70 in the night.', '25:70', 'There is no 25:70: an hour has 60 minutes.'],
    ['Doors open at 7:75 p.m. on Friday.', '7:75 p.m.', 'There is no 7:75 p.m.: an hour has 60 minutes.'],
    ['The train left the yard at 25:15.', '25:15', 'There is no 25:15: a day has 24 hours.'],
    [
      'It flew until 26:10 local time.',
      '26:10 local time',
      'There is no 26:10 local time: a day has 24 hours.',
    ],
    [
      'The shop closed at 15:30 a.m. as always.',
      '15:30 a.m.',
      'There is no 15:30 a.m.: the morning ends at 12.',
    ],
  ])('%s', (text, words, message) => {
    expect(says(text)).toEqual([[words, message]]);
  });
});

describe('silent', () => {
  it.each([
    'There is no September 31, the clerk said.',
    'He joked that he would pay never on the 31st of June.',
    'The vote was held on the thirty-first of May.',
    'She won 6:78 to 7:04 in the relay; the clock was not used.',
    'It was signed on 29 February 2024.',
    'It was signed on 29 February 2000, and again on 28 February 1900.',
    'Leap babies meet on 29 February.',
    'On June 30, 31 boats sailed.',
    'By June 31,000 people had signed.',
    'In June 31 boats sailed from the bay.',
    'In June 31 were hurt on the road.',
    'Last June 31 were hurt on the road.',
    'They sold 29 in May, 30 in June, and in September 31.',
    'Sales by month: May 30, June 31, July 45.',
    'Between June 2 and 31 boats there was little room.',
    'At 12:31 May spoke to the hall.',
    'The May 40 million bonus was paid.',
    'Chapter 30, February, tells of snow.',
    'The share fell from 31 to 30. February was worse.',
    'Version 2025-13-02-b was withdrawn.',
    'The code is 4711-2025-13-40.',
    'See rivers.example/2025-02-30/report for more.',
    'It was mixed at 25:75, then at 30:70.',
    'The vote stood at 25:70 ratio.',
    'She scored at 25:15 of the first half.',
    'He ran it in 75:12, a record.',
    'He crossed the line at 14:22:68.',
    'The last bus leaves at 24:00.',
    'The psalm is read from 40:31.',
    'It opens at 10.75 euros.',
    'Trains leave at 13:30 p.m. and 14:05.',
    'The score was 31/30 after ten minutes.',
    'Of 45/31/2020 lots none was sold.',
    'The March 31 deadline and the December 31 deadline passed.',
    '',
  ])('%s', (text) => {
    expect(says(text)).toEqual([]);
  });
});
