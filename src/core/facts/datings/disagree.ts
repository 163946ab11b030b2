import { isDay } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import type { Dating } from './datings.ts';

/** What lasts for some days may be told by any of them. */
const LONGEST_EVENT = 7;
/** Shocks in one place that lie further apart are two. */
const ONE_SHOCK = 31;
/** Fires and elections come back; a date mistaken for another of the same one lies near it. */
const ONE_SLIP = 10;
/** A house may be opened again when it was rebuilt. */
const ONE_OPENING = 5;

/** Whether two tellings of one thing cannot both be right. What one leaves out, the other may tell. */
export function disagree(a: Dating, b: Dating): boolean {
  const [year, month, day] = (['year', 'month', 'day'] as const).map(
    (part) => a.date[part] !== undefined && b.date[part] !== undefined && a.date[part] !== b.date[part],
  );
  if (!year && !month && !day) return false;
  const apart = distance(a, b);
  switch (a.recurrence) {
    case 'once':
      return true;
    case 'deed':
      return false;
    case 'opening':
      return Math.abs((a.date.year ?? 0) - (b.date.year ?? 0)) < ONE_OPENING;
    case 'again':
      return apart !== null && apart <= ONE_SLIP;
    case 'yearly':
      return !year && a.date.year !== undefined && b.date.year !== undefined;
    case 'some-days':
      return !year && apart !== null && apart > LONGEST_EVENT;
    case 'shock':
      return apart !== null && apart <= ONE_SHOCK && [a, b].some(({ what }) => what.endsWith('(the)'));
  }
}

/** Days between two full dates, whichever is earlier; null where one is not full. */
export function distance(a: Pick<Dating, 'date'>, b: Pick<Dating, 'date'>): number | null {
  const [from, to] = [a, b].map(({ date: { year, month, day } }) =>
    year !== undefined && month !== undefined && day !== undefined && isDay({ year, month, day })
      ? { year, month, day }
      : null,
  );
  return from && to ? Math.abs(daysBetween(from, to)) : null;
}
