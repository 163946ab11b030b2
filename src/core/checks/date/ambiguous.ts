import { type Article, telling } from '../../article/article.ts';
import type { Check, Fix, Report } from '../../check.ts';
import type { DateMention } from '../../facts/facts.ts';
import { formFor, writeDay } from '../../house-style/date-form.ts';
import { dayOf, written } from '../../text/calendar.ts';
import { contains, type Range } from '../../text/range.ts';

/** The form told in words: "(dd/mm/yyyy)". */
const FORM_TOLD = /\b(?:d{1,2}[/-]m{1,2}|m{1,2}[/-]d{1,2})[/-]y{2,4}\b/i;

/** A day that everybody knows by its figures. */
const KNOWN = /^(?:0?9[/-]11|11[/-]0?9)[/-](?:20)?01$/;

/** A date in figures that can be read as day and month or as month and day: 06/07/2025. */
const check: Check = {
  id: 'date/ambiguous',
  title: 'Date can be read two ways',
  rationale:
    'Some countries write the day first, others the month. Where neither number is above 12, readers elsewhere take the date for another day.',
  severity: 'warning',
  example: {
    wrong: 'The bridge opened on 06/07/2025.',
    right: 'The bridge opened on 6 July 2025.',
  },
  *run(article, { facts, style }): Iterable<Report> {
    if (style.dates.order || article.blocks.some((block) => FORM_TOLD.test(textOf(article, block)))) return;
    const blocks = telling(article);
    for (const date of facts.dates) {
      if (!date.readings || KNOWN.test(date.text) || !blocks.some((block) => contains(block, date))) continue;
      const days = date.readings.map((day) => dayOf(day)!).reverse();
      if (date.written.weekday !== undefined || isTold(facts.dates, date.readings)) continue;
      const range = { start: date.start, end: date.end };
      const form = formFor(
        style,
        facts.dates.map(({ text }) => text),
      );
      yield {
        ...range,
        message: `“${date.text}” can be read as ${days.map(written).join(' or as ')}.`,
        fixes: days.map((day): Fix => {
          const text = writeDay(form, day, { year: true });
          return { title: `Write ${text}`, edits: [{ ...range, text }] };
        }),
      };
    }
  },
};

const textOf = ({ text }: Article, { start, end }: Range): string => text.slice(start, end);

/** Whether the article tells one of two days in words too. */
const isTold = (dates: readonly DateMention[], days: readonly string[]): boolean =>
  dates.some(({ value, text }) => value !== null && days.includes(value) && /\p{L}/u.test(text));

export default check;
