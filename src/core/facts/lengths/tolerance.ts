import type { Elapsed, TimeUnit } from '../../text/time/elapsed.ts';
import type { Amount } from './amounts.ts';

/**
 * Whether a number told can be meant of the time that passed. Writers round, so a telling is allowed what its words
 * leave open, and only what lies beyond is held against it:
 * - "four years": from three and a half (rounded up) to just under five (the fifth not full); of days one more or less,
 *   as the first may be counted or not;
 * - "thirty years" and other tens, a quarter of a century: a tenth more either way, as nobody counts them out;
 * - "over four": nothing is too much; a tenth of a unit may lack, as it is told in the weeks before the day too;
 * - "nearly four": from a little below three to a tenth above four; "less than four": anything up to that;
 * - "about four": a quarter either way, and at least one unit.
 */
export function allows({ number, rounding, unit }: Amount, { least, most }: Elapsed): boolean {
  const day = unit === 'D' ? 1 : 0;
  const round = (number >= 20 && (number % 10 === 0 || number % 25 === 0) ? number / 10 : 0) + day;
  const within = (low: number, high: number): boolean => most >= low - round && least <= high + round;
  switch (rounding) {
    case 'over':
      return most >= number - 0.1 - round / 4;
    case 'nearly':
      return most >= Math.min(number - 1.1, number * 0.8) - day && least <= number + 0.1 + round;
    case 'below':
      return least <= number + 0.1 + round;
    case 'about':
      return within(number - Math.max(1, number / 4), number + Math.max(1, number / 4));
    case 'exact':
      return within(number - 0.5, number + 0.999);
  }
}

/**
 * How far off a length between two dates may be in its own unit besides what rounding allows: a day, as the first may be
 * counted; half a week or a little more of a week or a month, as both are rounded; of years one, as they are counted by the
 * calendar.
 */
const BETWEEN: Readonly<Record<TimeUnit, number>> = { D: 1, W: 0.6, M: 0.75, Y: 1 };

/** Whether a number told can be meant of the time between two dates told; nobody rounds an age. */
export function allowsBetween(amount: Amount, span: Elapsed, isAge: boolean): boolean {
  const { number, unit } = amount;
  if (isAge && amount.rounding === 'exact') return span.most >= number - 1 && span.least <= number + 1;
  const slack = BETWEEN[unit] + (number >= 20 ? number / 10 : 0);
  return (span.most >= number - slack && span.least <= number + slack) || allows(amount, span);
}

/** Whether a number told can be meant of a part of the time that passed: rounded up by a unit, or round numbers by a tenth. */
export function allowsUpTo({ number, rounding, unit }: Amount, { most }: Elapsed): boolean {
  const isRound = number >= 20 && (number % 10 === 0 || number % 25 === 0);
  const vague = rounding === 'exact' || rounding === 'over' ? 0 : number / 4;
  return number <= most + 0.999 + (isRound ? number / 10 : 0) + vague + (unit === 'D' ? 1 : 0);
}

/** A running day or week is told some days after it was reached: "on Monday", in an article of the Thursday. */
const LATE: Readonly<Record<TimeUnit, number>> = { D: 6, W: 1, M: 0, Y: 0 };

/** The running numbers that "in its fourth year" can tell: by full years passed, or by calendar years begun. */
export function ordinalsMeant(
  { least, most }: Elapsed,
  unit: TimeUnit,
  calendarYears: number | null,
): ReadonlySet<number> {
  // On the eve of an anniversary the coming year is told already.
  const [low, high] = [Math.floor(least) + 1 - LATE[unit], Math.floor(most + 0.09) + 1];
  const meant = new Set<number>(calendarYears === null ? [] : [calendarYears + 1]);
  for (let number = low; number <= Math.min(high, low + 3 + LATE[unit]); number++) meant.add(number);
  return meant;
}
