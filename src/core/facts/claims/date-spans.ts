import { type Day, daysIn, isDay, MONTHS, written } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import { nearestDay } from '../../text/time/near-days.ts';
import type { WrittenDate } from '../dates/written-dates.ts';

/** A date without a year is this year's only near the article's own. */
const FARTHEST_WITHOUT_YEAR = 31;
/** The first and the last day that a date can mean. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** The days that a date can mean; null where that isn't known. */
export function spanOf(date: WrittenDate, anchor: Day, others: readonly WrittenDate[]): DaySpan | null {
  const { year, month, day } = date;
  if (year !== undefined && month !== undefined && day !== undefined)
    return isDay({ year, month, day }) ? { first: { year, month, day }, last: { year, month, day } } : null;
  if (year !== undefined) {
    const [from, to] = month === undefined ? [1, 12] : [month, month];
    return { first: { year, month: from, day: 1 }, last: { year, month: to, day: daysIn(year, to) } };
  }
  // Another year told near it may be this date's too.
  if (month === undefined || day === undefined || others.some(({ year }) => year && year !== anchor.year))
    return null;
  const near = nearestDay(anchor, month, day);
  return near && Math.abs(daysBetween(anchor, near)) <= FARTHEST_WITHOUT_YEAR
    ? { first: near, last: near }
    : null;
}

/** A date as a message tells it. */
export function inWords(date: WrittenDate, { first }: DaySpan): string {
  if (date.day !== undefined) return written(first);
  return date.month === undefined ? `${first.year}` : `${MONTHS[first.month - 1]!} ${first.year}`;
}

/** "12 days"; for a month or a year, the months to its nearest day. */
export function apart(days: number, date: WrittenDate): string {
  if (date.day !== undefined && days < 60) return `${days} days`;
  const months = Math.max(1, Math.round(days / 30.44));
  if (months < 24) return months === 1 ? 'a month' : `${months} months`;
  return `${Math.floor(months / 12)} years`;
}
