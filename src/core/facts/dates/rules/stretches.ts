import { classesAt, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { intern, NUM } from '../lexicon.ts';
import type { Draft } from '../meaning.ts';
import { durationOf, isClock, type Unit } from '../units.ts';

/** How long, without a number or around now: "for decades", "all day", "a yearlong hunt", "the past two weeks". */

const lasting = (match: Match, count: number, unit = match.unit()): Draft =>
  match.draft({ kind: 'fixed', type: 'DURATION', value: durationOf(count, unit) });

const BEFORE =
  /^(?:for|within|over|after|in|take|takes|took|taken|lasted|lasts|spent|spend|spending|wait|waited|worked)$/;

/** "for days", "within hours", "hours of talks", "hours after the strike": a plural unit without a number. */
function some(match: Match): Draft | null {
  const { source, from, to } = match;
  const unit = match.unit();
  if (!match.isPlural() || unit === 'Q') return null;
  if ((source.tokens[from]!.capital && from > 0) || classesAt(source, to) & NUM) return null;
  const before = wordAt(source, from - 1) || textAt(source, from - 1);
  const next = wordAt(source, to);
  if (unit === 'S') return /^(?:in|within)$/.test(before) ? lasting(match, NaN) : null;
  const lasts = BEFORE.test(before) && !(before === 'in' && next === 'of');
  const filled =
    next === 'of' && (from === 0 || /^(?:after|despite|following|,|for|in|to|with|and)$/.test(before));
  const apart =
    /^(?:after|before)$/.test(next) &&
    (from === 0 || /^(?:[,.]|just|only|barely|mere|be|was|were|is)$/.test(before));
  return lasts || filled || apart ? lasting(match, NaN) : null;
}

/** "all day", "the whole week". */
const whole = (match: Match): Draft | null =>
  match.isPlural() || (isClock(match.unit()) && match.unit() !== 'H') ? null : lasting(match, 1);

const LONG: Readonly<Record<string, Unit>> = {
  daylong: 'D',
  nightlong: 'NI',
  weeklong: 'W',
  monthlong: 'M',
  yearlong: 'Y',
  decadelong: 'DE',
  hourlong: 'H',
};
Object.keys(LONG).forEach(intern);

const counted = (match: Match): Draft => lasting(match, match.number('count')!);

/** "the last two weeks"; "could last several days" is told without its verb. */
function located(match: Match): Draft | null {
  const { source, from } = match;
  const before = wordAt(source, from - 1) || textAt(source, from - 1);
  const isVerb =
    wordAt(source, from) === 'last' &&
    /^(?:to|can|could|may|might|will|would|shall|should|must|not|usually|often|typically)$/.test(before);
  return isVerb ? null : counted(match);
}

export const STRETCHES: readonly Rule[] = [
  rule('UNIT', some),
  rule('UNIT - long', (match) => lasting(match, match.isPlural() ? NaN : 1)),
  rule('UNIT - and - a - half', (match) => lasting(match, 1.5)),
  rule(Object.keys(LONG).join('|'), (match) => lasting(match, 1, LONG[wordAt(match.source, match.from)])),
  rule('all -? UNIT', whole),
  rule('whole|entire UNIT', (match) =>
    /^(?:the|a|an)$/.test(wordAt(match.source, match.from - 1)) ? whole(match) : null,
  ),
  rule('last|past|next|coming|previous|preceding|following|latest COUNT FILLER? UNIT', located),
  rule('COUNT last|past|next|previous|preceding|following UNIT', (match) =>
    match.isPlural() ? counted(match) : null,
  ),
  rule('first|final|remaining|opening|another|initial|these|those|other COUNT FILLER? UNIT', counted),
];
