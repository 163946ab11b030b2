import { describe, expect, it } from 'vitest';
import { type HouseStyle, NO_STYLE } from '../../../../src/core/house-style/house-style.ts';
import { found, mended, told } from '../../support.ts';

const CHECK = 'date/ambiguous';
const dated = (text: string): string => `---\ndate: 2025-07-22\n---\n${text}`;

describe('an editor sees a date that can be read two ways', () => {
  it('with both readings, and a fix for each in the article’s own form', () => {
    const text = 'Bids close on 06/07/2025. The hall was sold on March 3, 2020.';
    expect(told(CHECK, text)).toEqual([
      ['06/07/2025', '“06/07/2025” can be read as 6 July 2025 or as 7 June 2025.'],
    ]);
    const { fixes } = found(CHECK, text)[0]!;
    expect(fixes.map(({ title }) => title)).toEqual(['Write July 6, 2025', 'Write June 7, 2025']);
    expect(mended(text, fixes[0]!)).toBe('Bids close on July 6, 2025. The hall was sold on March 3, 2020.');
  });

  it.each([
    [
      'The form was stamped 4-1-2007 twice.',
      '4-1-2007',
      '“4-1-2007” can be read as 4 January 2007 or as 1 April 2007.',
    ],
    [
      'The form was stamped 03/04/99 twice.',
      '03/04/99',
      '“03/04/99” can be read as 3 April 1999 or as 4 March 1999.',
    ],
    [
      'The form was stamped 03/04/24 twice.',
      '03/04/24',
      '“03/04/24” can be read as 3 April 2024 or as 4 March 2024.',
    ],
    [
      'The form (1/2/2021) was lost.',
      '1/2/2021',
      '“1/2/2021” can be read as 1 February 2021 or as 2 January 2021.',
    ],
    [
      '“Come on 06/07/2025,” it said.',
      '06/07/2025',
      '“06/07/2025” can be read as 6 July 2025 or as 7 June 2025.',
    ],
  ])('%s', (text, words, message) => {
    expect(told(CHECK, dated(text))).toEqual([[words, message]]);
  });

  it('with dates day first where the article has them so, or none', () => {
    const fixes = (text: string): string[] => found(CHECK, text)[0]!.fixes.map(({ title }) => title);
    expect(fixes('Bids close on 06/07/2025.')).toEqual(['Write 6 July 2025', 'Write 7 June 2025']);
    expect(fixes('Bids close on 06/07/2025, not on 3 March 2026.')).toEqual([
      'Write 6 July 2025',
      'Write 7 June 2025',
    ]);
  });
});

describe('silent', () => {
  it.each([
    ['one number is above 12', 'Bids close on 06/17/2025 and 17/06/2025.'],
    ['both numbers are equal', 'Bids close on 07/07/2025.'],
    ['the year comes first', 'Bids close on 2025-06-07 or 2025/06/07.'],
    ['periods part it', 'Bids close on 06.07.2025.'],
    ['another date of the article tells the order', 'Bids close on 06/07/2025, and open on 25/06/2025.'],
    ['the form tells the order', 'Dates (DD/MM/YYYY) are his. Bids close on 06/07/2025.'],
    ['another date of two figures does', 'He wrote on 10/14/07, and again on 07/01/08.'],
    ['a weekday tells the day', 'Bids close on Sunday 06/07/2025.'],
    ['the day is told in words too', 'Bids close on 06/07/2025. After July 6 none are read.'],
    ['everybody knows the day', 'Since 9/11/2001, or 9/11/01, all is other.'],
    ['it is a record of matches', 'The team is 10-5-3 and was 6-7-08 at home.'],
    ['it is a fraction', 'About 1/2 or 3/4, or 24/7, or 1/2/3.'],
    ['it is part of an address', 'See ash.example/06/07/2025/story and 10.06/07/2025.'],
    ['it is part of a number', 'Case 4-06-07-2025-B and 106/07/2025.'],
    ['the month does not exist', 'Bids close on 00/07/2025 or 13/14/2025.'],
    ['there is nothing', ''],
  ])('where %s', (_, text) => {
    expect(told(CHECK, text)).toEqual([]);
  });
});

it('is silent where the house has chosen an order, and writes a day in the house’s style', () => {
  const dates = (style: 'ap' | null, order: 'day-first' | null): { style: HouseStyle } => ({
    style: { ...NO_STYLE, dates: { style, order } },
  });
  const text = 'Bids close on 06/07/2025.';
  expect(found(CHECK, text, dates(null, 'day-first'))).toEqual([]);
  expect(found(CHECK, text, dates('ap', null))[0]!.fixes.map(({ title }) => title)).toEqual([
    'Write July 6, 2025',
    'Write June 7, 2025',
  ]);
});
