import { isName, wordAt } from '../context.ts';
import { type Feast, FEASTS as FEASTS_OF_THE_SUN } from '../feasts.ts';
import { MOON_FEASTS, OPEN_FEASTS } from '../moon-feasts.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import type { Draft } from '../meaning.ts';
import { isWhich, whichIn } from './months.ts';

/** Feasts by name: "Christmas Eve", "last Thanksgiving", "Easter 2018"; not "Christmas Island" or "Noel Christmas". */

const FEASTS: Readonly<Record<string, Feast>> = { ...FEASTS_OF_THE_SUN, ...MOON_FEASTS };

function feast(match: Match, name: string): Draft | null {
  const { source, from, to } = match;
  const year = match.number('year');
  const before = wordAt(source, from - 1);
  const which = isWhich(before) ? whichIn(match, before, from - 1) : undefined;
  if (!source.tokens[from]!.capital) return null;
  // A name's part: an unknown capital right before or after it.
  if (isName(source, to) || (isName(source, from - 1) && from > 1)) return null;
  if (wordAt(source, to) === '-') return null;
  return {
    from: which ? from - 1 : from,
    to,
    meaning: {
      kind: 'moment',
      grain: 'day',
      written: { ...(year !== undefined && { year }) },
      feast: FEASTS[name]!,
      ...(which && { which }),
    },
  };
}

/** "every Christmas": the day of each year, where it is always the same one. */
function everyYear(match: Match, name: string): Draft | null {
  const { month, day } = FEASTS[name]!(2001);
  const other = FEASTS[name]!(2002);
  const isFixed = other.month === month && other.day === day;
  const value = isFixed ? `XXXX-${two(month)}-${two(day)}` : null;
  return match.source.tokens[match.from + 1]!.capital
    ? match.draft({ kind: 'fixed', type: 'SET', value })
    : null;
}
const two = (number: number): string => String(number).padStart(2, '0');

/** "Ramadan", "Diwali 2024": a time, but nobody can tell from the words which days it was. */
const openFeast = (match: Match): Draft | null =>
  match.source.tokens[match.from]!.capital &&
  !isName(match.source, match.to) &&
  !isName(match.source, match.from - 1)
    ? match.draft({ kind: 'fixed', type: 'DATE', value: null })
    : null;

/** "Labor Day weekend". */
function weekendOf(match: Match, name: string): Draft | null {
  const draft = feast(match, name);
  return draft && draft.meaning.kind === 'moment'
    ? { ...draft, meaning: { ...draft.meaning, grain: 'weekend' } }
    : null;
}

export const FEAST_DAYS: readonly Rule[] = [
  ...OPEN_FEASTS.flatMap((name) => [rule(name, openFeast), rule(`${name} ,? of|in? YEAR`, openFeast)]),
  ...Object.keys(FEASTS).flatMap((name) => [
    rule(name, (match) => feast(match, name)),
    rule(`every|each ${name}`, (match) => everyYear(match, name)),
    rule(`${name} weekend`, (match) => weekendOf(match, name)),
    rule(`${name} weekend ,? of|in? YEAR`, (match) => weekendOf(match, name)),
    rule(`${name} ,? of|in? YEAR`, (match) => feast(match, name)),
  ]),
];
