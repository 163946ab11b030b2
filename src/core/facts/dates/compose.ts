import { wordAt } from './context.ts';
import type { Source } from './lexer.ts';
import type { Draft, Grain, Moment } from './meaning.ts';
import { timedSet } from './timed-sets.ts';

/**
 * Joins neighbouring expressions into one where the finer lies in the coarser: "9 p.m. on Friday", "the morning of
 * 4 July", "September last year", "Friday of next week". Each rule so need only know its own kind of words.
 */
export function composed(source: Source, drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    let joined = draft;
    for (let last = result.at(-1); last; last = result.at(-1)) {
      const both = join(source, last, joined);
      if (!both) break;
      result.pop();
      joined = both;
    }
    result.push(joined);
  }
  return result.filter((draft) => !draft.weak);
}

const ORDER: readonly Grain[] = [
  'clock',
  'part',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'long',
];

const rank = ({ grain }: Moment): number => ORDER.indexOf(grain);

function join(source: Source, a: Draft, b: Draft): Draft | null {
  if (a.range === 'begin' || b.range) return null;
  const link = linkBetween(source, a.to, b.from);
  if (link === null) return null;
  if (a.meaning.kind === 'fixed' || b.meaning.kind === 'fixed') {
    const meaning = timedSet(a, b, link);
    return meaning && { from: a.from, to: b.to, meaning };
  }
  const beside = besideDay(a.meaning, b.meaning, link);
  if (beside) return { from: a.from, to: b.to, meaning: beside };
  const [fine, coarse] = rank(a.meaning) < rank(b.meaning) ? [a.meaning, b.meaning] : [b.meaning, a.meaning];
  if (!fits(fine, coarse, link, fine === a.meaning)) return null;
  return {
    from: a.from,
    to: b.to,
    meaning: { ...coarse, ...fine, written: { ...coarse.written, ...fine.written }, grain: fine.grain },
    ...(a.range && { range: a.range }),
  };
}

/** "the day after Christmas", "the day before 5 June". */
function besideDay({ shift, grain }: Moment, day: Moment, link: string): Moment | null {
  const isBeside = shift?.from === 'event' && grain === 'day' && day.grain === 'day' && link === '';
  return isBeside && !day.shift && !day.daysOff ? { ...day, daysOff: shift.by } : null;
}

/** The words between two expressions, "" where none are; null where others stand there. */
function linkBetween(source: Source, from: number, to: number): string | null {
  if (to === from) return '';
  if (to - from === 1)
    return /^(?:,|of|on|in|at|t|the|\(|@|\||-)$/.test(wordAt(source, from)) ? wordAt(source, from) : null;
  if (to - from !== 2) return null;
  const [first, second] = [wordAt(source, from), wordAt(source, from + 1)];
  if (second === 's' && /^['’]$/.test(first)) return '’s';
  if (second === 'the' && /^(?:of|on|in)$/.test(first)) return first;
  return first === ',' && (second === 'at' || second === 'on') ? second : null;
}

/** Whether the finer moment may lie in the coarser one, as the words between them tell. */
function fits(fine: Moment, coarse: Moment, link: string, fineFirst: boolean): boolean {
  if (rank(fine) === rank(coarse)) return false;
  if (fine.written.year !== undefined || fine.shortYear !== undefined || fine.which) return false;
  if (fine.shift && (coarse.shift || coarse.which || coarse.written.year !== undefined || rank(coarse) > 2))
    return false;
  const pair = `${fine.grain} ${coarse.grain}`;
  switch (pair) {
    case 'clock part':
      return !fine.shift && (link === '' || link === ',' || (fineFirst && (link === 'in' || link === 'at')));
    case 'clock day':
      if (link === 't') return !fineFirst;
      return (
        !fine.shift &&
        (fineFirst
          ? /^(?:|,|on)$/.test(link) || (link === 'the' && coarse.shift !== undefined)
          : /^(?:|,|at|@|\||-)$/.test(link))
      );
    case 'part day':
      return !fine.shift && (fineFirst ? /^(?:|of|on)$/.test(link) : link === '');
    case 'day week':
      return (
        fine.written.weekday !== undefined &&
        fine.written.day === undefined &&
        Boolean(coarse.shift) &&
        /^(?:|of)$/.test(link)
      );
    case 'day month':
      if (fine.nthWeekday !== undefined) return fineFirst && /^(?:of|in)$/.test(link);
      return (
        fineFirst &&
        link === 'of' &&
        fine.written.month === undefined &&
        (fine.lastDay === true ||
          (fine.written.day !== undefined && Boolean(coarse.shift ?? coarse.which ?? coarse.written.month)))
      );
    case 'week month':
    case 'week year':
      return fineFirst && link === 'of' && fine.nthWeek !== undefined;
    case 'day year':
      return (
        fineFirst &&
        /^(?:|,|of)$/.test(link) &&
        (fine.feast !== undefined || fine.written.month !== undefined) &&
        Boolean(coarse.shift)
      );
    case 'weekend week':
    case 'weekend month':
      return false;
    default:
      return coarse.grain === 'year' && /^(?:month|season|quarter|half)$/.test(fine.grain) && !fine.shift
        ? liesInYear(fine, coarse, link, fineFirst)
        : false;
  }
}

/** "the spring of last year", "the third quarter of 2012"; "last year’s fourth quarter", "2017 Q1". */
function liesInYear(fine: Moment, coarse: Moment, link: string, fineFirst: boolean): boolean {
  if (!fineFirst) return link === '’s' || (fine.grain === 'quarter' && /^(?:|-)$/.test(link));
  return (
    /^(?:|of|in)$/.test(link) &&
    (Boolean(coarse.shift) ||
      (coarse.written.year ?? 0) < 0 ||
      link !== '' ||
      coarse.fiscal === true ||
      fine.grain === 'quarter')
  );
}
