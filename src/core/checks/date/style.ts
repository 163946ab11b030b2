import { type Article, telling } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import type { DateMention } from '../../facts/facts.ts';
import { formOfStyle, STYLE_TITLES, writeDay, writeMonth } from '../../house-style/date-form.ts';
import { dayOf, MONTH_PATTERN, WEEKDAYS } from '../../text/calendar.ts';

const WEEKDAY = `(?:(?:${WEEKDAYS.join('|')}|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\\.?),?\\s+)?`;
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+(?:of\\s+)?\\d{4})?';
/** A mention that is a date and nothing more: "the early hours of June 2" and "9 p.m. on 2 June" are left as they are. */
const DATE = new RegExp(
  `^${WEEKDAY}(?:${MONTH_PATTERN}\\s+(?:the\\s+)?${NUMBER}|(?:the\\s+)?${NUMBER}\\s+(?:of\\s+)?${MONTH_PATTERN}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}([/.-])\\d{1,2}\\1\\d{4})${YEAR}$`,
  'u',
);
const MONTH_OF_YEAR = new RegExp(`^${MONTH_PATTERN},?\\s+(?:of\\s+)?\\d{4}$`, 'u');

/** Days that share their month with the one beside it: "June 2 and 3", "2–3 June". */
const SHARES_BEFORE =
  /\d(?:st|nd|rd|th)?(?:\s*[–—/-]\s*|,\s+|,?\s+(?:and|or|to|until|through)\s+(?:the\s+)?)$/;
const SHARES_AFTER =
  /^(?:\s*[–—/-]\s*|,\s+|,?\s+(?:and|or|to|until|through)\s+(?:the\s+)?)\d{1,2}(?:st|nd|rd|th)?(?!\d|[:.,]\d|\s+\p{Lu})/u;
/** A street, a party or a book that has a day in its name. */
const NAMED_AFTER = /^\s+(?:\p{Lu}\p{L}|of\s+\p{Lu})/u;

/** Dates that are written otherwise than the house writes them. Runs where the house style names a style of dates. */
const check: Check = {
  id: 'date/style',
  title: 'Date not in house style',
  rationale:
    'Copy comes from many hands, and each writes dates in its own way. Where the house style names a style of dates, every date in another form is shown, with the house’s own as the fix. Quotations from documents may keep theirs: ignore those.',
  severity: 'info',
  example: {
    wrong: 'The bridge opened on 6 July 2025.',
    right: 'The bridge opened on July 6, 2025.',
    style: 'dates:\n  style: ap',
  },
  *run(article, { facts, style }): Iterable<Report> {
    const { style: name } = style.dates;
    if (!name) return;
    const blocks = telling(article).filter(({ kind }) => kind !== 'dateline' && kind !== 'headline');
    for (const date of facts.dates) {
      if (!blocks.some(({ start, end }) => start <= date.start && date.end <= end)) continue;
      const text = inStyle(article, date);
      const words = date.text.replace(/\s+/g, ' ');
      if (text === null || text.replace(/,$/, '') === words) continue;
      const range = { start: date.start, end: date.end };
      yield {
        ...range,
        message: `${STYLE_TITLES[name]} writes “${text}”, not “${words}”.`,
        fixes: [{ title: `Write “${text}”`, edits: [{ ...range, text }] }],
      };
    }

    function inStyle(article: Article, date: DateMention): string | null {
      const { value, written, text, start, end } = date;
      if (value === null || (written.year === undefined && written.month === undefined)) return null;
      const after = article.text.slice(end, end + 40);
      if (NAMED_AFTER.test(after) || SHARES_AFTER.test(after)) return null;
      if (SHARES_BEFORE.test(article.text.slice(Math.max(0, start - 24), start))) return null;
      const words = text.replace(/\s+/g, ' ');
      const day = dayOf(value);
      const has = { weekday: written.weekday !== undefined, year: written.year !== undefined };
      if (day && !DATE.test(words)) return null;
      if (day) {
        const form = formOfStyle(name!);
        // A year behind a comma is followed by one, where the sentence goes on.
        const goesOn =
          form.order === 'month-first' && form.comma && has.year && /^\s+[\p{Ll}\d]/u.test(after);
        return writeDay(form, day, has) + (goesOn ? ',' : '');
      }
      const [, year, month] = /^(\d{4})-(\d\d)$/.exec(value) ?? [];
      return year && month && has.year && MONTH_OF_YEAR.test(words)
        ? writeMonth({ year: Number(year), month: Number(month) }, true)
        : null;
    }
  },
};

export default check;
