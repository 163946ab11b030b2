import { type Article, telling } from '../../article/article.ts';
import { dayOf } from '../../text/calendar.ts';
import type { Range } from '../../text/range.ts';
import { nearestDay } from '../../text/time/near-days.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { type WrittenDate, writtenDates } from '../dates/written-dates.ts';
import { bodyOf, personOf } from './bodies.ts';
import { eventOf, operationOf, shockOf } from './events.ts';
import * as like from './patterns.ts';

/** How two tellings of one thing are compared: what recurs, or lasts for days, is told apart by less. */
export type Recurrence = 'once' | 'again' | 'yearly' | 'some-days' | 'shock' | 'opening' | 'deed';

/** A thing that happened once, or once a year, and when, as one article tells it. */
export interface Dating {
  /** What happened to whom or what; two datings of one key tell of one thing. */
  readonly key: string;
  /** The same for an editor: "the founding of the Tarnhill Institute". */
  readonly what: string;
  readonly recurrence: Recurrence;
  readonly date: Pick<WrittenDate, 'year' | 'month' | 'day'>;
  /** Where the date stands in the article. */
  readonly at: Range;
}

/** What is dated, before its date. */
export type Dated = Omit<Dating, 'date' | 'at'>;

const kept = new WeakMap<Article, readonly Dating[]>();

/** The datings of an article, in text order, from that article alone. Kept as long as the article is. */
export function datingsOf(article: Article): readonly Dating[] {
  const known = kept.get(article);
  if (known) return known;
  const found = telling(article).flatMap((block) => {
    const words = article.text.slice(block.start, block.end);
    return writtenDates(words).flatMap((date): Dating[] => {
      if (isQuoted(words, date.start)) return [];
      const told = toldOf(words, date);
      if (!told) return [];
      const at = { start: block.start + date.start, end: block.start + date.end };
      return [{ ...told, date: withYear(date, article), at }];
    });
  });
  kept.set(article, found);
  return found;
}

/** A yearless date is of the year in which it lies nearest to the article's own. */
export function withYear({ year, month, day }: WrittenDate, article: Article): Dating['date'] {
  const anchor = article.date && dayOf(article.date.value);
  const near = year === undefined && anchor && month && day ? nearestDay(anchor, month, day) : null;
  const told = near?.year ?? year;
  return {
    ...(told === undefined ? {} : { year: told }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

function toldOf(words: string, date: WrittenDate): Dated | null {
  const before = words
    .slice(Math.max(0, date.start - 160), date.start)
    .replace(/^.*[.!?]["”’)]*\s+(?=["“‘]?\p{Lu}\p{L}*[\s,])/su, '');
  const after = words.slice(date.end, date.end + 160);
  const around = `${before} ${after.slice(0, 120)}`;
  return (
    (like.TELLS_OF_PERSON.test(before) ? personOf(before, after) : null) ??
    (like.TELLS_OF_EVENT.test(around) ? (eventOf(before, after) ?? operationOf(before, after)) : null) ??
    (like.TELLS_OF_SHOCK.test(around) ? shockOf(before, after) : null) ??
    (like.TELLS_OF_BODY.test(before) ? bodyOf(before, after) : null)
  );
}
