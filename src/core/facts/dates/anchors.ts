import { addDays, addMonths, dayNumber, mondayOf } from '../../text/days.ts';
import { around } from './around.ts';
import type { Context, Frame, Framed } from './frames.ts';
import type { Moment, Shift } from './meaning.ts';
import type { Telling } from './tellings.ts';
import type { Told } from './timex.ts';
import { isClock } from './units.ts';

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
  // "five years later" than now, in what is told as past: it isn't known from when.
  const isBeyond =
    telling &&
    !context.history &&
    said &&
    shift.unit === 'Y' &&
    shift.by > 0 &&
    telling.told.year + shift.by > said.year;
  if (isBeyond && context.direction === 'past') return null;
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
