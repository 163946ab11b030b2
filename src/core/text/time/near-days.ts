import { type Day, daysIn, isDay, weekdayOf } from '../calendar.ts';
import { addDays, daysBetween } from '../days.ts';

/** The day nearest to an anchor on which a yearless date falls; null where no year near the anchor has it. */
export function nearestDay(anchor: Day, month: number, day: number): Day | null {
  const near = [-1, 0, 1].map((years) => ({ year: anchor.year + years, month, day })).filter(isDay);
  near.sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)));
  return near[0] ?? null;
}

/**
 * The weekday of a date of the Julian calendar, which Britain left in 1752, Russia in 1918 and Greece in 1923. Between
 * the two calendars the dates differ by 10 to 13 days, and so do their weekdays.
 */
export function julianWeekdayOf({ year, month, day }: Day): string {
  const shift = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  // In a century year the Julian calendar keeps its leap day, which January and February stand before.
  const early = year % 100 === 0 && year % 400 !== 0 && month <= 2 ? 1 : 0;
  return weekdayOf(addDays({ year, month, day: Math.min(day, daysIn(year, month)) }, shift - early));
}
