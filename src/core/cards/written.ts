import { type Day, dayOf, MONTHS, weekdayOf, written } from '../text/calendar.ts';

/** A TIMEX3 date in words: "Wednesday, 23 July 2025", "July 2025", "week 30 of 2025"; other values as they are. */
export function dayText(value: string): string {
  const day = dayOf(value);
  if (day) return `${weekdayOf(day)}, ${written(day)}`;
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month) return `${MONTHS[Number(month[2]) - 1] ?? month[2]!} ${month[1]!}`;
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  return week ? `week ${Number(week[2])} of ${week[1]!}` : value;
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };

/** A TIMEX3 duration in words: `P4Y` as "4 years"; null for others. */
export function durationText(value: string): string | null {
  const match = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value);
  const unit = match && (match[1] && match[3] === 'M' ? 'minute' : UNITS[match[3]!]);
  return unit ? `${match[2]!} ${unit}${match[2] === '1' ? '' : 's'}` : null;
}

/** How far one day is from another: "the same day", "1 day before", "3 years after". */
export function distanceText(from: Day, to: Day): string {
  const days = Math.round((stamp(to) - stamp(from)) / 86_400_000);
  if (days === 0) return 'the same day as';
  const [count, unit] = sized(Math.abs(days));
  return `${count} ${unit}${count === '1' ? '' : 's'} ${days < 0 ? 'before' : 'after'}`;
}

function sized(days: number): [count: string, unit: string] {
  if (days < 60) return [String(days), 'day'];
  return days < 730
    ? [`about ${Math.round(days / 30.44)}`, 'month']
    : [`about ${Math.round(days / 365.25)}`, 'year'];
}

const stamp = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
