import { beginsSentence, classesAt, isName, wordAt } from '../context.ts';
import { type Match, type Rule, rule } from '../grammar.ts';
import { DETERMINER, PREPOSITION } from '../lexicon.ts';
import type { Draft, Moment } from '../meaning.ts';
import { WHICH_WORDS, whichIn } from './months.ts';

/** Seasons: "last summer", "spring 2024", "the winter of 2009-10". */

const season = (match: Match, more: Partial<Moment> = {}, year?: number, weak = false): Draft =>
  match.draft(
    {
      kind: 'moment',
      grain: 'season',
      written: { ...(year !== undefined && { year }) },
      season: match.code('season'),
      ...more,
    },
    { weak },
  );

/** A season by itself: after a preposition or an article, and "fall" never as a verb. */
const bareSeason = (match: Match): Draft => season(match, {}, undefined, !isSeason(match));

function isSeason(match: Match): boolean {
  const { source, from, to } = match;
  const before = wordAt(source, from - 1);
  const token = source.tokens[from]!;
  const introduced = /^(?:in|since|until|by|during|through|throughout|early|late|mid|-|the|this|of)$/.test(
    before,
  );
  // "Killed In Fall": a headline's verb or noun.
  const isHeadlines =
    token.capital && before === 'in' && source.tokens[from - 1]!.capital && !beginsSentence(source, from - 1);
  if (
    !introduced ||
    isHeadlines ||
    isName(source, to) ||
    (token.capital && !/^(?:in|since|until|by|during|this|last)$/.test(before))
  )
    return false;
  if (before === 'the' || before === 'of' || before === '-') {
    const lead = wordAt(source, from - 2);
    if (
      !/^(?:in|since|until|by|during|through|throughout|over|of|for|mid|end|start|early|late|to|from|before|after)$/.test(
        lead,
      )
    )
      return false;
    if (before === '-' && lead !== 'mid') return false;
  }
  // "the fall of the government", "in spring water", "the summer heat" (a noun follows).
  if (
    token.lexeme.word === 'fall' &&
    /^(?:of|in|from|to|apart|into|down|short|behind|back|off|out|on|for|under|within)$/.test(
      wordAt(source, to),
    )
  )
    return false;
  return true;
}

const ofYear = (match: Match): Draft | null =>
  match.source.tokens[match.from]!.lexeme.word === 'fall' &&
  !(classesAt(match.source, match.from - 1) & (PREPOSITION | DETERMINER)) &&
  !match.source.tokens[match.from]!.capital
    ? null
    : season(match, {}, match.number('year'));

export const SEASONS: readonly Rule[] = [
  rule('SEASON', bareSeason),
  rule('SEASON ,? of|in? YEAR', ofYear),
  // "the winter of 2009-10" lies in the year in which it began.
  rule('SEASON ,? of|in? YEAR ~-|–|/ ~NUM', (match) =>
    match.token('num')!.end - match.token('num')!.start === 2 ? ofYear(match) : null,
  ),
  rule("SEASON '|’|‘ ~NUM", (match) => season(match, { shortYear: match.number('num')! })),
  rule(`${WHICH_WORDS} SEASON`, (match) =>
    isName(match.source, match.to) && match.source.tokens[match.to - 1]!.capital
      ? null
      : season(match, { which: whichIn(match, match.word('which')) }),
  ),
  rule('this past|coming SEASON', (match) =>
    season(match, { which: wordAt(match.source, match.from + 1) === 'past' ? 'last' : 'next' }),
  ),
];
