import { type Article, telling } from '../../article/article.ts';
import type { Check, Fix, Report } from '../../check.ts';
import { type Day, isDay, MONTHS, WEEKDAYS, written } from '../../text/calendar.ts';
import { writtenDates } from '../../facts/dates/written-dates.ts';

/**
 * Day, month and year in figures with strokes or hyphens. Periods part them only where the day comes first. With a year
 * of two figures only strokes will do: "10-5-3" is a record of matches.
 */
const FIGURES =
  /(?<![\p{L}\p{M}\d/.,:_-])(\d{1,2})(?:(-|\/)(\d{1,2})\2((?:19|20)\d\d)|\/(\d{1,2})\/(\d\d))(?![\p{L}\p{M}\d/_-]|[.,:]\d|\.\p{L})/gu;

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
  *run(article, { today }): Iterable<Report> {
    if (isOrderTold(article)) return;
    for (const block of telling(article)) {
      const words = article.text.slice(block.start, block.end);
      for (const match of words.matchAll(FIGURES)) {
        const days = readings(match, today);
        if (!days || isSettled(article, match, words, days)) continue;
        const range = { start: block.start + match.index, end: block.start + match.index + match[0].length };
        yield {
          ...range,
          message: `“${match[0]}” can be read as ${written(days[0])} or as ${written(days[1])}.`,
          fixes: days.map((day): Fix => {
            const text = inWords(article, day);
            return { title: `Write ${text}`, edits: [{ ...range, text }] };
          }),
        };
      }
    }
  },
};

/** The two days that the figures may mean, the day first; null where only one can be meant. */
function readings(match: RegExpExecArray, today: string | null): [Day, Day] | null {
  if (KNOWN.test(match[0])) return null;
  const [first, second] = [Number(match[1]), Number(match[3] ?? match[5])];
  const year = match[4] === undefined ? fullYear(Number(match[6]), today) : Number(match[4]);
  const days: [Day, Day] = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ];
  return first !== second && days.every(isDay) ? days : null;
}

/** Two figures of a year: of those that end so, the last that is not some years ahead of the article. */
function fullYear(short: number, today: string | null): number {
  const latest = today === null ? 2049 : Number(today.slice(0, 4)) + 10;
  const year = Math.floor(latest / 100) * 100 + short;
  return year > latest ? year - 100 : year;
}

/** Whether another date in figures, which can be read one way only, or a word on the form tells the article's order. */
function isOrderTold(article: Article): boolean {
  return article.blocks.some((block) => {
    const words = article.text.slice(block.start, block.end);
    if (FORM_TOLD.test(words)) return true;
    return [...words.matchAll(FIGURES)].some((match) => {
      const [first, second] = [Number(match[1]), Number(match[3] ?? match[5])];
      return Math.max(first, second) > 12 && Math.max(first, second) <= 31 && Math.min(first, second) <= 12;
    });
  });
}

/** Whether the article tells one of the two days in words too, or a weekday beside the figures. */
function isSettled(article: Article, match: RegExpExecArray, words: string, days: readonly Day[]): boolean {
  const ahead = words.slice(Math.max(0, match.index - 14), match.index);
  if (WEEKDAYS.some((weekday) => ahead.includes(weekday))) return true;
  const told = article.blocks.flatMap((block) =>
    block.sentences.length ? writtenDates(article.text.slice(block.start, block.end)) : [],
  );
  return told.some(({ year, month, day, text }) =>
    days.some(
      (one) =>
        month === one.month &&
        day === one.day &&
        (year === undefined || year === one.year) &&
        /\p{L}/u.test(text),
    ),
  );
}

/** A day in words, in the order in which the article mostly writes its dates. */
function inWords(article: Article, day: Day): string {
  const dates = article.blocks.flatMap((block) => [
    ...writtenDates(article.text.slice(block.start, block.end)),
  ]);
  const named = dates.filter(
    ({ day, month, text }) => day !== undefined && month !== undefined && /\p{L}/u.test(text),
  );
  const monthFirst = named.filter(({ text }) => /^\p{L}/u.test(text)).length * 2 > named.length;
  return monthFirst ? `${MONTHS[day.month - 1]!} ${day.day}, ${day.year}` : written(day);
}

export default check;
