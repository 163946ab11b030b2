import { classesAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { MONTH, MONTHLIKE, UNIT, YEAR } from '../lexicon.ts';
import type { Draft, Moment } from '../meaning.ts';

/** Weeks and days by their number in a month or a year: "the first week of July", "the last day of next month". */

/** The "of" is only looked at: the month or year after it joins when the parts are composed. */
function nth(match: Match, number: number, moment: (nth: number) => Moment): Draft | null {
  const { source, from, to } = match;
  const skipped = /^(?:the|this|that|last|next|same)$/.test(wordAt(source, to)) ? 1 : 0;
  const isOfCalendar = (classesAt(source, to + skipped) & (MONTH | MONTHLIKE | YEAR | UNIT)) !== 0;
  return isOfCalendar && !Number.isNaN(number)
    ? { from, to: to - 1, meaning: moment(number), weak: true }
    : null;
}

const week = (nthWeek: number): Moment => ({ kind: 'moment', grain: 'week', written: {}, nthWeek });
const day = (number: number): Moment => ({
  kind: 'moment',
  grain: 'day',
  written: number < 0 ? {} : { day: number },
  ...(number < 0 && { lastDay: true }),
});

const weekdayOf =
  (match: Match) =>
  (nthWeekday: number): Moment => ({
    kind: 'moment',
    grain: 'day',
    written: { weekday: match.number('weekday')! },
    nthWeekday,
  });

const LAST = -1;

export const WEEKS: readonly Rule[] = [
  rule('ORDINAL week of', (match) => nth(match, match.number('ordinal')!, week)),
  rule('last|final week of', (match) => nth(match, LAST, week)),
  rule('ORDINAL day of', (match) => nth(match, match.number('ordinal')!, day)),
  rule('last|final day of', (match) => nth(match, LAST, day)),
  rule('ORDINAL WEEKDAY of|in', (match) => nth(match, match.number('ordinal')!, weekdayOf(match))),
  rule('last|final WEEKDAY of|in', (match) => nth(match, LAST, weekdayOf(match))),
  rule('the DAYTH of', (match) => {
    const draft = nth(match, match.number('dayth')!, day);
    return draft && { ...draft, from: match.from + 1 };
  }),
];
