import { type Day, daysIn } from '../../text/calendar.ts';
import { addDays, mondayOf, weekdayIndex, weekOf } from '../../text/days.ts';
import type { Frame } from './frames.ts';
import { weekdayOfMonth } from './feasts.ts';
import type { Moment } from './meaning.ts';
import { dayValue, eraValue, monthValue, timeValue, weekValue, yearValue } from './timex.ts';

/** The TIMEX3 value of a moment in the stretch that was found for it; null where the calendar has no such day. */
export function valueIn(moment: Moment, frame: Frame): string | null {
  const { grain } = moment;
  if (grain === 'clock' || grain === 'part') return timeIn(moment, frame);
  if (grain === 'day') {
    const day = dayIn(moment, frame);
    return day && dayValue(moment.daysOff ? addDays(day, moment.daysOff) : day);
  }
  if (grain === 'weekend') return weekendIn(moment, frame);
  if (grain === 'week') return frame.monday ? weekValue(frame.monday) : nthWeekIn(moment, frame);
  if (grain === 'month') return monthIn(moment, frame);
  return coarse(moment, frame);
}

/** The weekend, or that of a feast: the one nearest to it. */
function weekendIn({ feast, written }: Moment, frame: Frame): string | null {
  const year = frame.year ?? written.year;
  if (!feast || year === undefined) return frame.monday ? `${weekValue(frame.monday)}-WE` : null;
  const day = { year, ...feast(year) };
  const early = weekdayIndex(day) === 1 || weekdayIndex(day) === 2;
  return `${weekValue(addDays(mondayOf(day), early ? -7 : 0))}-WE`;
}

function monthIn({ written }: Moment, frame: Frame): string | null {
  const year = frame.year ?? written.year;
  const month = written.month ?? frame.month;
  return year === undefined || month === undefined ? null : monthValue(year, month);
}

/** The nth week of a year; of a month, whose weeks nobody numbers, the month. */
function nthWeekIn(moment: Moment, frame: Frame): string | null {
  const year = frame.year ?? moment.written.year;
  const month = moment.written.month ?? frame.month;
  if (year === undefined || month !== undefined || moment.nthWeek === undefined) return coarse(moment, frame);
  // 28 December lies in the last week of its year.
  const last = weekOf({ year, month: 12, day: 28 }).week;
  const week = moment.nthWeek < 0 ? last : moment.nthWeek;
  return week > last ? null : `${yearValue(year)}-W${String(week).padStart(2, '0')}`;
}

function coarse({ grain, written, season, quarter, half, fiscal }: Moment, frame: Frame): string | null {
  if (frame.decade !== undefined) return eraValue(frame.decade, 3);
  if (frame.century !== undefined) return eraValue(frame.century, 2);
  const year = frame.year ?? written.year;
  if (year === undefined) return null;
  if (season !== undefined) return `${yearValue(year)}-${season}`;
  const prefix = fiscal ? 'FY' : '';
  const nth = quarter ?? frame.quarter;
  if (nth !== undefined) return `${prefix}${yearValue(year)}-Q${nth}`;
  if (grain === 'quarter') return null;
  if (half !== undefined) return `${prefix}${yearValue(year)}-H${half}`;
  const month = grain === 'year' ? undefined : (written.month ?? frame.month);
  return month === undefined ? prefix + yearValue(year) : monthValue(year, month);
}

/** The day that a moment lies in; null where it is told no finer than a month. */
export function dayIn({ written, feast, lastDay, nthWeekday }: Moment, frame: Frame): Day | null {
  const year = frame.year ?? written.year;
  if (feast && year !== undefined) {
    const day = feast(year);
    return day && { year, ...day };
  }
  if (frame.day && written.month === undefined && written.day === undefined) return frame.day;
  if (frame.monday && written.weekday !== undefined) return addDays(frame.monday, (written.weekday + 6) % 7);
  const month = written.month ?? frame.month;
  if (year === undefined || month === undefined) return null;
  if (nthWeekday !== undefined) return { year, ...weekdayOfMonth(nthWeekday, written.weekday!, month)(year) };
  const number = lastDay ? daysIn(year, month) : written.day;
  return number === undefined ? null : { year, month, day: number };
}

/** "seven in the evening": the part of the day tells which half of it the hour lies in. */
export function hourOfDay(hour: number, part: string | undefined): number {
  const isLate = part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5);
  return isLate && hour < 12 ? hour + 12 : hour;
}

function timeIn(moment: Moment, frame: Frame): string | null {
  const { written, part, grain } = moment;
  const { hour, minute } = written;
  if (moment.eitherHalf && part === undefined) return null;
  if (grain === 'clock' && (hour === undefined || hour > 24 || (minute ?? 0) > 59)) return null;
  const time = grain === 'clock' ? timeValue(hourOfDay(hour!, part), minute) : `T${part!}`;
  const day = dayIn(moment, frame);
  if (!day)
    return grain === 'clock' &&
      frame.day === undefined &&
      written.day === undefined &&
      written.weekday === undefined
      ? time
      : null;
  const value = dayValue(day);
  return value && value + time;
}
