import type { Day } from '../text/calendar.ts';

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
