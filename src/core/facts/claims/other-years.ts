import type { Article } from '../../article/article.ts';
import { type Day, isDay, weekdayOf } from '../../text/calendar.ts';
import type { Range } from '../../text/range.ts';
import type { DateMention, Facts } from '../facts.ts';
import type { ClauseTense } from './clause-tense.ts';
import type { DaySpan } from './date-spans.ts';
import { dayCounted, yearsAround } from './years-around.ts';

/** {@link dayCounted} as the span that it is. */
export function daySaid(mention: DateMention): DaySpan | null {
  const day = dayCounted(mention);
  return day && { first: day, last: day };
}

/** The year of "ten years ago"; null of any other mention. */
const yearCounted = ({ reference, value }: DateMention): number | null =>
  reference === 'deictic' && /^\d{4}(?:-|$)/.test(value ?? '') ? Number(value!.slice(0, 4)) : null;

/**
 * Whether a day that leaves its year out may lie in another one than the nearest, on the side of the article's date
 * that its verb speaks of: in a year that the text around tells, where that is the one before or after or the weekday
 * fits it alone; in one that its paragraph counts ("ten years ago"); or in the one before or after, where the weekday
 * fits that alone.
 * @param date where the day stands in the article
 * @param day the one that lies nearest to the article's date
 * @param weekday the weekday beside it, in full; undefined where none stands there
 * @param mentions those of its paragraph
 */
export function mayLieInOtherYear(
  article: Article,
  facts: Facts,
  date: Range,
  day: Day,
  weekday: string | undefined,
  mentions: readonly DateMention[],
  way: ClauseTense['way'],
): boolean {
  const [before, after] = [day.year - 1, day.year + 1];
  const fits = (year: number): boolean => isDay({ ...day, year }) && weekdayOf({ ...day, year }) === weekday;
  const isOpen = weekday !== undefined && !fits(day.year);
  const { told, above } = yearsAround(article, facts, date);
  const near = told.filter((year) => year === before || year === after);
  const counted = mentions.flatMap((mention) => (mention.start < date.start && yearCounted(mention)) || []);
  const years = [...above, ...counted, ...(isOpen ? [before, after, ...told].filter(fits) : []), ...near];
  return years.some((year) => (way === 'past' ? year < day.year : year > day.year));
}
