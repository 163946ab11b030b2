import { type Day, isDay, MONTH_PATTERN, monthOf } from '../../text/calendar.ts';
import { Memo } from '../../text/memo.ts';
import type { Range } from '../../text/range.ts';
import { type Reading, readingsIn } from './find.ts';

/** A calendar date as the words tell it, nothing supplied: the calendar may lack such a day. */
export interface WrittenDate extends Range {
  readonly text: string;
  readonly year?: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
}

/** A day with its year. */
export type FullDate = WrittenDate & Day;

const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1\\d|20)\\d\\d';

/** The part of a mention that names a calendar date, without weekday, hour and "early". */
const CALENDAR_PART = new RegExp(
  [
    `(?<m1>${MONTH_PATTERN})\\s+(?<d1>${DAY})(?!\\d)(?:,?\\s+(?<y1>${YEAR}))?`,
    `(?<d2>${DAY})\\s+(?:of\\s+)?(?<m2>${MONTH_PATTERN})(?:,?\\s+(?<y2>${YEAR}))?`,
    `(?<m3>${MONTH_PATTERN}),?\\s+(?:of\\s+)?(?<y3>${YEAR})`,
    `(?<y4>${YEAR})-(?<m4>\\d\\d)-(?<d4>\\d\\d)`,
    `(?<![/.-])(?<y5>${YEAR})`,
  ].join('|'),
  'u',
);

/** How many paragraphs' dates are kept. */
const KEPT = 4096;

const kept = new Memo<readonly WrittenDate[]>(KEPT, (text) =>
  /\d/.test(text) ? readingsIn(text).flatMap((reading) => dateOf(text, reading) ?? []) : [],
);

/**
 * The calendar dates in a paragraph's text, of the times that are read in it: "June 2, 2025", "2 June", "June 2025",
 * "2025-06-02", "2025".
 * @returns in text order, with ranges counted from the paragraph's start
 */
export const writtenDates = (paragraph: string): readonly WrittenDate[] => kept.get(paragraph);

/** The dates of a paragraph that begins at `start`, with ranges counted from the article's start. */
export const writtenDatesAt = (paragraph: string, start: number): WrittenDate[] =>
  writtenDates(paragraph).map((date) => ({ ...date, start: date.start + start, end: date.end + start }));

function dateOf(paragraph: string, { meaning, start: offset, end }: Reading): WrittenDate | null {
  if (meaning.kind === 'fixed' || meaning.foreign) return null;
  const { written } = meaning;
  if (written.year === undefined && written.month === undefined) return null;
  const match = CALENDAR_PART.exec(paragraph.slice(offset, end));
  if (!match) return null;
  const parts = match.groups!;
  const year = parts['y1'] ?? parts['y2'] ?? parts['y3'] ?? parts['y4'] ?? parts['y5'];
  const name = parts['m1'] ?? parts['m2'] ?? parts['m3'];
  const month = name ? monthOf(name) : Number(parts['m4'] ?? NaN);
  const day = parseInt(parts['d1'] ?? parts['d2'] ?? parts['d4'] ?? '', 10);
  const start = offset + match.index;
  return {
    start,
    end: start + match[0].length,
    text: match[0],
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(Number.isNaN(month ?? NaN) ? {} : { month: month! }),
    ...(Number.isNaN(day) ? {} : { day }),
  };
}

/** Whether a date tells its day, month and year, and the calendar has it. */
export const isFull = (date: WrittenDate): date is FullDate =>
  date.year !== undefined && date.month !== undefined && date.day !== undefined && isDay(date as FullDate);
