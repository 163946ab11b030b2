import { textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import type { Source } from '../lexer.ts';
import type { Draft, Moment } from '../meaning.ts';

/** Parts of the day: "in the morning", "that night", "overnight", "by dawn"; "at night" and "night" alone are any night. */

const partOf = (match: Match, more: Partial<Moment> = {}): Moment => ({
  kind: 'moment',
  grain: 'part',
  written: {},
  part: match.code('part'),
  ...more,
});

const NO_NIGHT = /^(?:success|sensation|rates?|lending|bank|fame|shipping|delivery|stays?|bag|train|camp)$/;

/** The night before the day on which it is said. */
const overnight = (match: Match): Draft | null =>
  NO_NIGHT.test(textAt(match.source, match.to))
    ? null
    : match.draft(partOf(match, { shift: { unit: 'D', by: -1, from: 'said' } }));

const BY_THE_SUN = /^(?:dawn|daybreak|sunrise|dusk|sunset|nightfall|lunchtime)$/;
const IN_THE =
  /^(?:in|during|by|for|throughout|through|until|into|over|after|before|to|from|since|of|spend|spends|spent|spending)$/;

/** The word before "early" or "mid-". */
const beforeLead = (source: Source, from: number): string =>
  wordAt(source, from - (wordAt(source, from - 1) === '-' ? 3 : 2));

function part(match: Match): Draft | null {
  const { source, from, to } = match;
  const token = source.tokens[from]!;
  const { word } = token.lexeme;
  if (word === 'overnight') return overnight(match);
  // Joined to a day that stands by, else none: "morning" of "Tuesday morning".
  const weak = match.draft(partOf(match), { weak: true });
  if (token.capital) return weak;
  const before = wordAt(source, from - 1);
  if (BY_THE_SUN.test(word))
    return /^(?:at|by|before|after|until|since|from|around)$/.test(before)
      ? match.draft(partOf(match))
      : weak;
  const lead = /^(?:-|early|late|mid)$/.test(before) ? 2 : 1;
  const opener = wordAt(source, from - lead - 1) || textAt(source, from - lead - 1);
  const placed = wordAt(source, from - lead) === 'the' && IN_THE.test(opener);
  // "by mid-afternoon", "in early evening trading", "the evening’s session".
  const isPlaced =
    /^(?:-|early|late|mid)$/.test(before) && /^(?:in|by|until|since|at)$/.test(beforeLead(source, from));
  const isPossessed = before === 'the' && /^['’]$/.test(wordAt(source, to)) && wordAt(source, to + 1) === 's';
  if (isPlaced || isPossessed) return match.draft(partOf(match));
  return placed && wordAt(source, to) !== 'of' ? match.draft(partOf(match)) : weak;
}

const told =
  (by: number) =>
  (match: Match): Draft =>
    match.draft(partOf(match, { shift: { unit: 'D', by, from: 'told' } }));

export const PARTS: readonly Rule[] = [
  rule('PART', part),
  rule('overnight on? WEEKDAY', (match) =>
    match.draft(partOf(match, { part: 'NI', written: { weekday: match.number('weekday')! } })),
  ),
  rule('the same PART', told(0)),
  rule('that same? PART', told(0)),
  rule('the next|following PART', told(1)),
  rule('the previous|preceding PART', told(-1)),
];
