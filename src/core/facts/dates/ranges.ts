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
    const meaning =
      begin.range === 'begin' && end.range === 'end' ? begin.meaning : joined(source, begin, end);
    if (!meaning) continue;
    linked[i] = { ...begin, meaning, range: 'begin', other: i + 1 };
    linked[i + 1] = { ...end, range: 'end', other: i };
  }
  return linked;
}

/** What the first end of a range means, made whole by the second; null where the two make no range. */
function joined(source: Source, begin: Draft, end: Draft): Moment | null {
  if (begin.range || end.range || begin.meaning.kind === 'fixed' || end.meaning.kind === 'fixed') return null;
  if (begin.meaning.grain !== end.meaning.grain || !isLinked(source, begin, end)) return null;
  return completed(begin.meaning, end.meaning);
}

function isLinked(source: Source, begin: Draft, end: Draft): boolean {
  const gap = end.from - begin.to;
  if (gap !== 1 && !(gap === 2 && wordAt(source, begin.to + 1) === 'the')) return false;
  const link = wordAt(source, begin.to);
  const article = wordAt(source, begin.from - 1) === 'the' ? 1 : 0;
  if (link === 'and') return wordAt(source, begin.from - 1 - article) === 'between';
  return /^(?:to|through|thru|until|till|-|–|—)$/.test(link);
}

/** The first end with the year that only the second tells: "November to March 2024" began in 2023. */
function completed(begin: Moment, end: Moment): Moment {
  const { year } = end.written;
  const isOpen =
    begin.written.year === undefined && begin.shortYear === undefined && !begin.shift && !begin.which;
  if (year === undefined || !isOpen) return begin;
  const [from, to] = [begin.written.month, end.written.month];
  const wraps = from !== undefined && to !== undefined && from > to;
  return { ...begin, written: { ...begin.written, year: wraps ? year - 1 : year } };
}
