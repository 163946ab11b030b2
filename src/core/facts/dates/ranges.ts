import { wordAt } from './context.ts';
import type { Source } from './lexer.ts';
import type { Draft, Moment } from './meaning.ts';

/** A draft with the place of the one at the other end of its range. */
export interface Linked extends Draft {
  readonly other?: number;
}

/**
 * Links the two ends of each range that is written out: "from June 5 to June 12", "between March and May 2024". What the
 * first end leaves out and the second tells is the first's too.
 */
export function withRanges(source: Source, drafts: readonly Draft[]): Linked[] {
  const linked: Linked[] = [...drafts];
  for (let i = 0; i + 1 < linked.length; i++) {
    const [begin, end] = [linked[i]!, linked[i + 1]!];
    if (begin.other !== undefined && begin.range === 'end') continue;
    if (begin.range === 'begin' && end.range === 'end') {
      linked[i] = { ...begin, other: i + 1 };
      linked[i + 1] = { ...end, other: i };
    } else if (isRange(source, begin, end)) {
      linked[i] = {
        ...begin,
        meaning: completed(begin.meaning as Moment, end.meaning as Moment),
        range: 'begin',
        other: i + 1,
      };
      linked[i + 1] = { ...end, range: 'end', other: i };
    }
  }
  return linked;
}

function isRange(source: Source, begin: Draft, end: Draft): boolean {
  if (begin.meaning.kind === 'fixed' || end.meaning.kind === 'fixed' || begin.range || end.range)
    return false;
  if (begin.meaning.grain !== end.meaning.grain) return false;
  const gap = end.from - begin.to;
  const link = wordAt(source, begin.to);
  const open =
    wordAt(source, begin.from - 1) === 'the'
      ? wordAt(source, begin.from - 2)
      : wordAt(source, begin.from - 1);
  if (gap !== 1 && !(gap === 2 && wordAt(source, begin.to + 1) === 'the')) return false;
  if (link === 'and') return open === 'between';
  return /^(?:to|through|thru|until|till|-|–|—)$/.test(link);
}

/** The first end with the year, and for a bare hour the half of the day, that only the second tells. */
function completed(begin: Moment, end: Moment): Moment {
  const { year } = end.written;
  if (
    year === undefined ||
    begin.written.year !== undefined ||
    begin.shift ||
    begin.which ||
    begin.shortYear !== undefined
  )
    return begin;
  const later =
    begin.written.month !== undefined &&
    end.written.month !== undefined &&
    begin.written.month > end.written.month;
  return { ...begin, written: { ...begin.written, year: later ? year - 1 : year } };
}
