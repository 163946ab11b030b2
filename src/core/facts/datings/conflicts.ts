import type { Article } from '../../article/article.ts';
import { isDay } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import { type Dated, type Dating, datingsOf } from './datings.ts';
import { isOpen } from './happenings.ts';
import { type Agreement, agreementOf } from './same.ts';

/** What lasts for some days may be told by any of them. */
const LONGEST_EVENT = 7;
/** Fires and elections come back; a day mistaken for another lies near it, and in two months where both tell what burned. */
const ONE_SLIP = 31;
const ONE_NAMED_SLIP = 62;
/** A fortnight after an election comes its second round. */
const ONE_ROUND = 10;
/** A house may be opened again when it was rebuilt: so many years apart, and to the day so many days. */
const ONE_OPENING = 10;
const ONE_DAY_OF_MANY = 366;
/** A dating is held against so many before it and behind it: stories have fewer, and long lists must not cost their square. */
const REACH = 150;

/** Two datings of one thing that cannot both be right. */
export interface Conflict {
  /** The earlier of the two in the article. */
  readonly first: Dating;
  readonly second: Dating;
}

/** The conflicts within an article, in text order of the later dating. */
export function conflictsIn(article: Article): Conflict[] {
  const datings = datingsOf(article);
  return datings.flatMap((second, i): Conflict[] => {
    const around = datings.slice(Math.max(0, i - REACH), i + REACH);
    const first = around.slice(0, Math.min(i, REACH)).find((each) => areInConflict(each, second));
    if (!first || areMany(article, first, second)) return [];
    // Three days of what sounds like one thing are those of several.
    const isOfSeveral = around.some((each) => isRival(each, first) && isRival(each, second));
    return isOfSeveral ? [] : [{ first, second }];
  });
}

/** Whether two datings, the first told earlier, are of one thing and cannot both be right. What one leaves out, the other may tell. */
export function areInConflict(a: Dating, b: Dating): boolean {
  const agreement = isApart(a.date, b.date) ? agreementOf(a.happening, b.happening) : null;
  return agreement !== null && isSlip(a.date, b.date, agreement);
}

const isRival = (a: Dating, b: Dating): boolean => areInConflict(a, b) || areInConflict(b, a);

/** Whether an article tells of several things of a kind: "the fires". */
function areMany({ text }: Article, ...datings: readonly Dating[]): boolean {
  // A name tells which one is meant.
  if (datings.every(({ happening: { names } }) => names.length > 0)) return false;
  return datings.some(
    ({ happening: { thing, noun } }) =>
      thing &&
      /^\p{Ll}+$/u.test(noun) &&
      new RegExp(`(?<![\\p{L}’'-])${noun}e?s(?![\\p{L}’'-])`, 'iu').test(text),
  );
}

const differ = (a: Dated, b: Dated, part: 'year' | 'month' | 'day'): boolean =>
  a[part] !== undefined && b[part] !== undefined && a[part] !== b[part];

function isApart(a: Dated, b: Dated): boolean {
  const days = distance(a, b);
  if (days !== null) return days > (a.night || b.night ? 1 : 0);
  return differ(a, b, 'day') || differ(a, b, 'month') || (differ(a, b, 'year') && a.yearTold && b.yearTold);
}

/** Whether two dates of what may happen more than once lie as a mistaken one does to the right one. */
function isSlip(a: Dated, b: Dated, { name, recurs, isNamed }: Agreement): boolean {
  const days = distance(a, b);
  switch (recurs) {
    case 'once':
      return true;
    case 'seldom':
      return days === null
        ? Math.abs((a.year ?? 0) - (b.year ?? 0)) <= ONE_OPENING
        : days <= ONE_DAY_OF_MANY || isOtherYear(a, b);
    case 'again':
      return days === null
        ? !differ(a, b, 'year')
        : days <=
            (/^(?:.*election|poll|holding)$/.test(name) ? ONE_ROUND : isNamed ? ONE_NAMED_SLIP : ONE_SLIP);
    case 'yearly':
      return !differ(a, b, 'year') && a.year !== undefined && b.year !== undefined;
    case 'some-days':
      return !differ(a, b, 'year') && days !== null && days > LONGEST_EVENT;
  }
}

/** The same day of another year near by. */
const isOtherYear = (a: Dated, b: Dated): boolean =>
  !differ(a, b, 'day') && !differ(a, b, 'month') && Math.abs(a.year! - b.year!) <= ONE_OPENING;

/** Days between two full dates, whichever is earlier; null where one is not full. */
export function distance(a: Dated, b: Dated): number | null {
  const [from, to] = [a, b].map(({ year, month, day }) =>
    year !== undefined && month !== undefined && day !== undefined && isDay({ year, month, day })
      ? { year, month, day }
      : null,
  );
  if (!from || !to) return null;
  // A year that nobody wrote is the one in which the two lie nearest.
  const years = a.yearTold && b.yearTold ? [0] : [-1, 0, 1];
  return Math.min(
    ...years
      .map((by) => ({ ...from, year: from.year + by }))
      .filter(isDay)
      .map((day) => Math.abs(daysBetween(day, to))),
  );
}

/** Two dates, the year that nobody wrote being the one in which they lie nearest. */
export function aligned(a: Dated, b: Dated): readonly [Dated, Dated] {
  const apart = distance(a, b);
  if (apart === null || (a.yearTold && b.yearTold)) return [a, b];
  const moved = a.yearTold || !b.yearTold ? b : a;
  const near = [-1, 0, 1]
    .map((by) => ({ ...moved, year: moved.year! + by, yearTold: true }))
    .find((each) => distance({ ...(moved === a ? b : a), yearTold: true }, each) === apart);
  return moved === a ? [near ?? a, b] : [a, near ?? b];
}

/** What two datings are of, for an editor: "the flotation of Ersk". */
export function whatOf({ first, second }: Conflict): string {
  const told = [first, second].filter(
    (each) => (each.happening.by === 'noun' || each.happening.thing) && !isPronoun(each),
  );
  const longest = told.sort((a, b) => b.what.length - a.what.length)[0];
  if (longest) return longest.what;
  const [a, b] = [first, second];
  const { name } = agreementOf(a.happening, b.happening)!;
  const noun = isOpen(name) ? a.happening.noun || b.happening.noun : name;
  const named = [a, b].sort(
    (x, y) => Number(isPronoun(x)) - Number(isPronoun(y)) || y.what.length - x.what.length,
  )[0]!;
  return `the ${a.happening.marks.includes('first') ? 'first ' : ''}${noun} of ${named.what}`;
}

const isPronoun = ({ happening: { theme } }: Dating): boolean => theme?.standsFor != null;
