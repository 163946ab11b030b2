import { type Day, MONTH_PATTERN, MONTHS, WEEKDAYS, weekdayOf } from '../text/calendar.ts';
import { ordinal } from '../text/time/numbers.ts';
import type { DateOrder, HouseStyle, StyleName } from './house-style.ts';

/** How a house writes a day. Months and weekdays are written out, but where `short` says otherwise. */
export interface DateForm {
  readonly order: DateOrder;
  /** "June 2nd" rather than "June 2". */
  readonly ordinal: boolean;
  /** Whether a comma parts the weekday from the day, and the year from a day that comes after its month. */
  readonly comma: boolean;
  /** Whether months of more than five letters are cut down beside a day: "Feb. 24". */
  readonly short: boolean;
}

/**
 * The forms of the style books: AP's "Wednesday, Feb. 5, 2025" (no ordinals; March to July in full), the Guardian's
 * "Wednesday 5 February 2025" (day, month, year; no commas), the Economist's "Wednesday February 5th 2025".
 */
const FORMS: Readonly<Record<StyleName, DateForm>> = {
  ap: { order: 'month-first', ordinal: false, comma: true, short: true },
  guardian: { order: 'day-first', ordinal: false, comma: false, short: false },
  economist: { order: 'month-first', ordinal: true, comma: false, short: false },
};

/** How Copydesk's readers are told of a style. */
export const STYLE_TITLES: Readonly<Record<StyleName, string>> = {
  ap: 'AP style',
  guardian: 'Guardian style',
  economist: 'Economist style',
};

/** The form of a chosen style. */
export const formOfStyle = (style: StyleName): DateForm => FORMS[style];

/** The form in which a date is to be written into an article: the house style's, else the article's own. */
export const formFor = ({ dates: { style, order } }: HouseStyle, dates: readonly string[]): DateForm =>
  style ? FORMS[style] : formOfArticle(dates, order);

const MONTH_FIRST = new RegExp(`^(?:\\p{L}+day,?\\s+)?${MONTH_PATTERN}\\s+\\d{1,2}(?!\\d)`, 'u');
const DAY_FIRST = new RegExp(
  `^(?:\\p{L}+day,?\\s+)?(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH_PATTERN}`,
  'u',
);
const BARE_WEEKDAY = new RegExp(`^(?:${WEEKDAYS.join('|')})\\s`);

/**
 * The form in which an article mostly writes its days, where no style was chosen; day first where it writes none.
 * @param dates the words of the article's dates
 * @param order of day and month where the dates don't show it, if the desk has chosen one
 */
export function formOfArticle(dates: readonly string[], order: DateOrder | null): DateForm {
  const monthFirst = dates.filter((date) => MONTH_FIRST.test(date));
  const dayFirst = dates.filter((date) => DAY_FIRST.test(date));
  const isMonthFirst =
    monthFirst.length === dayFirst.length ? order === 'month-first' : monthFirst.length > dayFirst.length;
  const all = isMonthFirst ? monthFirst : dayFirst;
  const mostly = (is: (date: string) => boolean): boolean => all.filter(is).length * 2 > all.length;
  return {
    order: isMonthFirst ? 'month-first' : 'day-first',
    ordinal: mostly((date) => /\d(?:st|nd|rd|th)\b/.test(date)),
    comma: isMonthFirst && !all.some((date) => BARE_WEEKDAY.test(date)),
    short: mostly((date) => /\p{L}\./u.test(date)),
  };
}

/** AP cuts these down beside a day; the others are short enough. */
const SHORT = ['Jan.', 'Feb.', '', '', '', '', '', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** What of a day is written besides its month and number. */
export interface DayParts {
  readonly weekday?: boolean;
  readonly year?: boolean;
  /** A part of the day, after the weekday: "Wednesday morning, July 23". */
  readonly part?: string;
}

/** A day in a form: "Wednesday, July 23", "23 July 2025". */
export function writeDay(
  form: DateForm,
  day: Day,
  { weekday = false, year = false, part = '' }: DayParts,
): string {
  const month = (form.short && SHORT[day.month - 1]) || MONTHS[day.month - 1]!;
  const number = form.ordinal ? ordinal(day.day) : String(day.day);
  const date = form.order === 'day-first' ? `${number} ${month}` : `${month} ${number}`;
  const dated = year ? `${date}${form.comma && form.order === 'month-first' ? ',' : ''} ${day.year}` : date;
  if (!weekday) return dated;
  const named = weekdayOf(day) + (part && ` ${part}`);
  return `${named}${form.comma || part ? ',' : ''} ${dated}`;
}

/** A month in a form, never cut down: "July 2025". */
export const writeMonth = ({ year, month }: Pick<Day, 'year' | 'month'>, withYear: boolean): string =>
  MONTHS[month - 1]! + (withYear ? ` ${year}` : '');
