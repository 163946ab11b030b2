import { wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import type { Draft } from '../meaning.ts';
import { durationOf, isClock } from '../units.ts';
import { shifted } from './shifts.ts';

/** So many units before or after: "two years ago", "a week later", "ten days from now", "a year-earlier quarter". */

const FROM_NOW = /^(?:ago|hence|now|today)$/;
const BACK = /^(?:ago|earlier|back|previously|before)$/;

/** Beyond, the number of years is no count: "half a million years ago". */
const OLDEST = 6000;

/** An uncertain number leaves only the direction; of hours and minutes only how long is known. */
function counted(match: Match, how = match.word('how')): Draft {
  const unit = match.unit();
  const count = match.number('count') ?? NaN;
  const back = BACK.test(how);
  if (isClock(unit)) return match.draft({ kind: 'fixed', type: 'DURATION', value: durationOf(count, unit) });
  const origin = FROM_NOW.test(how) ? 'said' : 'told';
  // "four and a half years ago" lies in the year that its months lead to.
  const months = count * 12;
  if (unit === 'Y' && Number.isInteger(months) && !Number.isInteger(count))
    return match.draft({ ...shifted('M', back ? -months : months, origin), grain: 'year' });
  if (!Number.isInteger(count) || (unit === 'Y' && count > OLDEST))
    return match.draft({ kind: 'fixed', type: 'DATE', value: back ? 'PAST_REF' : 'FUTURE_REF' });
  return match.draft(shifted(unit, back ? -count : count, origin));
}

/** "five days before." — where nothing follows that it would be before of. */
const endingClause = (match: Match): Draft | null =>
  /^[.,;:)]$/.test(wordAt(match.source, match.to)) ? counted(match) : null;

/** "ten years or so ago". */
function roughly(match: Match): Draft | null {
  return Number.isNaN(match.number('count')!) ? null : { ...counted(match), mod: 'APPROX' };
}

/** "year-earlier", "two-years-ago": before a noun, and counted from what was told. */
function beforeNoun(match: Match): Draft | null {
  const count = match.number('count') ?? 1;
  return Number.isInteger(count) ? match.draft(shifted(match.unit(), -count, 'told')) : null;
}

/** "the year-ago quarter", "the year-earlier month": those of the year before what was told. */
const ofYearBefore = (match: Match): Draft => {
  const { source, from, to } = match;
  const words = [wordAt(source, from + 1), wordAt(source, to - 1)];
  const grain = words.includes('quarter') ? 'quarter' : words.includes('month') ? 'month' : 'year';
  return match.draft({ ...shifted('Y', -1, 'told'), grain });
};

/** "a year ago today", "three years ago this month": the same day or month of that year. */
function sameTime(match: Match): Draft | null {
  const count = match.number('count')!;
  const word = wordAt(match.source, match.to - 1);
  const grain = word === 'today' ? 'day' : word === 'week' ? 'week' : 'month';
  if (match.unit() !== 'Y' || !Number.isInteger(count)) return null;
  return match.draft({ ...shifted('Y', -count, 'said'), grain });
}

/** "in two weeks’ time", "in a year’s time". */
function inTime(match: Match): Draft | null {
  const unit = match.unit();
  const count = match.number('count')!;
  if (isClock(unit) || !Number.isInteger(count)) return null;
  return { ...match.draft(shifted(unit, count, 'said')), from: match.from + 1 };
}

export const AGO: readonly Rule[] = [
  rule('COUNT FILLER? UNIT how=ago|earlier|later|hence', (match) => counted(match)),
  rule('COUNT FILLER? UNIT how=back|before|previously|after|afterwards', endingClause),
  rule('COUNT FILLER? UNIT or so|more how=ago|later|earlier', roughly),
  rule("in COUNT UNIT '|’ time", inTime),
  rule("in COUNT UNIT '|’ ~s time", inTime),
  rule('COUNT FILLER? UNIT from how=now|today', (match) => counted(match)),
  rule('UNIT how=ago|later|earlier', (match) => (match.isPlural() ? counted(match) : null)),
  rule('COUNT - UNIT - earlier|ago', beforeNoun),
  rule('COUNT UNIT ago today', sameTime),
  rule('COUNT UNIT ago this week|month', sameTime),
  rule('same quarter|month last year', ofYearBefore),
  rule('same quarter|month a year ago|earlier', ofYearBefore),
  rule('long ago', (match) => match.draft({ kind: 'fixed', type: 'DATE', value: 'PAST_REF' })),
  rule('year - earlier|ago quarter|month|period', ofYearBefore),
  rule('UNIT - earlier|ago', (match) => (match.isPlural() ? null : beforeNoun(match))),
];
