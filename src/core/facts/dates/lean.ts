import { isDay } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import type { Reading } from './find.ts';
import type { Moment } from './meaning.ts';
import { hasWeekday } from './nearest-days.ts';
import type { Telling } from './tellings.ts';
import type { Told } from './timex.ts';

/** Whether a year is written or counted from now: "in 2019", "last year". */
export const tellsYear = ({ written, shift }: Moment): boolean =>
  written.year !== undefined || (shift?.unit === 'Y' && shift.from === 'said');

/** In paragraphs. */
const MOST_APART = 2;
/** In days. */
const SOON = 31;

/** Whether a date without a year lies soon after a day that was told with it. */
function followsSoon(meaning: Reading['meaning'], { year, day }: Told): boolean {
  if (meaning.kind === 'fixed' || !day) return false;
  const { month, day: number } = meaning.written;
  if (month === undefined || number === undefined || !isDay({ year, month, day: number })) return false;
  const later = daysBetween(day, { year, month, day: number });
  return later >= 0 && later <= SOON;
}

/** Whether the weekday of a date is the one that it has in a year. */
const fitsYear = (meaning: Reading['meaning'], year: number): boolean =>
  meaning.kind === 'moment' && hasWeekday(meaning, year);

/** How far before a year its sentence's beginning is looked for, and what may stand between. */
export const BEFORE = 24;

export const OPENS_SENTENCE =
  /(?:^|[.!?:;][”"’')\]]*\s+|\n\s*)(?:(?:In|On|By|During|Then|And|But|early|late|the|mid-|of|in|,|\s)*)$/i;

/** How a date without a year stands to the last telling. */
interface Place {
  /** The words between the two. */
  readonly between: string;
  /** How many paragraphs lie between their beginnings. */
  readonly apart: number;
  /** The article's own year. */
  readonly year: number;
}

/** Whether the year of the last telling, one before the article's own, is the year of a date in news that leaves it out. */
export function governs(last: Telling, reading: Reading, { between, apart, year }: Place): boolean {
  if (last.told.year >= year || !last.dated || last.background) return false;
  // Where the weekday is one of this year it is meant.
  if (fitsYear(reading.meaning, year)) return false;
  if (apart <= MOST_APART && fitsYear(reading.meaning, last.told.year)) return true;
  if (apart === 0 && /^\s(?:on|in|at|by|from|until)\s(?:the\s)?$/.test(between)) return true;
  // "In 2004, at 01:20 on Boxing Day".
  const isOneSentence = apart === 0 && last.opens && !/[.!?]\s/.test(between);
  if (isOneSentence && reading.direction?.to !== 'future') return true;
  if (reading.direction?.to !== 'past') return false;
  // A year told in passing, "built in 1926", governs nothing.
  if (apart === 0) return last.opens || last.told.month !== undefined;
  return apart <= MOST_APART && followsSoon(reading.meaning, last.told);
}
