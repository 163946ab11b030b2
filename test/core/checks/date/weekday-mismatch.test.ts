import { describe, expect, it } from 'vitest';
import { found, mended, told } from '../../support.ts';

const CHECK = 'date/weekday-mismatch';
const dated = (text: string): string => `---\ndate: 2025-07-22\n---\n${text}`;

describe('an editor sees a weekday that does not fit its date', () => {
  it('with the reckoning in a sentence, and a fix', () => {
    const text = 'They met on Tuesday, June 2, 2025, in Istanbul.';
    expect(told(CHECK, text)).toEqual([['Tuesday, June 2, 2025', '2 June 2025 is a Monday, not a Tuesday.']]);
    expect(mended(text, found(CHECK, text)[0]!.fixes[0]!)).toBe(
      'They met on Monday, June 2, 2025, in Istanbul.',
    );
  });

  it('in other orders too', () => {
    expect(told(CHECK, 'They met on Tuesday 2 June 2025.').map(([words]) => words)).toEqual([
      'Tuesday 2 June 2025',
    ]);
    expect(told(CHECK, 'They met on Tuesday the 2nd of June, 2025.')).toHaveLength(1);
  });

  it('and without a year, which comes from the article’s date', () => {
    expect(told(CHECK, dated('They met on Tuesday, June 2.'))).toHaveLength(1);
  });
});

describe('silent', () => {
  it.each([
    'They met on Monday, June 2, 2025.',
    'They met on Tuesday, June 2.',
    dated('They met on Monday, June 2, and will meet on Thursday, January 1.'),
    'On Tuesday June Miller, 2, was found.',
    'The Sunday March 40 miles long went on.',
  ])('%s', (text) => {
    expect(told(CHECK, text)).toEqual([]);
  });
});
