import { beginsSentence, classesAt, isName, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { DETERMINER, intern, PREPOSITION, YEAR } from '../lexicon.ts';
import type { Draft, Moment } from '../meaning.ts';
import { WHICH_WORDS, whichIn } from './months.ts';
import { isBusiness } from './located.ts';

/** Seasons, quarters, halves and fiscal years: "last summer", "spring 2024", "the third quarter", "fiscal 2013". */

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

const quarter = (match: Match, number: number, more: Partial<Moment> = {}): Draft =>
  match.draft({ kind: 'moment', grain: 'quarter', written: {}, quarter: number, ...more });

/** "the third quarter" of the year where profits are spoken of or a year follows, not of a match. */
function nthQuarter(match: Match): Draft | null {
  const number = match.number('ordinal')!;
  if (!(number >= 1 && number <= 4) || /^(?:final|quarter)$/.test(textAt(match.source, match.to)))
    return null;
  const year = match.number('year');
  if (year !== undefined) return quarter(match, number, { written: { year } });
  return isBusiness(match) || isOfYear(match) ? quarter(match, number) : null;
}

/** "last year’s", "2017’s" before it. */
const isOfYear = ({ source, from }: Match): boolean =>
  wordAt(source, from - 1) === 's' &&
  /^['’]$/.test(wordAt(source, from - 2)) &&
  (wordAt(source, from - 3) === 'year' || (classesAt(source, from - 3) & YEAR) !== 0);

/** "Q3", "Q3 2024", "3Q". */
const shortQuarter = (match: Match): Draft | null => {
  const number = Number(textAt(match.source, match.place('q')).slice(-1) || match.number('num'));
  const digit = match.number('num') ?? number;
  if (!(digit >= 1 && digit <= 4)) return null;
  const year = match.number('year');
  return quarter(match, digit, { written: { ...(year !== undefined && { year }) } });
};

function half(match: Match): Draft | null {
  const number = match.word('nth') === 'first' ? 1 : 2;
  const year = match.number('year');
  if (year === undefined && !isPartOfYear(match))
    return isOfYear(match) || (isBusiness(match) && match.place('half') < 0) ? halfOf(match, number) : null;
  return halfOf(match, number, year);
}

/** "the first half of this year", not "of the race". */
function isPartOfYear({ source, to }: Match): boolean {
  if (!/^(?:of|in)$/.test(wordAt(source, to))) return false;
  return [to + 1, to + 2].some((at) => wordAt(source, at) === 'year' || (classesAt(source, at) & YEAR) !== 0);
}

const halfOf = (match: Match, number: number, year?: number): Draft =>
  match.draft({
    kind: 'moment',
    grain: 'half',
    written: { ...(year !== undefined && { year }) },
    half: number,
  });

/** Fiscal years bear the prefix `FY` of TIMEX2: they are not the calendar's. */
const fiscal = (match: Match): Draft | null => {
  const year = match.number('year') ?? match.number('num')!;
  const whole = year < 100 ? 2000 + year : year;
  if (whole < 1900 || whole > 2199) return null;
  return match.draft({ kind: 'moment', grain: 'year', written: { year: whole }, fiscal: true });
};

const FISCAL = { kind: 'moment', grain: 'year', written: {}, fiscal: true } as const;

for (const prefix of ['fy', 'q', 'h']) intern(prefix);

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
  rule('fiscal? ORDINAL -? quarter', nthQuarter),
  rule('fiscal? ORDINAL quarter of|in? YEAR', nthQuarter),
  rule('q ~NUM', shortQuarter),
  rule('q ~NUM of|in? YEAR', shortQuarter),
  rule('nth=first|second -? half=half of|in? YEAR', half),
  rule('nth=first|second -? half', half),
  rule('h ~NUM of|in? YEAR', (match) =>
    [1, 2].includes(match.number('num')!) ? halfOf(match, match.number('num')!, match.number('year')) : null,
  ),
  rule('fiscal|financial|tax year|years? YEAR', fiscal),
  rule('fiscal YEAR', fiscal),
  rule('last|next|this|current|previous fiscal|financial year', (match) =>
    match.draft({
      ...FISCAL,
      shift: {
        unit: 'Y',
        by: { last: -1, previous: -1, next: 1 }[wordAt(match.source, match.from)] ?? 0,
        from: 'said',
      },
    }),
  ),
  rule('fy ~NUM', fiscal),
  rule('fy NUM', fiscal),
];
