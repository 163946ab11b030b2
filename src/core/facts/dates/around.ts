import type { Day } from '../../text/calendar.ts';
import { addDays, mondayOf, weekdayIndex } from '../../text/days.ts';
import { type Context, type Framed, SEASON_STARTS } from './frames.ts';
import type { Moment } from './meaning.ts';
import type { Told } from './timex.ts';

/** "that Monday", "the following summer", "the previous April": the one at, after or before what was told. */
export function around(moment: Moment, context: Context): Framed | null {
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

/** The year of a month or a season at, before or after what was told. */
function yearAround({ which, written, season }: Moment, { year, month = 1 }: Told): number {
  const start = written.month ?? SEASON_STARTS[season ?? ''];
  if (start === undefined || which === 'that') return year;
  if (which === 'after') return start > month ? year : year + 1;
  return start < month ? year : year - 1;
}
