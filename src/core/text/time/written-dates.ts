import { type Day, isDay, MONTH_PATTERN, monthOf } from '../calendar.ts';
import { Memo } from '../memo.ts';
import type { Range } from '../range.ts';

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
const YEAR = "(?:1[0-9]|20)\\d\\d(?![\\d%]|[.,:/–-]\\d|[’']?s\\b)";
/** What a number of a date never follows: other figures, signs of money, letters. */
const FREE = '(?<![\\p{L}\\p{M}\\d$£€#@/]|\\d[.,:/–-])';

const FORM = new RegExp(
  [
    `${FREE}(?<m1>${MONTH_PATTERN})\\s+(?<d1>${DAY})(?![\\p{L}\\d:%]|[.,/]\\d)(?:,?\\s+(?<y1>${YEAR}))?`,
    `${FREE}(?<d2>${DAY})\\s+(?:of\\s+)?(?<m2>${MONTH_PATTERN})(?![\\p{L}\\d])(?:,?\\s+(?<y2>${YEAR}))?`,
    `${FREE}(?<m3>${MONTH_PATTERN}),?\\s+(?:of\\s+)?(?<y3>${YEAR})`,
    `${FREE}(?<y4>(?:1[0-9]|20)\\d\\d)-(?<m4>\\d\\d)-(?<d4>\\d\\d)(?![\\d/-])`,
    `${FREE}(?<y5>${YEAR})`,
  ].join('|'),
  'gu',
);

/** How many paragraphs' dates are kept. */
const KEPT = 4096;

const kept = new Memo<readonly WrittenDate[]>(KEPT, (text) =>
  /\d/.test(text) ? [...text.matchAll(FORM)].map(dateOf) : [],
);

/**
 * The calendar dates in a paragraph's text: "June 2, 2025", "2 June", "June 2025", "2025-06-02", "2025". Figures like a
 * year's may count something else: a bare year says when only with words that make it say so.
 * @returns in text order, with ranges counted from the paragraph's start
 */
export const writtenDates = (paragraph: string): readonly WrittenDate[] => kept.get(paragraph);

/** The dates of a paragraph that begins at `start`, with ranges counted from the article's start. */
export const writtenDatesAt = (paragraph: string, start: number): WrittenDate[] =>
  writtenDates(paragraph).map((date) => ({ ...date, start: date.start + start, end: date.end + start }));

function dateOf(match: RegExpExecArray): WrittenDate {
  const parts = match.groups!;
  const year = parts['y1'] ?? parts['y2'] ?? parts['y3'] ?? parts['y4'] ?? parts['y5'];
  const name = parts['m1'] ?? parts['m2'] ?? parts['m3'];
  const month = name ? monthOf(name) : Number(parts['m4'] ?? NaN);
  const day = parseInt(parts['d1'] ?? parts['d2'] ?? parts['d4'] ?? '', 10);
  return {
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(Number.isNaN(month ?? NaN) ? {} : { month: month! }),
    ...(Number.isNaN(day) ? {} : { day }),
  };
}

/** Whether a date tells its day, month and year, and the calendar has it. */
export const isFull = (date: WrittenDate): date is FullDate =>
  date.year !== undefined && date.month !== undefined && date.day !== undefined && isDay(date as FullDate);
