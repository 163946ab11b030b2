import { type Day, isDay } from '../../text/calendar.ts';
import {
  elapsed,
  elapsedInWords,
  inWords,
  type PartialDate,
  type TimeUnit,
} from '../../text/time/elapsed.ts';
import { nearestDay } from '../../text/time/near-days.ts';
import type { WrittenDate } from '../dates/written-dates.ts';
import { allows } from './elapsed-tolerance.ts';
import type { Amount } from './interval-amounts.ts';

/**
 * How far off a length may be in its own unit besides what rounding allows: a day, as the first may be counted; half a
 * week or a little more of a week or a month, as both are rounded; of years one, as they are counted by the calendar.
 */
const TOLERANCE: Readonly<Record<TimeUnit, number>> = { D: 1, W: 0.6, M: 0.75, Y: 1 };
/** Where several dates may be meant, a length is wrong only if it is off from each by so much of itself. */
const OFF_FROM_ALL = 0.35;
/** Both dates with their years; a year told for one serves for the other, where it does not turn between them. */
export function resolved(
  from: WrittenDate,
  to: WrittenDate | PartialDate,
  now: Day | null,
): [PartialDate, PartialDate] | null {
  if (from.year !== undefined && to.year !== undefined)
    return [
      { ...from, year: from.year },
      { ...to, year: to.year },
    ];
  const known = from.year === undefined ? to : from;
  const other = from.year === undefined ? from : to;
  if (other.month === undefined) return null;
  const first = known.year === undefined ? now && nearYear(known, now) : { ...known, year: known.year };
  if (!first?.month) return null;
  const second = nearYear(other, { year: first.year, month: first.month, day: first.day ?? 15 });
  return second && (other === to ? [first, second] : [second, first]);
}

function nearYear({ month, day }: Partial<PartialDate>, anchor: Day): PartialDate | null {
  if (month === undefined) return null;
  const near = nearestDay(anchor, month, day ?? 15);
  return near && { year: near.year, month, ...(day === undefined ? {} : { day }) };
}

/** Why an amount cannot be what lies between two dates; null where it can. */
export function against(
  amount: Amount,
  [from, to]: readonly [PartialDate, PartialDate],
  isOneOfMany: boolean,
  isRunning: boolean,
): string | null {
  const { number, unit, isCounted } = amount;
  if (!isFineEnough(from, unit) || !isFineEnough(to, unit)) return null;
  const span = elapsed(from, to, unit);
  if (!span) return null;
  const round = number >= 20 && !isCounted ? number / 10 : 0;
  const slack = Math.max(TOLERANCE[unit] + round, isOneOfMany ? number * OFF_FROM_ALL : 0);
  const told = isRunning ? number - 0.5 : number;
  if (span.most >= told - slack && span.least <= told + slack) return null;
  if (!isCounted && allows(amount, span)) return null;
  const counted = span.most < 0 ? 'runs the other way' : `is ${elapsedInWords(from, to, unit)}`;
  return `${inWords(from)} to ${inWords(to)} ${counted}, not ${inUnits(number, unit)}.`;
}

const NAMES: Readonly<Record<TimeUnit, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const inUnits = (number: number, unit: TimeUnit): string =>
  `${number} ${NAMES[unit]}${number === 1 ? '' : 's'}`;

function isFineEnough({ year, month, day }: PartialDate, unit: TimeUnit): boolean {
  if (unit !== 'Y' && month === undefined) return false;
  if ((unit === 'D' || unit === 'W') && day === undefined) return false;
  return month === undefined || day === undefined || isDay({ year, month, day });
}
