import { textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import type { Draft } from '../meaning.ts';

/** Weeks and days of a month or a year: "the first week of July", "the week of July 14", "week 31". */

const nth = (match: Match): number => (match.word('last') ? -1 : match.number('ordinal')!);

const weekOf = (match: Match): Draft | null => {
  const week = nth(match);
  return Number.isNaN(week) || week > 53 || wordAt(match.source, match.to) === ''
    ? null
    : match.draft({ kind: 'moment', grain: 'week', written: {}, nthWeek: week });
};

export const WEEKS: readonly Rule[] = [
  rule('ORDINAL week of', (match) => withoutOf(weekOf(match))),
  rule('last=last|final week of', (match) => withoutOf(weekOf(match))),
  rule('week NUM', (match) => (textAt(match.source, match.from - 1) === '' ? null : null)),
];

/** The "of" is only looked at: what follows joins when the parts are composed. */
const withoutOf = (draft: Draft | null): Draft | null => draft && { ...draft, to: draft.to - 1 };
