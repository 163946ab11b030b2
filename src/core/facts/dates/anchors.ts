import type { Day } from '../../text/calendar.ts';
import { addDays, addMonths, dayNumber, mondayOf, weekdayIndex } from '../../text/days.ts';
import type { Moment, Shift } from './meaning.ts';
import type { Telling } from './story.ts';
import type { Told } from './timex.ts';
import { isClock } from './units.ts';

/** What a moment may be resolved against. */
export interface Context {
  /** When it is said; null where that isn't known. */
  readonly said: Day | null;
  /** The last telling that fits. */
  readonly told: (fits: (told: Told) => boolean, most?: number) => Telling | null;
  /** The telling of the day on which something happened, by the words that name it; null where none is known, or several. */
  readonly happened: (event: readonly string[]) => Telling | null;
  /** The telling in another month in which "the Thursday" or "the 14th" lies; null where it is the article's own. */
  readonly scene: Telling | null;
  /** The day told shortly before, for a bare hour; null where it is the day of saying. */
  readonly nearby: Telling | 'unknown' | null;
  /** The telling of another year that a date without a year leans on. */
  readonly lean: Telling | null;
  /** The range's first end, for its second. */
  readonly begin: Told | null;
  readonly direction: 'past' | 'future' | null;
  /** Whether it tells until when: "before August", "by June". */
  readonly limit: boolean;
  /** Whether the story is mostly of other years than the article's. */
  readonly history: boolean;
}

/** The stretch of the calendar that a moment lies in, as fine as it is known. */
export interface Frame {
  readonly year?: number;
  readonly month?: number;
  readonly day?: Day;
  readonly monday?: Day;
  readonly quarter?: number;
  /** A decade's or a century's years, divided by 10 or by 100. */
  readonly decade?: number;
  readonly century?: number;
}

/** A frame, and the telling that it rests on where it isn't the time of saying. */
export interface Framed {
  readonly frame: Frame;
  readonly telling?: Telling;
}

/** The stretch that "two weeks ago", "the next day", "that year", "the following Monday" lie in; null where it isn't known. */
export function frameOf(moment: Moment, context: Context): Framed | null {
  const { shift } = moment;
  if (!shift) return around(moment, context);
  const { said } = context;
  const today = said && { year: said.year, month: said.month, day: said };
  const now = today && { frame: { ...kept(moment, today), ...shifted(shift, today) } };
  if (shift.from === 'said' || (shift.from === 'either' && !context.history)) return now;
  const telling =
    shift.from === 'event'
      ? context.happened(moment.event ?? [])
      : (quarterBefore(moment, context) ??
        context.told(
          (told) => isFineEnough(told, shift) && isTold(moment, told) && mayPrecede(told, shift, context),
        ));
  if (telling) return { frame: { ...kept(moment, telling.told), ...shifted(shift, telling.told) }, telling };
  // "net for the quarter": the last that has ended.
  if (shift.from === 'near' && shift.unit === 'Q' && today)
    return { frame: shifted({ ...shift, by: -1 }, today) };
  // "from a year earlier" compares with now where nothing else was told.
  return shift.from === 'either' ||
    shift.from === 'near' ||
    (shift.from === 'told' && shift.by < 0 && /^[YMQ]$/.test(shift.unit))
    ? now
    : null;
}

/** Whether a quarter or a month was told, where the one of another year is meant: "the year-ago quarter". */
const isTold = ({ grain, written, quarter }: Moment, told: Told): boolean => {
  if (grain === 'quarter')
    return quarter !== undefined || told.quarter !== undefined || told.month !== undefined;
  return grain !== 'month' || written.month !== undefined || told.month !== undefined;
};

/** How many tellings back a quarter is compared with that of a year before. */
const COMPARED = 4;

/** The quarter told shortly before "a year earlier", in a story of the day: what is compared is a quarter. */
const quarterBefore = ({ shift }: Moment, { told, history }: Context): Telling | null =>
  !history && shift?.from === 'told' && shift.unit === 'Y' && shift.by === -1
    ? told(({ quarter }) => quarter !== undefined, COMPARED)
    : null;

