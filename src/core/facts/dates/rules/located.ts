import { classesAt, isOtherWord, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { BUSINESS, DETERMINER, MONTH, ORDINAL, YEAR } from '../lexicon.ts';
import type { Draft } from '../meaning.ts';
import { durationOf, isClock } from '../units.ts';
import { WHICH_WORDS } from './months.ts';
import { eventAt } from '../event-nouns.ts';
import { shifted } from './shifts.ts';

/** Weeks, months and years by where they lie: "last week", "the next day", "the same month", "the end of the year". */

const stretch = (match: Match, count: number): Draft =>
  match.draft({ kind: 'fixed', type: 'DURATION', value: durationOf(count, match.unit()) });

/** With "the", what counts on counts from what was told, and what counts back is a stretch up to now. */
function located(match: Match): Draft | null {
  const { source, from } = match;
  const unit = match.unit();
  if (match.isPlural() || isClock(unit) || unit === 'WE') return null;
  const withThe = wordAt(source, from - 1) === 'the';
  const isDay = unit === 'D' || unit === 'NI';
  const from0 = (by: number, origin: 'said' | 'told'): Draft => match.draft(shifted(unit, by, origin));
  switch (match.word('which')) {
    case 'this':
      return from0(0, isDay ? 'told' : 'said');
    case 'that':
    case 'same':
      return from0(0, 'told');
    case 'following':
      return from0(1, 'told');
    case 'previous':
    case 'preceding':
      return from0(-1, 'told');
    case 'past':
      return stretch(match, 1);
    case 'last':
      if (isPartOf(match)) return null;
      return withThe && unit !== 'Q' ? stretch(match, 1) : from0(-1, 'said');
    default:
      if (!withThe || unit === 'Q') return from0(1, 'said');
      return LASTING.test(wordAt(source, from - 2)) && !isDay ? stretch(match, 1) : from0(1, 'told');
  }
}

const LASTING = /^(?:over|in|for|during|within|throughout)$/;

/** "last week of July": a week of the month, not the one before now. */
const isPartOf = ({ source, to }: Match): boolean =>
  wordAt(source, to) === 'of' &&
  (classesAt(source, to + 1) & (MONTH | YEAR | DETERMINER)) !== 0 &&
  !/^an?$/.test(wordAt(source, to + 1));

const STRETCHING = /^(?:D|W|WE|M|Y|DE)$/;

/** "the day before", "the week after" what was told; "the day after the vote" where something is named; "the days before". */
function neighbour(match: Match): Draft | null {
  const { source, to } = match;
  const next = source.tokens[to];
  const unit = match.unit();
  const ends =
    !next ||
    /^(?:[.,;:!?)”"’—–]|and|but|when|at|in|with|that|as)$/.test(next.lexeme.word) ||
    /^(?:was|were|is|are|had|has|have|would|will|could|saw)$/.test(textAt(source, to));
  if (match.isPlural()) return !ends && STRETCHING.test(unit) ? stretch(match, NaN) : null;
  const by = match.word('how') === 'before' || match.word('how') === 'preceding' ? -1 : 1;
  if (ends)
    return /^(?:before|after|following)$/.test(match.word('how'))
      ? match.draft(shifted(unit, by, 'told'))
      : null;
  if (isClock(unit) || match.word('how') === 'since') return null;
  return match.draft({ ...shifted(unit, by, 'event'), event: eventAt(source, to) });
}

/** "the highest close of the year", "the first match of the day": of the one that runs. */
function isSuperlative({ source, from }: Match): boolean {
  for (let at = from - 2; at > from - 2 - NEAR; at--) {
    const word = textAt(source, at).toLowerCase();
    if (/^\p{Ll}{3,}est$/u.test(word) || /^(?:best|worst|most|last|final|only)$/.test(word)) return true;
    if (classesAt(source, at) & ORDINAL) return true;
    if (/^(?:of|in|on|at|for|to|[.,;:])$/.test(word)) return false;
  }
  return false;
}
/** How far before "of the year" a superlative stands, in tokens. */
const NEAR = 5;

const PART_OF =
  /^(?:end|start|beginning|middle|rest|remainder|course|half|part|close|months|weeks|days|turn)$/;

/** "the end of the year", "later in the week", "for the quarter": the one in which it is said or told. */
function current(match: Match): Draft | null {
  const { source, from, to } = match;
  const unit = match.unit();
  if (match.isPlural() || isClock(unit) || /^(?:NI|FN|WE)$/.test(unit)) return null;
  const before = wordAt(source, from - 1);
  const opener = textAt(source, from - 2).toLowerCase();
  const isPart = before === 'of' && (PART_OF.test(opener) || isSuperlative(match));
  const isLater = before === 'in' && /^(?:earlier|later|early|late)$/.test(opener);
  const isWhole =
    /^(?:for|during|throughout|through)$/.test(before) &&
    (!isOtherWord(source, to) || (unit === 'Q' && /^end(?:ed|ing)$/.test(textAt(source, to))));
  if (!isPart && !isLater && !(isWhole && wordAt(source, to) !== 'of')) return null;
  if (unit === 'Q') return isBusiness(match) ? match.draft(shifted('Q', 0, 'near')) : null;
  return match.draft(shifted(unit, 0, unit === 'D' ? 'near' : 'either'));
}

/** How far around a quarter the words are looked for that tell what it is a quarter of, in tokens. */
const AROUND = 30;

/** Whether the words around speak of profits, so that a quarter is one of the year. */
export function isBusiness({ source, from, to }: Match): boolean {
  for (let at = Math.max(0, from - AROUND); at < Math.min(source.tokens.length, to + AROUND); at++)
    if (classesAt(source, at) & BUSINESS || /^[$£€%]$/.test(wordAt(source, at))) return true;
  return false;
}

/** "by year’s end", "at month’s end". */
const possessedEnd = (match: Match): Draft | null =>
  match.isPlural() || isClock(match.unit()) || classesAt(match.source, match.from - 1) & DETERMINER
    ? null
    : match.draft(shifted(match.unit(), 0, 'either'), { mod: 'END' });

/** "year-end", "the year end". */
const yearEnd = (match: Match): Draft | null =>
  classesAt(match.source, match.to) & DETERMINER
    ? null
    : match.draft(shifted('Y', 0, 'said'), { mod: 'END' });

const unlessPlural =
  (by: number, origin: 'said' | 'told') =>
  (match: Match): Draft | null =>
    match.isPlural() || isClock(match.unit()) ? null : match.draft(shifted(match.unit(), by, origin));

export const LOCATED: readonly Rule[] = [
  rule(`${WHICH_WORDS} FILLER? UNIT`, located),
  rule('that same UNIT', unlessPlural(0, 'told')),
  rule('current UNIT', unlessPlural(0, 'said')),
  rule('latest UNIT', (match) => (/^[WMQ]$/.test(match.unit()) ? unlessPlural(-1, 'said')(match) : null)),
  rule('the UNIT after next', unlessPlural(2, 'said')),
  rule('the UNIT before last', unlessPlural(-2, 'said')),
  rule('following|preceding|subsequent UNIT', (match) => (match.isPlural() ? stretch(match, NaN) : null)),
  rule('the UNIT how=before|after|following|preceding|since', neighbour),
  rule('the UNIT', current),
  rule("UNIT '|’ ~s end", possessedEnd),
  rule('year - end', yearEnd),
  rule('year end', yearEnd),
  rule('the other day', (match) => match.draft({ kind: 'fixed', type: 'DATE', value: 'PAST_REF' })),
];
