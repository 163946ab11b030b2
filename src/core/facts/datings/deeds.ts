import { type Article, telling } from '../../article/article.ts';
import { addMonths } from '../../text/days.ts';
import type { Range } from '../../text/range.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { type WrittenDate, writtenDates } from '../dates/written-dates.ts';
import { type Dating, withYear } from './datings.ts';
import { deedTold, TELLS_OF_DEED } from './deed-told.ts';
import { keyOf } from './names.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** What one thing or person did or suffered on a date, as an article tells it. */
export interface Deed {
  /** What happened, by its family of words: `sign`, `fire`. */
  readonly name: string;
  /** For an editor: "the signing of the truce", "the fire". */
  readonly what: string;
  readonly subject: NounPhrase;
  /** What is done for good. */
  readonly isLasting: boolean;
  readonly date: Pick<WrittenDate, 'year' | 'month' | 'day'>;
  /** Where the date stands in the article. */
  readonly at: Range;
}

/** A deed as it is kept for other articles, by a key that names what happened and in which month. */
export interface KeptDeed extends Dating {
  readonly recurrence: 'deed';
  readonly deed: Deed;
}

const kept = new WeakMap<Article, readonly Deed[]>();

/** The deeds of an article, in text order, from that article alone. Kept as long as the article is. */
export function deedsOf(article: Article): readonly Deed[] {
  const known = kept.get(article);
  if (known) return known;
  const found = telling(article).flatMap((block) => {
    const words = article.text.slice(block.start, block.end);
    if (!TELLS_OF_DEED.test(words)) return [];
    return writtenDates(words).flatMap((date): Deed[] => {
      const sentence = block.sentences.find(
        ({ start, end }) => start <= block.start + date.start && block.start + date.end <= end,
      );
      if (!sentence || isQuoted(words, date.start)) return [];
      const told = deedTold(
        article.text.slice(
          Math.max(sentence.start, block.start + date.start - 180),
          block.start + date.start,
        ),
        article.text.slice(block.start + date.end, Math.min(sentence.end, block.start + date.end + 120)),
      );
      if (!told) return [];
      const at = { start: block.start + date.start, end: block.start + date.end };
      return [{ ...told, date: withYear(date, article), at }];
    });
  });
  kept.set(article, found);
  return found;
}

/** What other articles may ask of an article's deeds: those whose month is known. */
export const keptDeeds = (article: Article): KeptDeed[] =>
  deedsOf(article).flatMap((deed) => {
    const [key] = keysOf(deed, [0]);
    const { what, date, at } = deed;
    return key === undefined ? [] : [{ key, what, recurrence: 'deed', date, at, deed }];
  });

/** The keys of a deed in the months that lie so far from its own; none where its month isn't known. */
export function keysOf({ name, subject, date: { year, month } }: Deed, months: readonly number[]): string[] {
  if (year === undefined || month === undefined) return [];
  return months.map((by) => {
    const at = addMonths(year, month, by);
    return keyOf('deed', name, ...subject.marks, String(at.year), String(at.month));
  });
}
