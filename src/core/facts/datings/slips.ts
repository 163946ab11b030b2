import { isDay } from '../../text/calendar.ts';
import { addDays, daysBetween } from '../../text/days.ts';
import type { Dated } from './datings.ts';
import type { Agreement } from './same.ts';

/** What lasts for some days may be told by any of them. */
const LONGEST_EVENT = 7;
/** Fires and elections come back; a day mistaken for another lies near it, and in two months where both tell what burned. */
const ONE_SLIP = 31;
const ONE_NAMED_SLIP = 62;
/** A fortnight after an election comes its second round. */
const ONE_ROUND = 10;
/** A house may be opened again when it was rebuilt: so many years apart, and to the day so many days. */
const ONE_OPENING = 10;
const ONE_DAY_OF_MANY = 366;

const differ = (a: Dated, b: Dated, part: 'year' | 'month' | 'day'): boolean =>
  a[part] !== undefined && b[part] !== undefined && a[part] !== b[part];

/** Whether two dates cannot be of one day. */
export function isApart(a: Dated, b: Dated): boolean {
  const days = distance(a, b);
  if (days !== null) return days > (a.night || b.night ? 1 : 0);
  if (isNearMonth(a, b) || isNearMonth(b, a)) return false;
  return differ(a, b, 'day') || differ(a, b, 'month') || (differ(a, b, 'year') && a.yearTold && b.yearTold);
}

/** Whether a day lies so near to a month that what lasts for some days may be told by either: 28 June, and July. */
function isNearMonth({ year, month, day }: Dated, other: Dated): boolean {
  if (year === undefined || month === undefined || day === undefined || other.day !== undefined) return false;
  if (other.year !== year || other.month === undefined || !isDay({ year, month, day })) return false;
  return [-LONGEST_EVENT, LONGEST_EVENT].some(
    (by) => addDays({ year, month, day }, by).month === other.month,
  );
}

/** Whether two dates of what may happen more than once lie as a mistaken one does to the right one. */
export function isSlip(a: Dated, b: Dated, { name, recurs, isNamed }: Agreement): boolean {
  const days = distance(a, b);
  switch (recurs) {
    case 'once':
      return true;
    case 'seldom':
      return days === null
        ? Math.abs((a.year ?? 0) - (b.year ?? 0)) <= ONE_OPENING
        : days <= ONE_DAY_OF_MANY || isOtherYear(a, b);
    case 'again':
      return days === null
        ? !differ(a, b, 'year')
        : days <=
            (/^(?:.*election|poll|holding)$/.test(name) ? ONE_ROUND : isNamed ? ONE_NAMED_SLIP : ONE_SLIP);
    case 'slip':
      return isSlipOfThePen(a, b);
    case 'yearly':
      return !differ(a, b, 'year') && a.year !== undefined && b.year !== undefined;
    case 'some-days':
      return !differ(a, b, 'year') && days !== null && days > LONGEST_EVENT;
  }
}

/**
 * Whether two dates differ in one part, as those do that were mistyped: in a day's figures, in the month, or in a year near by.
 */
function isSlipOfThePen(a: Dated, b: Dated): boolean {
  if (a.day === undefined || b.day === undefined || a.year === undefined || b.year === undefined)
    return false;
  if (a.month === b.month && a.year === b.year) return areNearInFigures(String(a.day), String(b.day));
  if (a.day === b.day && a.month === b.month) return Math.abs(a.year - b.year) <= ONE_OPENING;
  return a.year === b.year && a.day === b.day;
}

/** Whether one figure is changed, left out, or two are exchanged. */
function areNearInFigures(a: string, b: string): boolean {
  if (a.length === b.length)
    return a.length > 1 && (a[0] === b[0] || a[1] === b[1] || (a[0] === b[1] && a[1] === b[0]));
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short);
}

/** The same day of another year near by. */
const isOtherYear = (a: Dated, b: Dated): boolean =>
  !differ(a, b, 'day') && !differ(a, b, 'month') && Math.abs(a.year! - b.year!) <= ONE_OPENING;

/** Days between two full dates, whichever is earlier; null where one is not full. */
export function distance(a: Dated, b: Dated): number | null {
  const [from, to] = [a, b].map(({ year, month, day }) =>
    year !== undefined && month !== undefined && day !== undefined && isDay({ year, month, day })
      ? { year, month, day }
      : null,
  );
  if (!from || !to) return null;
  // A year that nobody wrote is the one in which the two lie nearest.
  const years = a.yearTold && b.yearTold ? [0] : [-1, 0, 1];
  return Math.min(
    ...years
      .map((by) => ({ ...from, year: from.year + by }))
      .filter(isDay)
      .map((day) => Math.abs(daysBetween(day, to))),
  );
}
