import { type Article, telling } from '../../article/article.ts';
import { type Day, dayOf } from '../../text/calendar.ts';
import type { Range } from '../../text/range.ts';
import { headingOver, yearHeadings } from '../dates/year-headings.ts';
import type { DateMention, Facts } from '../facts.ts';

/** A paragraph and the two before it. */
const NEAR_BLOCKS = 3;

/** The years in which a day may lie that leaves its own out. */
export interface Around {
  /** Told in its paragraph and the two before it, written or counted ("last year"). */
  readonly told: readonly number[];
  /** The heading, a year alone, under which it stands, as in a table of events. */
  readonly above: readonly number[];
}

/** The years that a mention of a day may lie in. */
export function yearsAround(article: Article, { dates }: Facts, { start, end }: Range): Around {
  const blocks = telling(article).filter((block) => block.start <= start);
  const [first, last] = [blocks.at(-NEAR_BLOCKS) ?? blocks[0]!, blocks.at(-1)!];
  const near = dates.filter((date) => date.start >= first.start && date.end <= last.end);
  const above = headingOver(yearHeadings(article.text), start)?.year;
  return {
    told: near.filter((date) => date.end <= start || date.start >= end).flatMap(yearOf),
    above: above === undefined ? [] : [above],
  };
}

/** The year that a mention tells by itself. */
const yearOf = ({ written, reference, value }: DateMention): number[] =>
  written.year !== undefined
    ? [written.year]
    : reference !== 'partial' && /^\d{4}/.test(value ?? '')
      ? [Number(value!.slice(0, 4))]
      : [];

/** The day of a mention that tells its year by counting: "19 March last year"; null of any other. */
export const dayCounted = ({ reference, value }: DateMention): Day | null =>
  reference === 'deictic' && value !== null ? dayOf(value.slice(0, 10)) : null;
