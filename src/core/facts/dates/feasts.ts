import { daysIn } from '../../text/calendar.ts';
import { addDays, easter, weekdayIndex } from '../../text/days.ts';

/** A day of the year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Which day a feast falls on in a year. */
export type Feast = (year: number) => MonthDay;

const on =
  (month: number, day: number): Feast =>
  () => ({ month, day });

/** So many days from Easter Sunday of the western churches. */
const fromEaster =
  (days: number): Feast =>
  (year) =>
    addDays(easter(year), days);

/** The nth of a month's days that fall on a weekday; the last where `nth` is -1. */
export const weekdayOfMonth =
  (nth: number, weekday: number, month: number): Feast =>
  (year) => {
    const first = weekdayIndex({ year, month, day: 1 });
    const day = 1 + ((weekday - first + 7) % 7) + (nth < 0 ? 28 : (nth - 1) * 7);
    return { month, day: day > daysIn(year, month) ? day - 7 : day };
  };

const thanksgiving = weekdayOfMonth(4, 4, 11);
const after =
  (feast: Feast, days: number): Feast =>
  (year) =>
    addDays({ year, ...feast(year) }, days);

/** Feasts whose day news takes for known, by their names in lower case, `'s` written apart as the lexer reads it. */
export const FEASTS: Readonly<Record<string, Feast>> = {
  'christmas day': on(12, 25),
  christmas: on(12, 25),
  'christmas eve': on(12, 24),
  'boxing day': on(12, 26),
  "new year '|’ ~s eve": on(12, 31),
  "new year '|’ ~s day": on(1, 1),
  "new year '|’ ~s": on(1, 1),
  'new years day': on(1, 1),
  'new years eve': on(12, 31),
  epiphany: on(1, 6),
  'martin luther king ,? jr? .? day': weekdayOfMonth(3, 1, 1),
  'mlk day': weekdayOfMonth(3, 1, 1),
  'groundhog day': on(2, 2),
  "valentine '|’ ~s day": on(2, 14),
  "presidents '|’ day": weekdayOfMonth(3, 1, 2),
  "st|saint .? patrick '|’ ~s day": on(3, 17),
  "april fools '|’? day": on(4, 1),
  "april fool '|’ ~s day": on(4, 1),
  'earth day': on(4, 22),
  'anzac day': on(4, 25),
  'may day': on(5, 1),
  'cinco de mayo': on(5, 5),
  'victory day': on(5, 9),
  've day': on(5, 8),
  'v - e day': on(5, 8),
  'memorial day': weekdayOfMonth(-1, 1, 5),
  'd - day': on(6, 6),
  juneteenth: on(6, 19),
  'canada day': on(7, 1),
  'fourth of july': on(7, 4),
  'bastille day': on(7, 14),
  'labor|labour day': weekdayOfMonth(1, 1, 9),
  'columbus day': weekdayOfMonth(2, 1, 10),
  halloween: on(10, 31),
  "hallowe '|’ ~en": on(10, 31),
  "all saints '|’? day": on(11, 1),
  'guy fawkes day|night': on(11, 5),
  'bonfire night': on(11, 5),
  'armistice day': on(11, 11),
  'veterans day': on(11, 11),
  "veterans '|’ day": on(11, 11),
  'thanksgiving day': thanksgiving,
  thanksgiving: thanksgiving,
  'black friday': after(thanksgiving, 1),
  'cyber monday': after(thanksgiving, 4),
  'shrove tuesday': fromEaster(-47),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  'maundy thursday': fromEaster(-3),
  'good friday': fromEaster(-2),
  'easter sunday': fromEaster(0),
  easter: fromEaster(0),
  'easter monday': fromEaster(1),
  'ascension day': fromEaster(39),
  'whit sunday': fromEaster(49),
  'whit monday': fromEaster(50),
};
