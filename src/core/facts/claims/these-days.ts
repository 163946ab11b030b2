import { dayOf } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';

/** A story of these days tells numbers of older ones to compare. */
const OF_THESE_DAYS = 45;

/**
 * Whether a TIMEX3 day or month is near the article's own, as what is told without a date is; a bare year is not.
 * @param today the article's day, `YYYY-MM-DD`; null where it is not known: then any day and month is
 */
export function isOfTheseDays(value: string, today: string | null): boolean {
  if (value.length === 4) return false;
  const [day, from] = [dayOf(value.length === 7 ? `${value}-15` : value.slice(0, 10)), dayOf(today ?? '')];
  return !day || !from || Math.abs(daysBetween(day, from)) <= OF_THESE_DAYS;
}