/** Whether what was told may be counted back from: "a day earlier" than what lies ahead is no time that was. */
function mayPrecede(
  { day, year, month }: Told,
  { by, from, unit }: Shift,
  { said, history, direction }: Context,
): boolean {
  if (history || !said || direction === 'future') return true;
  if (day) return by >= 0 || dayNumber(day) <= dayNumber(said);
  // "the end of the quarter" is none that is still to come.
  return (
    from !== 'near' || unit !== 'Q' || month === undefined || year * 12 + month <= said.year * 12 + said.month
  );
}

/** The month that "the year-earlier month" keeps of what was told. */
function kept({ grain, shift, written }: Moment, { month, day, year }: Told): Frame {
  if (shift?.unit !== 'Y' || written.month !== undefined) return {};
  if (grain === 'month' && month !== undefined) return { month };
  if (!day || (grain !== 'day' && grain !== 'week')) return {};
  const then = { year: year + shift.by, month: day.month, day: day.day };
  return grain === 'day' ? { day: then } : { monday: mondayOf(then) };
}

function isFineEnough({ month, day, monday, quarter }: Told, { unit }: Shift): boolean {
  if (unit === 'Y' || unit === 'DE' || unit === 'CE') return true;
  if (unit === 'M') return month !== undefined;
  if (unit === 'Q') return month !== undefined || quarter !== undefined;
  if (unit === 'W' || unit === 'WE' || unit === 'FN') return day !== undefined || monday !== undefined;
  return day !== undefined;
}

function shifted({ unit, by, from }: Shift, { year, month, day, monday, quarter }: Told): Frame {
  if (unit === 'Y') return { year: year + by, ...(from === 'told' && quarter !== undefined && { quarter }) };
  if (unit === 'DE') return { decade: Math.trunc(year / 10) + by };
  if (unit === 'CE') return { century: Math.trunc(year / 100) + by };
  if (unit === 'M') return addMonths(year, month!, by);
  if (unit === 'Q') {
    const all = year * 4 + (quarter ?? Math.ceil(month! / 3)) - 1 + by;
    return { year: Math.floor(all / 4), quarter: (all % 4) + 1 };
  }
  if (unit === 'W' || unit === 'WE' || unit === 'FN')
    return { monday: addDays(monday ?? mondayOf(day!), 7 * by * (unit === 'FN' ? 2 : 1)) };
  return isClock(unit) ? {} : { day: addDays(day!, by) };
}

/** "that Monday", "the following summer", "the previous April": the one at, after or before what was told. */
function around(moment: Moment, context: Context): Framed | null {
  const { grain, which, written } = moment;
  const telling = context.told((told) =>
    grain === 'day' || grain === 'weekend'
      ? told.day !== undefined
      : told.month !== undefined || which === 'that',
  );
  if (!telling) return null;
  const { day } = telling.told;
  if (grain === 'weekend') return { frame: { monday: weekendAround(which, day!) }, telling };
  if (written.weekday !== undefined)
    return { frame: { day: weekdayAround(which, written.weekday, day!) }, telling };
  return { frame: { year: yearAround(moment, telling.told) }, telling };
}

function weekendAround(which: Moment['which'], day: Day): Day {
  const onWeekend = weekdayIndex(day) % 6 === 0;
  return addDays(mondayOf(day), which === 'before' ? -7 : which === 'after' && onWeekend ? 7 : 0);
}

/** The weekday before or after a day; "that Monday" is the one nearest to it. */
function weekdayAround(which: Moment['which'], weekday: number, day: Day): Day {
  const ahead = (weekday - weekdayIndex(day) + 7) % 7;
  if (which === 'after') return addDays(day, ahead || 7);
  if (which === 'before') return addDays(day, ahead - 7);
  return addDays(day, ahead > 3 ? ahead - 7 : ahead);
}

/** In which month a season begins. */
export const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The year of a month or a season at, before or after what was told. */
function yearAround({ which, written, season }: Moment, { year, month = 1 }: Told): number {
  const start = written.month ?? SEASON_STARTS[season ?? ''];
  if (start === undefined || which === 'that') return year;
  if (which === 'after') return start > month ? year : year + 1;
  return start < month ? year : year - 1;
}
