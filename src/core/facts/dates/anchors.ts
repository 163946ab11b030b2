import type { Day } from '../../text/calendar.ts';
import { addDays, addMonths, mondayOf, weekdayIndex } from '../../text/days.ts';
import type { Moment, Shift } from './meaning.ts';
import type { Telling } from './resolve.ts';
import type { Told } from './timex.ts';

/** What a moment may be resolved against. */
export interface Context {
  /** When it is said; null where that isn't known. */
  readonly said: Day | null;
  /** The last telling that is fine enough. */
  readonly told: (fits: (told: Told) => boolean) => Telling | null;
  /** The day told before in the same paragraph. */
  readonly nearby: Telling | null;
  /** The telling of another year that a date without a year leans on. */
  readonly lean: Telling | null;
  /** The range's first end, for its second. */
  readonly begin: Told | null;
  readonly direction: 'past' | 'future' | null;
  /** Whether it tells until when: "before August", "by June". */
  readonly limit: boolean;
  /** Whether the story is mostly of other years than the article's. */
  readonly narrative: boolean;
}

/** The stretch of the calendar that a moment lies in, as fine as it is known. */
export interface Frame {
  readonly year?: number;
  readonly month?: number;
  readonly day?: Day;
  readonly monday?: Day;
  readonly quarter?: number;
  /** The first years of a decade or a century, divided by 10 or by 100. */
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
  if (shift.from === 'said' || (shift.from === 'either' && !context.narrative))
    return context.said && { frame: shifted(shift, atDay(context.said)) };
  const telling = context.told((told) => isFineEnough(told, shift));
  if (telling) return { frame: shifted(shift, telling.told), telling };
  // "from a year earlier" compares with now where nothing else was told.
  return context.said && shift.by < 0 && /^[YMQ]$/.test(shift.unit)
    ? { frame: shifted(shift, atDay(context.said)) }
    : null;
}

const atDay = (day: Day): Told => ({ year: day.year, month: day.month, day });

function isFineEnough(told: Told, { unit }: Shift): boolean {
  switch (unit) {
    case 'Y':
    case 'DE':
    case 'CE':
      return true;
    case 'M':
      return told.month !== undefined;
    case 'Q':
      return told.month !== undefined || told.quarter !== undefined;
    case 'W':
    case 'WE':
    case 'FN':
      return told.day !== undefined || told.monday !== undefined;
    default:
      return told.day !== undefined;
  }
}

function shifted({ unit, by, from }: Shift, { year, month, day, monday, quarter }: Told): Frame {
  switch (unit) {
    case 'Y':
      return { year: year + by, ...(from === 'told' && quarter !== undefined && { quarter }) };
    case 'DE':
      return { decade: Math.trunc(year / 10) + by };
    case 'CE':
      return { century: Math.trunc(year / 100) + by };
    case 'M':
      return addMonths(year, month!, by);
    case 'Q': {
      const all = year * 4 + (quarter ?? Math.ceil(month! / 3)) - 1 + by;
      return { year: Math.floor(all / 4), quarter: (all % 4) + 1 };
    }
    case 'W':
    case 'WE':
    case 'FN':
      return { monday: addDays(monday ?? mondayOf(day!), 7 * by * (unit === 'FN' ? 2 : 1)) };
    case 'H':
    case 'MIN':
    case 'S':
      return {};
    default:
      return { day: addDays(day!, by) };
  }
}

/** "that Monday", "the following summer", "the previous April": the one at, after or before what was told. */
function around({ which, written, season, grain }: Moment, context: Context): Framed | null {
  const telling = context.told((told) =>
    grain === 'day' || grain === 'weekend'
      ? told.day !== undefined
      : told.month !== undefined || grain === 'season' || which === 'that',
  );
  if (!telling) return null;
  const { year, month, day } = telling.told;
  if (grain === 'weekend') {
    const monday = mondayOf(day!);
    return {
      frame: {
        monday: addDays(
          monday,
          which === 'before' ? -7 : which === 'after' && weekdayIndex(day!) % 6 === 0 ? 7 : 0,
        ),
      },
      telling,
    };
  }
  if (written.weekday !== undefined) {
    const ahead = (written.weekday - weekdayIndex(day!) + 7) % 7;
    const by =
      which === 'before' ? (ahead || 7) - 7 : which === 'after' ? ahead || 7 : ahead > 3 ? ahead - 7 : ahead;
    return { frame: { day: addDays(day!, which === 'before' && ahead === 0 ? -7 : by) }, telling };
  }
  const start = written.month ?? { SP: 3, SU: 6, FA: 9, WI: 12 }[season ?? ''];
  if (start === undefined) return { frame: { year }, telling };
  const from = month ?? 1;
  const by = which === 'after' ? (start > from ? 0 : 1) : which === 'before' ? (start < from ? 0 : -1) : 0;
  return { frame: { year: year + by }, telling };
}
