import { type Day, isDay, isoOf, MONTH_PATTERN, monthOf, readDay } from '../text/calendar.ts';
import type { ArticleDate, DateSource } from './article.ts';

/** A full date at `start` of a text as the article's date; null where there is none that the calendar has. */
export function dateAt(text: string, start: number, source: DateSource): ArticleDate | null {
  const day = readDay(text.slice(start, start + 40));
  return day && isDay(day) ? { value: isoOf(day), source, range: { start, end: start + day.length } } : null;
}

/**
 * The day that a file's name tells: `2025-07-24-ferry.txt`, `ferry_20250724.txt`. Digits inside a longer run of
 * letters and digits are no date.
 */
export function dateInName(path: string): ArticleDate | null {
  const name = path.split(/[/\\]/).pop() ?? '';
  for (const match of name.matchAll(/(?<![\p{L}\d])((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?![\p{L}\d])/gu)) {
    const day: Day = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
    if (isDay(day)) return { value: isoOf(day), source: 'file-name', range: null };
  }
  return null;
}

/**
 * The date that opens a text, on its own line or run into the first sentence: `date 2025-07-22`, `Date: July 22, 2025`, and
 * `2025-07-22` before a capital. Where the day begins, and where it ends.
 */
export function dateLineIn(text: string): { readonly at: number; readonly length: number } | null {
  const at = /^\uFEFF?(?:date:?[ \t]+)?/i.exec(text)![0].length;
  const day = readDay(text.slice(at, at + 40));
  if (!day) return null;
  const length = at + day.length;
  const rest = text.slice(length);
  const labelled = /date/i.test(text.slice(0, at));
  if (!labelled && !/^\d{4}-/.test(text.slice(at))) return null;
  return (labelled ? /^(?![-\d])/ : /^(?:\s*$|[.:,]?\s+["“‘]?\p{Lu})/u).test(rest) ? { at, length } : null;
}

const MONTH_DAY = new RegExp(`(${MONTH_PATTERN})\\s+(\\d{1,2})|(\\d{1,2})\\s+(${MONTH_PATTERN})`, 'i');

/**
 * A dateline's day. Datelines leave the year out, so it is taken from where else the article tells one; without that
 * the day stays unknown: never this year's.
 * @param start where `words` begins in the article
 */
export function datelineDate(words: string, start: number, year: number | undefined): ArticleDate | null {
  const match = MONTH_DAY.exec(words);
  if (!match) return null;
  const full = dateAt(words, match.index, 'dateline');
  if (full?.range)
    return { ...full, range: { start: start + full.range.start, end: start + full.range.end } };
  const month = monthOf(match[1] ?? match[4]!);
  if (year === undefined || month === undefined) return null;
  const day = { year, month, day: Number(match[2] ?? match[3]) };
  if (!isDay(day)) return null;
  const from = start + match.index;
  return { value: isoOf(day), source: 'dateline', range: { start: from, end: from + match[0].length } };
}
