import type { Day } from '../../text/calendar.ts';
import { addDays, addMonths, dayNumber, daysBetween, mondayOf, weekdayIndex } from '../../text/days.ts';
import { type Context, type Framed, SEASON_STARTS } from './anchors.ts';
import { yearOfStretch } from './nearest-stretch.ts';
import type { Moment } from './meaning.ts';
import type { Telling } from './story.ts';

/**
 * Supplies what a partial date leaves out. Of the days, months and seasons that fit, the one is meant that lies in the
 * direction that tense and context show; where nothing shows it, the last one for weekdays, as news reports what
 * happened, and the nearest for the rest.
 */
export function byDirection(moment: Moment, context: Context): Framed | null {
  const { grain, written, which } = moment;
  if (moment.shortYear !== undefined) return ofShortYear(moment, context);
  if (grain === 'clock' || grain === 'part') {
    if (written.weekday === undefined && written.day === undefined && !moment.feast)
      return inDay(moment, context);
  }
  const { lean, begin, said } = context;
  const dayTold =
    written.month !== undefined ||
    moment.feast !== undefined ||
    moment.season !== undefined ||
    moment.quarter !== undefined;
  if (begin && !which) return afterBegin(moment, begin);
  if (lean && dayTold && !which && !isRecent(moment, context))
    return { frame: { year: yearLeaning(moment, lean.told) }, telling: lean };
  if (!said) return null;
  if (written.month !== undefined || moment.feast) return { frame: { year: yearOf(moment, said, context) } };
  if (moment.the && context.scene) return { ...inScene(moment, context.scene) };
  if (written.weekday !== undefined && written.day === undefined)
    return { frame: { day: weekdayDay(written.weekday, which, said, context) } };
  if (written.day !== undefined) return { frame: monthOfDay(written.day, said, context) };
  if (grain === 'weekend') return { frame: { monday: weekendMonday(which, said, context) } };
  if (moment.season || moment.quarter || moment.half)
    return { frame: { year: yearOfStretch(moment, said, context) } };
  return null;
}

/** "on the Thursday", "the 14th", in what was told of another month: the first from the day told on, or of its month. */
function inScene({ written }: Moment, scene: Telling): Framed {
  const { day, year, month } = scene.told;
  if (written.day === undefined)
    return { frame: { day: addDays(day!, (written.weekday! - weekdayIndex(day!) + 7) % 7) }, telling: scene };
  return { frame: { year, month: month! }, telling: scene };
}

/** How many days back a date without a year is the article's own, whatever other year was told before it. */
const RECENT = 62;

/** Whether a day or month was so short a time ago that it needs no year, in a story of the day. */
function isRecent({ written, feast }: Moment, { said, history }: Context): boolean {
  if (!said || history || (written.month === undefined && !feast)) return false;
  const { month, day } = feast?.(said.year) ?? { month: written.month!, day: written.day ?? 15 };
  const ago = daysBetween({ year: said.year, month, day }, said);
  return ago >= -15 && ago <= RECENT;
}

/** A bare hour or part of the day lies in the day told before in the paragraph, else in that of saying. */
function inDay({ written }: Moment, { nearby, said, direction }: Context): Framed | null {
  if (nearby === 'unknown') return { frame: {} };
  if (nearby) return { frame: { day: nearby.told.day! }, telling: nearby };
  // "since midnight": the one with which the day began.
  const began = written.hour === 24 && direction !== 'future';
  return { frame: said ? { day: began ? addDays(said, -1) : said } : {} };
}

function ofShortYear({ shortYear }: Moment, { said }: Context): Framed | null {
  return said ? { frame: { year: fullYear(shortYear!, said.year) } } : null;
}

/** The last year told in an article of which nothing tells the year, for two digits to lie before. */
const YEAR_UNTOLD = 2030;

/** Two digits mean the year in the century that puts it between 80 years before and 19 years after the article's. */
export function fullYear(shortYear: number, year: number | null): number {
  const latest = (year ?? YEAR_UNTOLD) + 19;
  return latest - ((((latest - shortYear) % 100) + 100) % 100);
}

/** The second end of a range comes at or after its first. */
function afterBegin(moment: Moment, begin: NonNullable<Context['begin']>): Framed | null {
  const { written, season, quarter } = moment;
  if (begin.day && written.weekday !== undefined && written.month === undefined)
    return { frame: { day: addDays(begin.day, (written.weekday - weekdayIndex(begin.day) + 7) % 7) } };
  if (begin.day && (moment.grain === 'clock' || moment.grain === 'part') && written.month === undefined)
    return { frame: { day: begin.day } };
  if (written.month === undefined) {
    if (written.day !== undefined && begin.month) return { frame: { year: begin.year, month: begin.month } };
    return season || quarter ? { frame: { year: begin.year } } : null;
  }
  const wraps = begin.month !== undefined && written.month < begin.month;
  return { frame: { year: begin.year + (wraps ? 1 : 0) } };
}

/** A month after another in a story: the one that follows within seven months, else the one before. */
function yearLeaning(
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
/** In days. */
const LONG_AGO = 325;
const SOON = 40;

/** The year of a month, a day of a month or a feast. */
function yearOf(moment: Moment, said: Day, { direction, limit }: Context): number {
  const { written, which, feast } = moment;
  const isDay = written.day !== undefined || feast !== undefined;
  const at = (year: number): number => {
    const { month, day } = feast?.(year) ?? { month: written.month!, day: written.day ?? 1 };
    return isDay ? dayNumber({ year, month, day }) : year * 12 + month;
  };
  const now = isDay ? dayNumber(said) : said.year * 12 + said.month;
  const years = [said.year - 1, said.year, said.year + 1];
  const last = (before: (at: number) => boolean): number =>
    years.findLast((year) => before(at(year))) ?? said.year - 1;
  const next = (after: (at: number) => boolean): number =>
    years.find((year) => after(at(year))) ?? said.year + 1;
  if (which === 'this') return said.year;
  if (which === 'last') return last((time) => time < now);
  if (which === 'next') return next((time) => time > now);
  if (direction === 'past' && !limit) {
    const [before, ahead] = [last((time) => time <= now), next((time) => time > now)];
    // What was eleven months ago is told with its year.
    return isDay && now - at(before) > LONG_AGO && at(ahead) - now < SOON ? ahead : before;
  }
  if (direction === 'future') return next((time) => time >= now);
  return years.sort((a, b) => Math.abs(at(a) - now) - Math.abs(at(b) - now) || a - b)[0]!;
}

function weekdayDay(weekday: number, which: Moment['which'], said: Day, { direction, limit }: Context): Day {
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
function monthOfDay(day: number, said: Day, { direction }: Context): { year: number; month: number } {
  const ahead = day - said.day;
  if (direction === 'past' && ahead > 0) return addMonths(said.year, said.month, -1);
  if (direction === 'future' && ahead < 0) return addMonths(said.year, said.month, 1);
  if (direction === null && Math.abs(ahead) > DAYS_OF_MONTH / 2 + 5)
    return addMonths(said.year, said.month, ahead > 0 ? -1 : 1);
  return said;
}

/** The Monday of the weekend's week. On a Saturday or Sunday "the weekend" is that of the day. */
function weekendMonday(which: Moment['which'], said: Day, { direction }: Context): Day {
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
