import type { Day } from '../../text/calendar.ts';
import { type Context, SEASON_STARTS } from './frames.ts';
import type { Moment } from './meaning.ts';

/** The year of a season, a quarter or a half: the last that began, or where it must be over, ended. */
export function yearOfStretch(moment: Moment, said: Day, { direction }: Context): number {
  const { season, quarter, half, which } = moment;
  const length = half ? 6 : 3;
  const start = season ? SEASON_STARTS[season]! : quarter ? quarter * 3 - 2 : half! * 6 - 5;
  const now = said.year * 12 + said.month;
  const began = (year: number): number => year * 12 + start;
  const lastBegun = [said.year, said.year - 1].find((year) => began(year) <= now) ?? said.year - 1;
  const lastEnded =
    [said.year, said.year - 1, said.year - 2].find((year) => began(year) + length <= now) ?? said.year - 1;
  const isNow = lastBegun !== lastEnded;
  if (which === 'last') return lastEnded;
  if (which === 'this') return isNow ? lastBegun : said.year;
  if (which === 'next') return lastBegun + 1;
  if (direction === 'future') return isNow ? lastBegun : lastBegun + 1;
  if (quarter || half) return isNow && direction === null ? lastBegun : lastEnded;
  if (direction === 'past') return lastBegun;
  return [lastBegun, lastBegun + 1].sort(
    (a, b) => Math.abs(began(a) + 1 - now) - Math.abs(began(b) + 1 - now),
  )[0]!;
}
