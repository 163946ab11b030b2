import { type Match, rule, type Rule } from '../grammar.ts';
import type { Draft, Moment } from '../meaning.ts';

/** Weeks and days by their number in a month or a year: "the first week of July", "the last day of next month". */

/** The "of" is only looked at: the month or year after it joins when the parts are composed. */
function nth(match: Match, moment: (nth: number) => Moment): Draft | null {
  const number = match.word('last') ? -1 : match.number('ordinal')!;
  return Number.isNaN(number)
    ? null
    : { from: match.from, to: match.to - 1, meaning: moment(number), weak: true };
}

const week = (nthWeek: number): Moment => ({ kind: 'moment', grain: 'week', written: {}, nthWeek });
const day = (number: number): Moment =>
  number < 0
    ? { kind: 'moment', grain: 'day', written: {}, lastDay: true }
    : { kind: 'moment', grain: 'day', written: { day: number } };

export const WEEKS: readonly Rule[] = [
  rule('ORDINAL week of', (match) => nth(match, week)),
  rule('last=last|final week of', (match) => nth(match, week)),
  rule('the DAYTH of', (match) => ({
    from: match.from + 1,
    to: match.to - 1,
    meaning: day(match.number('dayth')!),
    weak: true,
  })),
  rule('ORDINAL day of', (match) => nth(match, day)),
  rule('last=last|final day of', (match) => nth(match, day)),
];
