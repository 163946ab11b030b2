import type { Day } from './calendar.ts';

/**
 * Reckoning with days of the proleptic Gregorian calendar by whole numbers, so that years before 100 and before Christ
 * (year 0 is 1 BC) come out right too. After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2014).
 */

/** Days in 400 years. */
const ERA = 146_097;
/** From 1 March of year 0 to 1 January 1970. */
const TO_EPOCH = 719_468;

/** The number of days from 1 January 1970; negative before it. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * ERA + yearOfEra * 365 + leaps + dayOfYear - TO_EPOCH;
}

/** The day of a number that {@link dayNumber} gave. */
export function dayAt(number: number): Day {
  const shifted = number + TO_EPOCH;
  const era = Math.floor(shifted / ERA);
  const rest = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const dayOfYear = rest - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The day so many days later; earlier where negative. */
export const addDays = (day: Day, days: number): Day => dayAt(dayNumber(day) + days);

/** How many days `to` comes after `from`; negative where it comes before. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The weekday as `Date.getUTCDay` counts, from Sunday, 0. */
export const weekdayIndex = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** The month so many months later, counted from 1 with its year. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const all = year * 12 + month - 1 + months;
  return { year: Math.floor(all / 12), month: (((all % 12) + 12) % 12) + 1 };
}

/** The Monday of the week (ISO 8601: Monday to Sunday) that holds the day. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayIndex(day) + 6) % 7));

/** The ISO 8601 week that holds the day: a week belongs to the year of its Thursday. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

/** Easter Sunday of a Gregorian year, by the anonymous algorithm in Meeus, Astronomical Algorithms (1991), chapter 8. */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const all = epact + toSunday - 7 * late + 114;
  return { year, month: Math.floor(all / 31), day: (all % 31) + 1 };
}
