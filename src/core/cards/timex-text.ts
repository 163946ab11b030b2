import { dayOf, MONTHS, WEEKDAYS, weekdayOf, written } from '../text/calendar.ts';
import { addDays, mondayOf, weekOf } from '../text/days.ts';
import { ordinal } from '../text/time/numbers.ts';

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
  DE: 'decade',
  CE: 'century',
  WE: 'weekend',
};

const year = (digits: string): string => String(Number(digits));

/** How each kind of TIMEX3 value reads, by the groups of its pattern. */
const FORMS: readonly (readonly [pattern: RegExp, say: (...parts: string[]) => string | null])[] = [
  [/^PRESENT_REF$/, () => 'The present, no one day'],
  [/^PAST_REF$/, () => 'The past, no one day'],
  [/^FUTURE_REF$/, () => 'What is to come, no one day'],
  [/^(\d{4})-(\d\d)$/, (of, month) => `${MONTHS[Number(month) - 1] ?? month} ${year(of)}`],
  [/^(\d{4})-W(\d\d)(-WE)?$/, (of, week, end) => weekText(Number(of), Number(week), Boolean(end))],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (of, season) => `${SEASONS[season]!} ${year(of)}`],
  [
    /^(FY)?(\d{4})-Q(\d)$/,
    (fiscal, of, nth) => `${ordinal(Number(nth))} quarter of ${fiscal ? 'fiscal ' : ''}${of}`,
  ],
  [
    /^(FY)?(\d{4})-H(\d)$/,
    (fiscal, of, nth) => `${ordinal(Number(nth))} half of ${fiscal ? 'fiscal ' : ''}${of}`,
  ],
  [/^FY(\d{4})$/, (of) => `fiscal year ${of}`],
  [/^(\d{4})$/, (of) => year(of)],
  [/^BC(\d{4})$/, (of) => `${year(of)} BC`],
  [/^(\d{3})$/, (of) => `the ${of}0s`],
  [/^(\d\d)$/, (of) => `the ${ordinal(Number(of) + 1)} century`],
  [/^T(\d\d:\d\d)$/, (time) => time],
  [/^XXXX-WXX-(\d)(?:T(.+))?$/, (nth, time) => `any ${WEEKDAYS[Number(nth) % 7]!}${timeText(time)}`],
  [/^XXXX-WXX-XD(?:T(.+))?$/, (time) => `any working day${timeText(time)}`],
  [/^XXXX-XX-XX(?:T(.+))?$/, (time) => `any day${timeText(time)}`],
  [/^XXXX-WXX-WE$/, () => 'any weekend'],
  [
    /^XXXX-(\d\d)-(\d\d)$/,
    (month, day) => `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} of any year`,
  ],
  [/^XXXX-(\d\d)$/, (month) => `any ${MONTHS[Number(month) - 1] ?? month}`],
  [/^XXXX-(SP|SU|FA|WI)$/, (season) => `any ${SEASONS[season]!}`],
];

/** " evening" or ", 09:00"; nothing where no time is told. */
const timeText = (time: string | undefined): string =>
  time === undefined ? '' : PARTS[time] ? `, ${PARTS[time]}` : `, ${time}`;

/** A TIMEX3 date in words: "Wednesday, 23 July 2025", "week of 21 July 2025", "autumn 2025"; other values as they are. */
export function timexText(value: string): string {
  const [of, time] = value.split('T') as [string, string?];
  const day = dayOf(of);
  if (day) {
    const said = `${weekdayOf(day)}, ${written(day)}`;
    return time ? `${said}, ${PARTS[time] ?? time}` : said;
  }
  for (const [pattern, say] of FORMS) {
    const match = pattern.exec(value);
    const text = match && say(...match.slice(1));
    if (text) return text;
  }
  return value;
}

/** ISO 8601 weeks begin on a Monday, and 4 January lies in the first. */
function weekText(of: number, week: number, isWeekend: boolean): string | null {
  const monday = addDays(mondayOf({ year: of, month: 1, day: 4 }), (week - 1) * 7);
  if (weekOf(monday).week !== week) return null;
  return isWeekend ? `weekend of ${written(addDays(monday, 5))}` : `week of ${written(monday)}`;
}

/** A TIMEX3 duration in words: `P4Y` as "4 years", `PXD` as "some days"; of a set, "every 4 years". Null for others. */
export function periodText(value: string, isSet: boolean): string | null {
  const match = /^P(T?)(\d+(?:\.\d+)?|X)(DE|CE|WE|[YMWDHS])$/.exec(value);
  const unit = match && (match[1] && match[3] === 'M' ? 'minute' : UNITS[match[3]!]);
  if (!match || !unit) return null;
  const [, , count] = match;
  const many = unit === 'century' ? 'centuries' : `${unit}s`;
  if (isSet) return count === '1' ? `every ${unit}` : `every ${count === 'X' ? 'few' : count!} ${many}`;
  return count === 'X' ? `some ${many}` : `${count!} ${count === '1' ? unit : many}`;
}
