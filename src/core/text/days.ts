import { type Day, dayOf, daysIn, isDay, weekdayOf, WEEKDAYS } from './calendar.ts';

const DAY_IN_MS = 86_400_000;

/** The count of days since 1 January 1970, by which days are compared and told apart. */
export function numberOfDay({ year, month, day }: Day): number {
  // Not `Date.UTC` alone: it takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_IN_MS);
}

/** The day of a count that {@link numberOfDay} gave. */
export function dayOfNumber(count: number): Day {
  const date = new Date(count * DAY_IN_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day that lies so many days later; earlier where `days` is negative. */
export const plusDays = (day: Day, days: number): Day => dayOfNumber(numberOfDay(day) + days);

/** How many days from one day to another; negative where the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOfDay(to) - numberOfDay(from);

/** The count of months since year 0, by which months are compared. */
export const numberOfMonth = (day: Pick<Day, 'year' | 'month'>): number => day.year * 12 + day.month - 1;

/** The day nearest to an anchor on which a yearless date falls; null where no year near the anchor has it. */
export function nearestDay(anchor: Day, month: number, day: number): Day | null {
  const near = [-1, 0, 1].map((years) => ({ year: anchor.year + years, month, day })).filter(isDay);
  near.sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)));
  return near[0] ?? null;
}

/** The Monday of a day's ISO 8601 week, by which weeks are told apart. */
export function mondayOf(day: Day): Day {
  const sinceMonday = (WEEKDAYS.indexOf(weekdayOf(day)) + 6) % 7;
  return plusDays(day, -sinceMonday);
}

/**
 * The weekday of a date of the Julian calendar, which Britain left in 1752, Russia in 1918 and Greece in 1923. Between
 * the two calendars the dates differ by 10 to 13 days, and so do their weekdays.
 */
export function julianWeekdayOf({ year, month, day }: Day): string {
  const shift = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  // January and February stand before the leap day that a century year of the Julian calendar keeps.
  const early = year % 100 === 0 && year % 400 !== 0 && month <= 2 ? 1 : 0;
  return weekdayOf(plusDays({ year, month, day: Math.min(day, daysIn(year, month)) }, shift - early));
}

/** The calendar day of `YYYY-MM-DD`; null where there is none. */
export const dayOrNull = (iso: string | null | undefined): Day | null => (iso ? dayOf(iso) : null);
