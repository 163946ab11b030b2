import { textAt } from '../context.ts';
import type { Match } from '../grammar.ts';
import type { Draft, Moment } from '../meaning.ts';
import { isOfOtherCalendar, isOtherCalendar } from '../other-calendars.ts';

/** Years: "2025", "in 1815", "the year 2008", "’98", "2022–25", "490 BC", "AD 79". */

export const yearMoment = (year: number, more: Partial<Moment> = {}): Moment => ({
  kind: 'moment',
  grain: 'year',
  written: { year },
  ...more,
});

/** "the Hijri year 1445", "the year 5784 of the Hebrew calendar": no year of ours. */
export const isOfOtherEra = ({ source, from, to }: Match): boolean =>
  isOtherCalendar(textAt(source, from - 1)) || isOfOtherCalendar(source, to);

/** Before Christ the years count down; another era's years are named, not reckoned. */
export function era(match: Match): Draft | null {
  const { source } = match;
  const year = match.number('num')!;
  const era = textAt(source, match.place('era')).replace(/[. ]/g, '').toUpperCase();
  if (Number.isNaN(year) || year < 1 || year > 9999) return null;
  if (/^BCE?$/.test(era)) return match.draft(yearMoment(-year));
  if (era === 'AH') return match.draft(yearMoment(year, { foreign: true }));
  return match.draft(yearMoment(year));
}

/** "499–493 BC": the era of the last year is the first one's too. */
export function eras(match: Match): readonly Draft[] | null {
  const before = /^B/i.test(textAt(match.source, match.to - 1));
  const [first, second] = [match.number('num')!, match.number('num', 1)!];
  if (!before || first > 9999 || second > 9999) return null;
  // "79 AD and 490 BC": each its own.
  if (/^A|^CE/i.test(textAt(match.source, match.place('link') - 1))) return null;
  const place = match.place('num', 1);
  return [
    { from: match.from, to: match.place('link'), meaning: yearMoment(-first), range: 'begin' },
    { from: place, to: match.to, meaning: yearMoment(-second), range: 'end' },
  ];
}
