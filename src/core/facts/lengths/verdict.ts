import { isDay } from '../../text/calendar.ts';
import { elapsed, type PartialDate, type TimeUnit } from '../../text/time/elapsed.ts';
import { judgeAge } from './age.ts';
import type { Length } from './amounts.ts';
import { allows, allowsBetween, allowsUpTo, ordinalsMeant } from './tolerance.ts';

/**
 * How a length leads from one time to another: it is just so long as what lies `between` them, or as what has gone by
 * until the article's day (`now`); or it lies within that, and is at `most` so long; or it is a person's `age`, in full years.
 */
export type Leads = 'between' | 'now' | 'most' | 'age';

/** Two times between which a length is told. */
export interface Span {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly leads: Leads;
}

/** Whether a length can be what lies between two times; null where they are too vague to tell. */
export function fits(length: Length, { from, to, leads }: Span): boolean | null {
  const { unit } = length;
  if (!isFineEnough(from, unit) || !isFineEnough(to, unit)) return null;
  if (leads === 'age') return judgeAge(length.number, from, to) === null;
  const span = elapsed(from, to, unit);
  if (!span) return null;
  if (length.as === 'ordinal' || length.as === 'anniversary') return fitsCounted(length, { from, to, leads });
  switch (leads) {
    case 'between':
      return allowsBetween(length, span, length.as === 'age');
    case 'now':
      return allows(length, span);
    case 'most':
      return allowsUpTo(length, span);
  }
}

/** "in its fifth year", "its 50th anniversary": the running number, one more or less for the feast ahead or just past. */
function fitsCounted(length: Length, { from, to, leads }: Span): boolean {
  const { number, unit } = length;
  const span = elapsed(from, to, unit)!;
  const years = to.year - from.year;
  if (leads === 'most') return number <= Math.max(span.most + 1.6, years + 1);
  if (length.as === 'anniversary' && unit === 'Y') return Math.abs(years - number) <= 1;
  const meant = ordinalsMeant(span, unit, unit === 'Y' ? years : null);
  return meant.has(number) || (length.isLoose && (meant.has(number - 1) || meant.has(number + 1)));
}

function isFineEnough({ year, month, day }: PartialDate, unit: TimeUnit): boolean {
  if (unit !== 'Y' && month === undefined) return false;
  if ((unit === 'D' || unit === 'W') && day === undefined) return false;
  return month === undefined || day === undefined || isDay({ year, month, day });
}
