import { classesAt, isOtherWord, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { BUSINESS, DETERMINER, MONTH, YEAR } from '../lexicon.ts';
import type { Draft, Grain, Moment, Shift } from '../meaning.ts';
import { durationOf, isClock, type Unit } from '../units.ts';
import { WHICH_WORDS } from './months.ts';

/** Weeks, months, years and the rest by where they lie: "last week", "two years ago", "a year earlier", "the same day". */

const GRAINS: Readonly<Partial<Record<Unit, Grain>>> = {
  D: 'day',
  NI: 'part',
  WE: 'weekend',
  W: 'week',
  FN: 'week',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'long',
  CE: 'long',
};

/** A moment so many units from when it is said or from what was told; null where the unit is the clock's. */
export function shifted(unit: Unit, by: number, from: Shift['from']): Moment {
  return {
    kind: 'moment',
    grain: GRAINS[unit] ?? 'clock',
    written: {},
    shift: { unit, by, from },
    ...(unit === 'NI' && { part: 'NI' }),
  };
}

/** A plural unit can't be one that lies somewhere: "last weeks". */
const isPlural = (match: Match): boolean => match.word('unit').endsWith('s');

/** "last week", "this year", "the next day", "the same month": with "the", those that count on count from what was told. */
function located(match: Match): Draft | null {
  const { source, from, to } = match;
  const unit = match.unit();
  const which = match.word('which');
  if (isPlural(match) || isClock(unit) || unit === 'WE') return null;
  const withThe = wordAt(source, from - 1) === 'the';
  const told = (by: number): Draft => match.draft(shifted(unit, by, 'told'));
  switch (which) {
    case 'this':
      return unit === 'D' || unit === 'NI' ? told(0) : match.draft(shifted(unit, 0, 'said'));
    case 'that':
    case 'same':
      return told(0);
    case 'following':
      return told(1);
    case 'previous':
    case 'preceding':
      return told(-1);
    case 'next':
    case 'coming':
    case 'upcoming':
      if (withThe && unit !== 'Q') return unit === 'D' || unit === 'NI' ? told(1) : nextStretch(match, unit);
      return match.draft(shifted(unit, 1, 'said'));
    default:
      // "the last week", "the past year" are stretches up to now; "last week of July" is no week from now.
      if (
        which === 'last' &&
        wordAt(source, to) === 'of' &&
        classesAt(source, to + 1) & (MONTH | YEAR | DETERMINER)
      )
        return null;
      if (which === 'past' || (withThe && which === 'last' && unit !== 'Q'))
        return match.draft({ kind: 'fixed', type: 'DURATION', value: durationOf(1, unit) });
      return match.draft(shifted(unit, -1, 'said'));
  }
}

/** "over the next year" is a stretch, "the next year" the one after that told. */
const nextStretch = (match: Match, unit: Unit): Draft =>
  /^(?:over|in|for|during|within|throughout)$/.test(wordAt(match.source, match.from - 2))
    ? match.draft({ kind: 'fixed', type: 'DURATION', value: durationOf(1, unit) })
    : match.draft(shifted(unit, 1, 'told'));

/** "two years ago", "a week later": an uncertain number leaves only the direction. */
function counted(match: Match): Draft | null {
  const unit = match.unit();
  const count = match.number('count') ?? NaN;
  const how = match.word('how');
  const past = /^(?:ago|earlier|back|previously|before)$/.test(how);
  if (isClock(unit)) return match.draft({ kind: 'fixed', type: 'DURATION', value: durationOf(count, unit) });
  const origin = how === 'ago' || how === 'hence' || how === 'now' || how === 'today' ? 'said' : 'told';
  // "four and a half years ago" lies in the year that its months lead to.
  if (unit === 'Y' && count % 0.25 === 0 && count % 1 !== 0)
    return match.draft({ ...shifted('M', (past ? -12 : 12) * count, origin), grain: 'year' });
  if (Number.isNaN(count) || !Number.isInteger(count))
    return match.draft({ kind: 'fixed', type: 'DATE', value: past ? 'PAST_REF' : 'FUTURE_REF' });
  return match.draft(shifted(unit, past ? -count : count, origin));
}

/** "the day before", "the week after": where nothing follows that it would be before or after of. */
function neighbour(match: Match): Draft | null {
  const { source, to } = match;
  const next = source.tokens[to];
  if (next && !/^(?:[.,;:!?)”"’—–]|and|but|when|at|in|with|that|as)$/.test(next.lexeme.word)) return null;
  return match.draft(shifted(match.unit(), match.word('how') === 'before' ? -1 : 1, 'told'));
}

/** "the end of the year", "later in the week", "the rest of the day": the one in which it is said or told. */
function current(match: Match): Draft | null {
  const { source, from } = match;
  const unit = match.unit();
  if (isPlural(match) || !/^(?:D|W|WE|M|Q|Y|DE|CE)$/.test(unit)) return null;
  const before = wordAt(source, from - 1);
  const opener = textAt(source, from - 2).toLowerCase();
  const placed =
    (before === 'of' &&
      /^(?:end|start|beginning|middle|rest|remainder|course|half|part|close|time|quarter|end-|months|weeks|days|turn)$/.test(
        opener,
      )) ||
    (before === 'in' && /^(?:earlier|later|early|late)$/.test(opener)) ||
    (/^(?:for|during|throughout|through)$/.test(before) &&
      !isOtherWord(source, match.to) &&
      wordAt(source, match.to) !== 'of');
  if (!placed) return null;
  if (unit === 'Q') return isBusiness(match) ? match.draft(shifted('Q', 0, 'told')) : null;
  // "of the year" in an award's name, "of the day" of any day.
  if (before === 'of' && opener === 'time') return null;
  return match.draft(shifted(unit, 0, unit === 'D' ? 'told' : 'either'));
}

/** Whether the words around speak of profits, so that a quarter is one of the year. */
export function isBusiness({ source, from, to }: Match): boolean {
  for (let at = Math.max(0, from - 30); at < Math.min(source.tokens.length, to + 30); at++) {
    if (classesAt(source, at) & BUSINESS || /^[$£€%]$/.test(wordAt(source, at))) return true;
  }
  return false;
}

/** "year-end", "the year end". */
const yearEnd = (match: Match): Draft | null =>
  classesAt(match.source, match.to) & DETERMINER
    ? null
    : match.draft(shifted('Y', 0, 'said'), { mod: 'END' });

const PUNCTUATED = /^[.,;:)]$/;

export const UNITS_LOCATED: readonly Rule[] = [
  rule(`${WHICH_WORDS} FILLER? UNIT`, located),
  rule('COUNT FILLER? UNIT how=ago|earlier|later|hence|back', (match) =>
    match.word('how') === 'back' && !/^[.,;]$/.test(wordAt(match.source, match.to)) ? null : counted(match),
  ),
  rule('COUNT FILLER? UNIT or so|more ago|later|earlier', (match) => {
    const how = wordAt(match.source, match.to - 1);
    const count = match.number('count')!;
    const by = how === 'later' ? count : -count;
    return Number.isNaN(count)
      ? null
      : match.draft(shifted(match.unit(), by, how === 'ago' ? 'said' : 'told'), { mod: 'APPROX' });
  }),
  rule('COUNT FILLER? UNIT from how=now|today', counted),
  rule('COUNT FILLER? UNIT how=before|previously|after|afterwards', (match) =>
    PUNCTUATED.test(wordAt(match.source, match.to)) ? counted(match) : null,
  ),
  rule('that same UNIT', (match) => (isPlural(match) ? null : match.draft(shifted(match.unit(), 0, 'told')))),
  rule('following|preceding|subsequent UNIT', (match) =>
    isPlural(match)
      ? match.draft({ kind: 'fixed', type: 'DURATION', value: durationOf(NaN, match.unit()) })
      : null,
  ),
  rule('UNIT how=ago|later|earlier', (match) => (isPlural(match) ? counted(match) : null)),
  rule('the UNIT how=before|after', neighbour),
  rule('the UNIT', current),
  rule('the week after next', (match) => match.draft(shifted('W', 2, 'said'))),
  rule('the week before last', (match) => match.draft(shifted('W', -2, 'said'))),
  rule('the year before last', (match) => match.draft(shifted('Y', -2, 'said'))),
  rule('the month before last', (match) => match.draft(shifted('M', -2, 'said'))),
  rule('year - end', yearEnd),
  rule('year end', yearEnd),
  rule('the other day', (match) => match.draft({ kind: 'fixed', type: 'DATE', value: 'PAST_REF' })),
  rule('this FILLER? calendar year', (match) => match.draft(shifted('Y', 0, 'said'))),
  rule('current UNIT', (match) =>
    isPlural(match) || !GRAINS[match.unit()] ? null : match.draft(shifted(match.unit(), 0, 'said')),
  ),
  rule('COUNT - UNIT - earlier|ago', (match) => counted2(match)),
  rule('UNIT - earlier|ago', (match) =>
    isPlural(match) ? null : match.draft(shifted(match.unit(), -1, 'told')),
  ),
];

/** "year-earlier", "two-years-ago": before a noun. */
const counted2 = (match: Match): Draft | null => {
  const count = match.number('count')!;
  return Number.isNaN(count) ? null : match.draft(shifted(match.unit(), -count, 'told'));
};
