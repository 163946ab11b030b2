import { describe, expect, it } from 'vitest';
import { dayMeant } from '../../src/core/day-meant.ts';

/** Typed on a Tuesday. */
const typed = (words: string, order: 'day-first' | 'month-first' | null = null): string | null =>
  dayMeant(words, '2025-07-22', order).day;

describe('a day that somebody types', () => {
  it.each([
    ['today', '2025-07-22'],
    ['yesterday', '2025-07-21'],
    ['Tomorrow', '2025-07-23'],
    ['last Tuesday', '2025-07-15'],
    ['last tuesday', '2025-07-15'],
    ['tuesday', '2025-07-22'],
    ['monday', '2025-07-21'],
    ['next Friday', '2025-07-25'],
    ['2 June', '2025-06-02'],
    ['June 2nd', '2025-06-02'],
    ['on 2 June 2024', '2024-06-02'],
    ['Feb. 24, 2022', '2022-02-24'],
    ['the 3rd', '2025-07-03'],
    ['2025-07-22', '2025-07-22'],
    ['22/07/2025', '2025-07-22'],
    ['22.7.2025', '2025-07-22'],
    ['two days ago', '2025-07-20'],
    ['the day before yesterday', '2025-07-20'],
    ['Wednesday 4 June 2025', '2025-06-04'],
  ])('%s', (words, day) => expect(typed(words)).toBe(day));

  it.each([
    '',
    'soon',
    'last week',
    'June 2025',
    '31 June',
    '2 June and 3 June',
    'every Tuesday',
    'a fine day in May',
  ])('“%s” is none, and it is said why', (words) => {
    const meant = dayMeant(words, '2025-07-22', null);
    expect(meant.day).toBeNull();
    expect(meant.says).toMatch(/^\S.*\.$/);
  });

  it('in figures goes by the order that the desk has chosen', () => {
    expect(dayMeant('06/07/2025', '2025-07-22', null)).toEqual({
      day: null,
      says: '“06/07/2025” can be read as 6 July 2025 or 7 June 2025: write the month in words.',
    });
    expect(typed('06/07/2025', 'day-first')).toBe('2025-07-06');
    expect(typed('06/07/2025', 'month-first')).toBe('2025-06-07');
  });

  it('is shown with its weekday', () => {
    expect(dayMeant('last Tuesday', '2025-07-22', null).says).toBe('Tuesday 15 July 2025');
  });
});
