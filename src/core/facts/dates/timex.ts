import { type Day, daysIn, isDay, isoOf } from '../../text/calendar.ts';
import { addDays, weekOf } from '../../text/days.ts';

/** TIMEX3 values of calendar units, written and read back. */

const two = (number: number): string => String(number).padStart(2, '0');

/** `2025`; years before Christ as TIMEX2 writes them, `BC0490`. */
export const yearValue = (year: number): string =>
  year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');

/** A decade or a century by the first `digits` digits of its years: `199`, `18`, `BC048`. */
export const eraValue = (number: number, digits: number): string =>
  (number < 0 ? 'BC' : '') + String(Math.abs(number)).padStart(digits, '0');

export const monthValue = (year: number, month: number): string => `${yearValue(year)}-${two(month)}`;

/** The day's value; null where the calendar has no such day. */
export function dayValue(day: Day): string | null {
  if (day.year > 0) return isDay(day) ? isoOf(day) : null;
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysIn(day.year + 1, day.month)
    ? `${monthValue(day.year, day.month)}-${two(day.day)}`
    : null;
}

export function weekValue(monday: Day): string {
  const { year, week } = weekOf(monday);
  return `${yearValue(year)}-W${two(week)}`;
}

export const timeValue = (hour: number, minute: number | undefined): string =>
  `T${two(hour)}:${two(minute ?? 0)}`;

/** What a value tells of the calendar, as coarse as it is. */
export interface Told {
  readonly year: number;
  readonly month?: number;
  readonly day?: Day;
  /** The Monday of a week. */
  readonly monday?: Day;
  readonly quarter?: number;
}

/** Reads a value of a day, week, month, quarter, season or year back; null for any other. */
export function toldBy(value: string): Told | null {
  const match =
    /^(BC)?(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(?:-WE)?|Q(\d)|[SFWH][PUAI\d]))?(?:T.*)?$/.exec(value);
  if (!match) return null;
  const year = match[1] ? -Number(match[2]) : Number(match[2]);
  const month = match[3] && Number(match[3]);
  if (match[5]) return { year, monday: mondayOfWeek(year, Number(match[5])) };
  if (match[6]) return { year, quarter: Number(match[6]) };
  if (!month) return { year };
  return match[4] ? { year, month, day: { year, month, day: Number(match[4]) } } : { year, month };
}

/** The Monday of an ISO 8601 week: week 1 holds 4 January. */
function mondayOfWeek(year: number, week: number): Day {
  const fourth = { year, month: 1, day: 4 };
  for (let back = 0; back < 7; back++) {
    const day = addDays(fourth, -back);
    if (weekOf(day).week !== weekOf(addDays(day, -1)).week) return addDays(day, (week - 1) * 7);
  }
  return fourth;
}
