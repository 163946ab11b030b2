import { beginsSentence, classesAt, isName, isOtherWord, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { COUNT, DETERMINER, MONTH, NUM, PREPOSITION, SEASON, UNIT, WD } from '../lexicon.ts';
import type { Draft, Moment } from '../meaning.ts';
import { isTitled } from './weekdays.ts';

/** Words that count from when they are said: "today", "the day before yesterday", "tonight", "now", "these days". */

const said = (by: number, more: Partial<Moment> = {}): Moment => ({
  kind: 'moment',
  grain: 'day',
  written: {},
  shift: { unit: 'D', by, from: 'said' },
  ...more,
});

const to =
  (ref: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF') =>
  (match: Match): Draft =>
    match.draft({ kind: 'fixed', type: 'DATE', value: ref });

/** A newspaper's name: "USA Today", "Russia Today". */
function today(match: Match): Draft | null {
  const { source, from } = match;
  const token = source.tokens[from]!;
  if (token.capital && (isName(source, from - 1) || isTitled(match))) return null;
  return match.draft(said(0));
}

/** "the tomorrow of this town". */
const isNoun = ({ source, from }: Match): boolean => (classesAt(source, from - 1) & DETERMINER) !== 0;

/** "now" as a time: not "now that", and not "until now-closed". */
function now(match: Match): Draft | null {
  const { source, from, to: next } = match;
  const after = wordAt(source, next);
  // "Road Now": a name's word.
  if (source.tokens[from]!.capital && !beginsSentence(source, from)) return null;
  if (
    /^(?:that|again|then)$/.test(after === 'and' ? textAt(source, next + 1) : after) ||
    (after === '-' && !source.tokens[next]!.spaced)
  )
    return null;
  return to('PRESENT_REF')(match);
}

/** What follows a noun that ends its phrase. */
const AFTER_NOUN =
  /^(?:[.,;:!?)”"’—–]|and|or|of|in|to|is|was|are|were|will|would|may|might|for|with|when|as|but|that|he|she|it|they|we|there|i|\p{Ll}+ly)$/u;

/** "In the past such deals failed", where no "week" or "two weeks" follows. */
const isStretch = ({ source, to }: Match): boolean =>
  [to, to + 1].some((at) => (classesAt(source, at) & (UNIT | COUNT | NUM | SEASON | MONTH | WD)) !== 0);

/** "the past", "the future": the noun, not "the past week", "the future king". */
function nounRef(ref: 'PAST_REF' | 'FUTURE_REF') {
  return (match: Match): Draft | null => {
    const { source } = match;
    const next = wordAt(source, match.to);
    const opens = ref === 'PAST_REF' && wordAt(source, match.from - 1) === 'in' && !isStretch(match);
    if (!opens && match.to < source.tokens.length && !AFTER_NOUN.test(textAt(source, match.to).toLowerCase()))
      return null;
    // "his past", "the country’s future": what someone has lived or will live through.
    if (classesAt(source, match.from - 1) & DETERMINER && wordAt(source, match.from) !== 'the') return null;
    if (
      next === 'of' ||
      (ref === 'PAST_REF' &&
        classesAt(source, match.from - 1) & PREPOSITION &&
        /^(?:of|at|by|for)$/.test(wordAt(source, match.from - 1)))
    )
      return null;
    return to(ref)(match);
  };
}

export const DEICTIC: readonly Rule[] = [
  rule('today', today),
  rule('yesterday', (match) => (isNoun(match) ? null : match.draft(said(-1)))),
  rule('tomorrow|tmrw', (match) => (isNoun(match) ? null : match.draft(said(1)))),
  rule('the? day before yesterday', (match) => match.draft(said(-2))),
  rule('the? day after tomorrow', (match) => match.draft(said(2))),
  rule('tonight|tonite', (match) => match.draft(said(0, { grain: 'part', part: 'NI' }))),
  rule('last night', (match) => match.draft(said(-1, { grain: 'part', part: 'NI' }))),
  rule('this PART', (match) => match.draft(said(0, { grain: 'part', part: match.code('part') }))),
  rule('this very PART', (match) => match.draft(said(0, { grain: 'part', part: match.code('part') }))),
  rule('yesterday|today|tomorrow PART', (match) =>
    match.draft(
      said({ yesterday: -1, tomorrow: 1 }[wordAt(match.source, match.from)] ?? 0, {
        grain: 'part',
        part: match.code('part'),
      }),
    ),
  ),
  rule('right? now', now),
  rule('just now', now),
  rule('nowadays|currently', to('PRESENT_REF')),
  rule('these days', to('PRESENT_REF')),
  rule('at the moment', (match) =>
    wordAt(match.source, match.to) === 'of' ? null : { ...to('PRESENT_REF')(match), from: match.from + 1 },
  ),
  rule('at present', (match) =>
    !isOtherWord(match.source, match.to) ? { ...to('PRESENT_REF')(match), from: match.from + 1 } : null,
  ),
  rule('in future', (match) =>
    match.to >= match.source.tokens.length || /^[,.;)]$/.test(textAt(match.source, match.to))
      ? { ...to('FUTURE_REF')(match), from: match.from + 1 }
      : null,
  ),
  rule('to date', (match) =>
    wordAt(match.source, match.from - 1) !== 'year' &&
    (match.to >= match.source.tokens.length || /^[,.;)]$/.test(textAt(match.source, match.to)))
      ? { ...to('PRESENT_REF')(match), from: match.from + 1 }
      : null,
  ),
  rule('the present day?', (match) => {
    const next = wordAt(match.source, match.to);
    return match.to - match.from === 3 || /^[,.;)]$/.test(next) ? to('PRESENT_REF')(match) : null;
  }),
  rule('recently|lately', to('PAST_REF')),
  rule('someday', to('FUTURE_REF')),
  rule('recent UNIT', to('PAST_REF')),
  rule('the? coming days|weeks|months|years|decades', to('FUTURE_REF')),
  rule('the past', nounRef('PAST_REF')),
  rule('the near|foreseeable|distant? future', nounRef('FUTURE_REF')),
  rule('the? near|foreseeable future', (match) => to('FUTURE_REF')(match)),
  rule('the future', nounRef('FUTURE_REF')),
];
