import { type Article, telling } from '../../article/article.ts';
import { type Day, dayOf, isDay } from '../../text/calendar.ts';
import type { Range } from '../../text/range.ts';
import { nearestDay } from '../../text/time/near-days.ts';
import { ORDINAL_PATTERN, ordinalOf } from '../../text/time/numbers.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { type WrittenDate, writtenDates } from '../dates/written-dates.ts';

/** One of several in a row, with its day: "the second round of talks, on June 2". */
export interface Round {
  readonly number: number;
  /** What the rounds are of; rounds of one series follow each other. */
  readonly series: string;
  /** "second round of talks". */
  readonly name: string;
  readonly date: Day;
  /** Where the date stands in the article. */
  readonly at: Range;
}

const HEAD = 'rounds?|phase|stage|hearing|session|reading|wave|leg|instalment|tranche';
const OF = '(?:\\s+of\\s+(?:the\\s+|direct\\s+)?(?<of>[\\p{L}-]+(?:\\s+talks|\\s+negotiations)?))?';
/** "the second round, on", "the second round of talks was held in Geneva on" right before a date. */
const BEFORE = new RegExp(
  `\\b(?<o>${ORDINAL_PATTERN})\\s+(?<head>${HEAD})${OF},?(?:\\s+(?:(?:which\\s+)?(?:was|were)(?:\\s+held)?|took\\s+place|began|started|opened|met|came|followed))?(?:\\s+in\\s+\\p{Lu}[\\p{L}-]+)?,?\\s+(?:on|of)\\s+(?:\\p{Lu}\\p{Ll}{2,8}day,?\\s+)?$`,
  'iu',
);
/** ", envoys met in Geneva for a second round of talks" right after "On June 2". */
const AFTER = new RegExp(
  `^,[^.;!?,“”"]{0,110}?\\b(?:for|held|opened|began|started)\\s+(?:the|a|their|its)\\s+(?<o>${ORDINAL_PATTERN})\\s+(?<head>${HEAD})${OF}`,
  'iu',
);

/** The dated rounds of an article, in text order. */
export function roundsOf(article: Article): Round[] {
  const anchor = article.date && dayOf(article.date.value);
  return telling(article).flatMap((block) => {
    const words = article.text.slice(block.start, block.end);
    return writtenDates(words).flatMap((date): Round[] => {
      const day = dayIn(date, anchor);
      if (!day || isQuoted(words, date.start)) return [];
      const before = words.slice(Math.max(0, date.start - 120), date.start).replace(/^.*[.!?;]\s/s, '');
      const opens = /(?:^|\n)\s*["“]?On\s+(?:\p{Lu}\p{Ll}{2,8}day,?\s+)?$/u.test(before);
      const match = BEFORE.exec(before) ?? (opens ? AFTER.exec(words.slice(date.end, date.end + 160)) : null);
      if (!match) return [];
      const { o, head, of = '' } = match.groups!;
      const name = `${o!} ${head!}${of ? ` of ${of}` : ''}`.toLowerCase();
      const series = `${head!.replace(/s$/, '')} ${seriesOf(of)}`.toLowerCase();
      return [
        {
          number: ordinalOf(o!),
          series,
          name,
          date: day,
          at: { start: block.start + date.start, end: block.start + date.end },
        },
      ];
    });
  });
}

/** Peace talks and negotiations are talks. */
const seriesOf = (of: string): string => (/talks|negotiations/i.test(of) ? 'talks' : of);

function dayIn({ year, month, day }: WrittenDate, anchor: Day | null): Day | null {
  if (month === undefined || day === undefined) return null;
  if (year === undefined) return anchor && nearestDay(anchor, month, day);
  return isDay({ year, month, day }) ? { year, month, day } : null;
}
