import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayAt,
  dayNumber,
  daysBetween,
  easter,
  mondayOf,
  weekdayIndex,
  weekOf,
} from '../../../src/core/text/days.ts';

const day = (year: number, month: number, day: number) => ({ year, month, day });

describe('days by number', () => {
  it('agree with the engine’s calendar', () => {
    assert(
      property(integer({ min: -20_000, max: 80_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const expected = day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        expect(dayAt(number)).toEqual(expected);
        expect(weekdayIndex(expected)).toBe(date.getUTCDay());
      }),
    );
  });

  it('come back as they went, long ago and far ahead', () => {
    assert(
      property(integer({ min: -2_000_000, max: 2_000_000 }), (number) => {
        expect(dayNumber(dayAt(number))).toBe(number);
      }),
    );
    expect(addDays(day(0, 12, 31), 1)).toEqual(day(1, 1, 1));
  });

  it('are counted over leap days and months', () => {
    expect(daysBetween(day(2024, 2, 28), day(2024, 3, 1))).toBe(2);
    expect(daysBetween(day(2022, 2, 24), day(2025, 7, 22))).toBe(1244);
    expect(addMonths(2025, 1, -2)).toEqual({ year: 2024, month: 11 });
  });
});

describe('weeks', () => {
  it('belong to the year of their Thursday', () => {
    expect(weekOf(day(2025, 7, 22))).toEqual({ year: 2025, week: 30 });
    expect(weekOf(day(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(weekOf(day(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
    expect(mondayOf(day(2025, 7, 27))).toEqual(day(2025, 7, 21));
  });
});

describe('Easter', () => {
  it('falls where the western churches keep it', () => {
    expect([1961, 2000, 2018, 2025, 2038].map((year) => easter(year))).toEqual([
      day(1961, 4, 2),
      day(2000, 4, 23),
      day(2018, 4, 1),
      day(2025, 4, 20),
      day(2038, 4, 25),
    ]);
  });
});
