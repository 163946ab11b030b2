import { weekdayIndex } from './days.ts';

/** Full English names, January first. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Full English names in `Date.getUTCDay` order, Sunday first. */
export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** A calendar day of the proleptic Gregorian calendar; `month` and `day` count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The month, from 1, that a full or abbreviated English name ("Feb.", "Sept") means; undefined for other words. */
export function monthOf(name: string): number | undefined {
  const key = name.toLowerCase().replace(/\.$/, '');
  if (key.length < 3) return undefined;
  const found = MONTHS.findIndex(
    (month) => month.toLowerCase() === key || (key.length <= 4 && month.toLowerCase().startsWith(key)),
  );
  return found < 0 ? undefined : found + 1;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number of days in a month; `month` counts from 1. */
export const daysIn = (year: number, month: number): number =>
  month === 2
    ? isLeap(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** Whether the calendar has such a day. */
export const isDay = ({ year, month, day }: Day): boolean =>
  Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** `YYYY-MM-DD`. */
export const isoOf = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day that `YYYY-MM-DD` names; null where it names none. */
export function dayOf(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}

/** The English name of a day's weekday. */
export const weekdayOf = (day: Day): string => WEEKDAYS[weekdayIndex(day)]!;

/** The day as Copydesk writes it in messages: `2 June 2025`. */
export const written = ({ year, month, day }: Day): string => `${day} ${MONTHS[month - 1]!} ${year}`;

const MONTH_NAMES =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';

/** The source of a pattern for one month's name, long or short. */
export const MONTH_PATTERN = `(?:${MONTH_NAMES})`;

const FORMS: readonly { pattern: RegExp; order: readonly [year: number, month: number, day: number] }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: [1, 2, 3] },
  {
    pattern: new RegExp(`^(${MONTH_PATTERN})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i'),
    order: [3, 1, 2],
  },
  {
    pattern: new RegExp(
      `^(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH_PATTERN}),?\\s+(\\d{4})(?!\\d)`,
      'i',
    ),
    order: [3, 2, 1],
  },
];

/** A full date read at the start of a text, and how many code units it takes. */
export interface WrittenDay extends Day {
  readonly length: number;
}

/**
 * Reads a full date at the start of a text: `2025-07-22`, `July 22, 2025`, `22nd of July 2025`, `Feb. 24, 2022`.
 * The day may be one that the calendar lacks: ask {@link isDay}. Null where no full date stands there.
 */
export function readDay(text: string): WrittenDay | null {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const month = match[order[1]]!;
    return {
      year: Number(match[order[0]]),
      month: monthOf(month) ?? Number(month),
      day: Number(match[order[2]]),
      length: match[0].length,
    };
  }
  return null;
}
