import { classesAt, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { intern, YEAR } from '../lexicon.ts';
import type { Draft, Moment } from '../meaning.ts';
import { isBusiness } from './located.ts';

/** Quarters, halves and years of account: "the third quarter", "last year’s first half", "fiscal 2013". */

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

export const QUARTERS: readonly Rule[] = [
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
