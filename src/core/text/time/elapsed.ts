import { type Day, daysIn, isDay, MONTHS, written } from '../calendar.ts';
import { daysBetween } from '../days.ts';

/** A date that may leave its day, or its day and month, untold. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The units by which elapsed time is told, as TIMEX3 writes them. */
export type TimeUnit = 'Y' | 'M' | 'W' | 'D';

const UNITS: Readonly<Record<string, readonly [unit: TimeUnit, times: number]>> = {
  year: ['Y', 1],
  month: ['M', 1],
  week: ['W', 1],
  fortnight: ['W', 2],
  day: ['D', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};

/** The unit that a word tells, in the singular or plural, and how many of it: "fortnights" are two weeks each. */
export const unitOf = (word: string): readonly [unit: TimeUnit, times: number] =>
  UNITS[word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')]!;

/** The least and the most that can have passed, in one unit. */
export interface Elapsed {
  readonly least: number;
  readonly most: number;
}

/** Mean length of a month of the Gregorian calendar, in days. */
const DAYS_IN_MONTH = 30.436875;

/** The first and the last day that a date can mean; null where the calendar lacks it. */
export function daysOf({ year, month, day }: PartialDate): readonly [first: Day, last: Day] | null {
  if (month !== undefined && day !== undefined)
    return isDay({ year, month, day })
      ? [
          { year, month, day },
          { year, month, day },
        ]
      : null;
  const [from, to] = [month ?? 1, month ?? 12];
  return [
    { year, month: from, day: 1 },
    { year, month: to, day: daysIn(year, to) },
  ];
}

/** Months from one day to another, the begun one as a fraction. */
const monthsBetween = (from: Day, to: Day): number =>
  (to.year - from.year) * 12 + (to.month - from.month) + (to.day - from.day) / DAYS_IN_MONTH;

/** The time from one date to another in a unit; null where the calendar lacks one of them. */
export function elapsed(from: PartialDate, to: PartialDate, unit: TimeUnit): Elapsed | null {
  const [begin, end] = [daysOf(from), daysOf(to)];
  if (!begin || !end) return null;
  const measure = (a: Day, b: Day): number => {
    switch (unit) {
      case 'Y':
        return monthsBetween(a, b) / 12;
      case 'M':
        return monthsBetween(a, b);
      case 'W':
        return daysBetween(a, b) / 7;
      case 'D':
        return daysBetween(a, b);
    }
  };
  return { least: measure(begin[1], end[0]), most: measure(begin[0], end[1]) };
}

/** A partial date as Copydesk writes it: `24 February 2022`, `February 2022`, `2022`. */
export function inWords({ year, month, day }: PartialDate): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${MONTHS[month - 1]!} ${year}` : written({ year, month, day });
}

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** The time between two dates in words, no finer than both tell: "3 years and 5 months", "29 years", "4 weeks". */
export function elapsedInWords(from: PartialDate, to: PartialDate, unit: TimeUnit): string {
  if (from.month === undefined || to.month === undefined) return count(to.year - from.year, 'year');
  const begin = daysOf(from)![0];
  const end = daysOf(to)![0];
  if (unit === 'D' || unit === 'W') {
    const days = daysBetween(begin, end);
    if (days < 14 || unit === 'D') return count(days, 'day');
    return days % 7
      ? `${count(Math.floor(days / 7), 'week')} and ${count(days % 7, 'day')}`
      : count(days / 7, 'week');
  }
  const exact = from.day !== undefined && to.day !== undefined;
  const months = (to.year - from.year) * 12 + (to.month - from.month) - (exact && to.day < from.day ? 1 : 0);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return count(months, 'month');
  return rest ? `${count(years, 'year')} and ${count(rest, 'month')}` : count(years, 'year');
}
