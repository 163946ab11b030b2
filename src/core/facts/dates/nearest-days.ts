import { type Day, isDay } from '../../text/calendar.ts';
import { addDays, addMonths, dayNumber, mondayOf, weekdayIndex } from '../../text/days.ts';
import { type Context, SEASON_STARTS } from './frames.ts';
import type { Moment } from './meaning.ts';

/** A month after another in a story: the one that follows within seven months, else the one before. */
export function yearLeaning(
  { written, season }: Moment,
  told: { readonly year: number; readonly month?: number },
): number {
  const month = written.month ?? SEASON_STARTS[season ?? ''];
  if (month === undefined || told.month === undefined) return told.year;
  const ahead = (month - told.month + 12) % 12;
  if (ahead <= 7) return month < told.month ? told.year + 1 : told.year;
  return month > told.month ? told.year - 1 : told.year;
}

const DAYS_OF_MONTH = 30;

/** The year of a month, a day of a month or a feast; the article's own where its weekday is told and fits that year alone. */
export function yearOf(moment: Moment, said: Day, context: Context): number {
  const year = yearInDirection(moment, said, context);
  return !hasWeekday(moment, year) && hasWeekday(moment, said.year) ? said.year : year;
}

/** Whether a day of a month falls on its weekday in a year; false where none is told. */
export function hasWeekday({ written: { weekday, month, day } }: Moment, year: number): boolean {
  if (weekday === undefined || month === undefined || day === undefined) return false;
  return isDay({ year, month, day }) && weekdayIndex({ year, month, day }) === weekday;
}

function yearInDirection(moment: Moment, said: Day, { direction, limit }: Context): number {
  const { written, which, feast } = moment;
  const isOneDay = written.day !== undefined || feast !== undefined;
  const at = (year: number): number => {
    const { month, day } = feast?.(year) ?? { month: written.month!, day: written.day ?? 1 };
    return isOneDay ? dayNumber({ year, month, day }) : year * 12 + month;
  };
  const now = isOneDay ? dayNumber(said) : said.year * 12 + said.month;
  const years = [said.year - 1, said.year, said.year + 1];
  const last = (before: (at: number) => boolean): number =>
    years.findLast((year) => before(at(year))) ?? said.year - 1;
  const next = (after: (at: number) => boolean): number =>
    years.find((year) => after(at(year))) ?? said.year + 1;
  if (which === 'this') return said.year;
  if (which === 'last') return last((time) => time < now);
  if (which === 'next') return next((time) => time > now);
  if (direction === 'past' && !limit) return last((time) => time <= now);
  if (direction === 'future') return next((time) => time >= now);
  return years.sort((a, b) => Math.abs(at(a) - now) - Math.abs(at(b) - now) || a - b)[0]!;
}

export function weekdayDay(
  weekday: number,
  which: Moment['which'],
  said: Day,
  { direction, limit }: Context,
): Day {
  const ahead = (weekday - weekdayIndex(said) + 7) % 7;
  const before = addDays(said, ahead - 7);
  const after = addDays(said, ahead || 7);
  if (which === 'last') return before;
  if (which === 'next') return after;
  if (ahead === 0) return said;
  if (which === 'this') {
    const ofWeek = addDays(mondayOf(said), (weekday + 6) % 7);
    return dayNumber(ofWeek) < dayNumber(said) && direction === 'future' ? after : ofWeek;
  }
  return direction === 'future' || (direction === null && limit) ? after : before;
}

/** "the 23rd": of this month, or of the one beside it that the direction shows. */
export function monthOfDay(day: number, said: Day, { direction }: Context): { year: number; month: number } {
  const ahead = day - said.day;
  if (direction === 'past' && ahead > 0) return addMonths(said.year, said.month, -1);
  if (direction === 'future' && ahead < 0) return addMonths(said.year, said.month, 1);
  if (direction === null && Math.abs(ahead) > DAYS_OF_MONTH / 2 + 5)
    return addMonths(said.year, said.month, ahead > 0 ? -1 : 1);
  return said;
}

/** The Monday of the weekend's week. On a Saturday or Sunday "the weekend" is that of the day. */
export function weekendMonday(which: Moment['which'], said: Day, { direction }: Context): Day {
  const monday = mondayOf(said);
  const isWeekend = weekdayIndex(said) % 6 === 0;
  if (which === 'last') return addDays(monday, -7);
  if (which === 'next') return addDays(monday, 7);
  if (which === 'this' || isWeekend || direction === 'future') {
    // Early in the week "this weekend" with a past verb is the one that ended.
    return which === 'this' && direction === 'past' && !isWeekend && weekdayIndex(said) <= 3
      ? addDays(monday, -7)
      : monday;
  }
  return addDays(monday, -7);
}
