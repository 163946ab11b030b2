import { describe, expect, it } from 'vitest';
import { told } from '../../support.ts';

const says = (text: string): [string, string][] => told('date/impossible', text);

describe('an editor sees a day that no calendar has', () => {
  it.each([
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
  ])('%s', (text, words, message) => {
    expect(says(text)).toEqual([[words, message]]);
  });
});

describe('silent', () => {
  it.each([
    'It was signed on 29 February 2024.',
    'Leap babies meet on 29 February.',
    'On June 30, 31 boats sailed.',
    'By June 31,000 people had signed.',
    'In June 31 boats sailed from the bay.',
    'At 12:31 May spoke to the hall.',
    'The May 40 million bonus was paid.',
  ])('%s', (text) => {
    expect(says(text)).toEqual([]);
  });
});
