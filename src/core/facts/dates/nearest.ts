import { addDays, daysBetween, weekdayIndex } from '../../text/days.ts';
import type { Context, Framed } from './frames.ts';
import type { Moment } from './meaning.ts';
import { monthOfDay, weekdayDay, weekendMonday, yearLeaning, yearOf } from './nearest-days.ts';
import { yearOfStretch } from './nearest-stretch.ts';
import type { Telling } from './tellings.ts';

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
