import { classesAt, isName, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { DETERMINER } from '../lexicon.ts';
import type { Draft } from '../meaning.ts';
import { durationOf, type Unit } from '../units.ts';
import type { Count } from '../../facts.ts';

/** Running counts, anniversaries and ages: "in its fourth year", "day 500 of", "the 20th anniversary", "45 years old". */

const UNITS: Readonly<Partial<Record<Unit, Count['unit']>>> = { Y: 'Y', M: 'M', W: 'W', D: 'D', NI: 'D' };

const unitOf = (match: Match): Count['unit'] | undefined =>
  match.place('unit') < 0 ? undefined : UNITS[match.unit()];

/** A running count of days, weeks, months or years: which day it is depends on when the count began. */
function ordinal(match: Match): Draft | null {
  const { source, from, to } = match;
  const unit = unitOf(match);
  const number = match.number('ordinal')!;
  if (!unit || match.word('unit').endsWith('s') || Number.isNaN(number)) return null;
  const introduced =
    classesAt(source, from - 1) & DETERMINER ||
    /^(?:in|on|into|for|of|and|or)$/.test(wordAt(source, from - 1));
  if (!introduced) return null;
  // "a second day job", "first-year students", "the third week of July" (which the weeks' rule reads).
  if (isName(source, to) || (wordAt(source, to) === '-' && !source.tokens[to]!.spaced)) return null;
  return count(match, { of: 'ordinal', number, unit });
}

const count = (match: Match, count: Count): Draft =>
  match.draft({ kind: 'fixed', type: count.of === 'age' ? 'DURATION' : 'DATE', value: null }, { count });

/** "day 500", "Day Five", "week three" — where "of" or a mark follows, or a capital begins it. */
function numbered(match: Match): Draft | null {
  const { source, from, to } = match;
  const unit = unitOf(match);
  const number = match.number('count')!;
  if (!unit || Number.isNaN(number) || !Number.isInteger(number) || match.word('unit').endsWith('s'))
    return null;
  if (classesAt(source, from - 1) & DETERMINER || number > 5000) return null;
  const next = wordAt(source, to);
  // "Week 16" of a season, "Year 3" of a school: counts of their own.
  if (unit !== 'D')
    return next === 'of' && number < 1000 ? count(match, { of: 'ordinal', number, unit }) : null;
  return source.tokens[from]!.capital ||
    /^(?:of|,|\.)$/.test(next) ||
    /^(?:on|by|into|since)$/.test(wordAt(source, from - 1))
    ? count(match, { of: 'ordinal', number, unit })
    : null;
}

function age(match: Match): Draft | null {
  const number = match.number('count')!;
  const unit = unitOf(match);
  if (!unit || Number.isNaN(number)) return null;
  return match.draft(
    { kind: 'fixed', type: 'DURATION', value: durationOf(number, match.unit()) },
    { count: { of: 'age', number, unit } },
  );
}

const anniversary = (match: Match): Draft | null => {
  const number = match.number('ordinal') ?? match.number('count')!;
  return Number.isNaN(number) || /^(?:S|Q)$/.test(textAt(match.source, match.from))
    ? null
    : count(match, { of: 'anniversary', number, unit: unitOf(match) ?? 'Y' });
};

export const COUNTS: readonly Rule[] = [
  rule('ORDINAL FILLER? UNIT', ordinal),
  rule('UNIT COUNT', numbered),
  rule('ORDINAL -? anniversary|birthday', (match) =>
    wordAt(match.source, match.to - 1) === 'birthday' ? null : anniversary(match),
  ),
  rule('COUNT - UNIT anniversary', anniversary),
  rule('COUNT UNIT old', age),
  rule('COUNT UNIT - old', age),
  rule('COUNT - UNIT - old|olds', age),
  rule('COUNT - UNIT old|olds', age),
  rule('COUNT - old', () => null),
  rule('COUNT UNIT of age', age),
];
