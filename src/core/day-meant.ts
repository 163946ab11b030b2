import { parseArticle } from './article/parse.ts';
import { readDates } from './facts/dates/read.ts';
import type { DateOrder } from './house-style/house-style.ts';
import { dayOf, weekdayOf, written } from './text/calendar.ts';

/** The day that somebody's words mean, or a sentence on why they mean none. */
export type DayMeant =
  { readonly day: string; readonly says: string } | { readonly day: null; readonly says: string };

/**
 * Reads a day that somebody types: "last Tuesday", "2 June", "yesterday", "2025-07-22".
 * @param today the day on which it is typed, `YYYY-MM-DD`
 * @param order of day and month in figures, if the desk has chosen one
 */
export function dayMeant(words: string, today: string, order: DateOrder | null): DayMeant {
  const typed = words.trim();
  if (!typed)
    return { day: null, says: 'Type a day: “yesterday”, “last Tuesday”, “2 June” or “2025-07-22”.' };
  const front = `---\ndate: ${today}\n---\n\n`;
  // As the words of a sentence, in which a weekday is known whatever its first letter.
  const lead = 'He came on ';
  const story = lead + typed.replace(/^on\s+/i, '').replace(/^\p{Ll}(?=\p{L}+day\b)/u, capital);
  const article = parseArticle('typed.txt', `${front}${story}.`);
  const found = readDates(article).filter(({ start }) => start >= front.length);
  const [date] = found;
  const rest = story.length - lead.length - (date?.text.length ?? 0);
  if (!date || found.length > 1 || rest > 4)
    return { day: null, says: `“${typed}” is not a day that can be read.` };
  if (date.readings) {
    const [monthFirst, dayFirst] = date.readings;
    if (order) return meant(order === 'month-first' ? monthFirst : dayFirst);
    const both = [dayFirst, monthFirst].map((day) => written(dayOf(day)!)).join(' or ');
    return { day: null, says: `“${typed}” can be read as ${both}: write the month in words.` };
  }
  const day = date.value?.replace(/T.*$/, '') ?? '';
  return dayOf(day) ? meant(day) : { day: null, says: `“${typed}” means no one day.` };
}

const capital = (letter: string): string => letter.toUpperCase();

function meant(iso: string): DayMeant {
  const day = dayOf(iso)!;
  return { day: iso, says: `${weekdayOf(day)} ${written(day)}` };
}
