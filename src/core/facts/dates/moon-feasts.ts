import { Memo } from '../../text/memo.ts';
import { addDays, dayNumber } from '../../text/days.ts';
import type { Feast, MonthDay } from './feasts.ts';

/**
 * Feasts whose day another calendar fixes by rule, so that it is known for every year: those of one day in the Hebrew calendar,
 * and the Chinese New Year. They are looked up in the calendars of ECMA-402. Feasts of the Islamic calendar rest on the sight
 * of the moon, and Diwali on the place, so that their day stays unknown.
 */

const MS_PER_DAY = 86_400_000;

/** How the days of a calendar are told: `10 Tishri`, `1/1`. */
const calendar = (name: string): ((at: number) => string) => {
  let format: Intl.DateTimeFormat | undefined;
  return (at) => {
    format ??= new Intl.DateTimeFormat(`en-u-ca-${name}`, {
      day: 'numeric',
      month: name === 'hebrew' ? 'long' : 'numeric',
      timeZone: 'UTC',
    });
    return format.format(at * MS_PER_DAY);
  };
};

/** How many years' feasts are kept. */
const KEPT = 256;

/** The feast that a calendar tells with given words, looked for from a day of the year on. */
function feastOf(told: (at: number) => string, words: string, from: MonthDay, days: number): Feast {
  const kept = new Memo<MonthDay>(KEPT, (year) => {
    const first = { year: Number(year), ...from };
    const start = dayNumber(first);
    for (let later = 0; later < days; later++)
      if (told(start + later) === words) return addDays(first, later);
    return from;
  });
  return (year) => kept.get(String(year));
}

const hebrew = calendar('hebrew');
const chinese = calendar('chinese');

const NEW_YEAR = feastOf(chinese, '1/1', { month: 1, day: 20 }, 34);

/** By their names in lower case, as the feasts of the sun. */
export const MOON_FEASTS: Readonly<Record<string, Feast>> = {
  'yom kippur': feastOf(hebrew, '10 Tishri', { month: 9, day: 1 }, 61),
  'chinese|lunar new year': NEW_YEAR,
  "chinese|lunar new year '|’ ~s day": NEW_YEAR,
};

/** Feasts of more than a day, and those whose day nobody can tell for sure. */
export const OPEN_FEASTS: readonly string[] = [
  'ramadan',
  'eid al - fitr|adha',
  'eid',
  'ashura',
  'diwali',
  'holi',
  'vaisakhi',
  'vesak',
  'nowruz',
  'passover',
  'hanukkah|chanukah',
  'rosh hashanah',
  'sukkot',
];
