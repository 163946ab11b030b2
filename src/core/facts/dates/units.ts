/**
 * A unit as TIMEX3 durations write it, but for those of the clock (`S`, `MIN`, `H`), which stand after a `T` there, and
 * for nights (`NI`), fortnights (`FN`) and quarters (`Q`), which are written as days, weeks and months.
 */
export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'NI' | 'WE' | 'W' | 'FN' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';

/** Whether a unit is one of the clock. */
export const isClock = (unit: Unit): boolean => unit === 'S' || unit === 'MIN' || unit === 'H';

/** How TIMEX3 writes a unit, and how many of those one is. */
const WRITTEN: Readonly<Record<Unit, readonly [before: string, times: number, after: string]>> = {
  S: ['PT', 1, 'S'],
  MIN: ['PT', 1, 'M'],
  H: ['PT', 1, 'H'],
  D: ['P', 1, 'D'],
  NI: ['P', 1, 'D'],
  WE: ['P', 1, 'WE'],
  W: ['P', 1, 'W'],
  FN: ['P', 2, 'W'],
  M: ['P', 1, 'M'],
  Q: ['P', 3, 'M'],
  Y: ['P', 1, 'Y'],
  DE: ['P', 1, 'DE'],
  CE: ['P', 1, 'CE'],
};

/** The TIMEX3 value of so many units; `X` stands for a number that isn't told (NaN). */
export function durationOf(count: number, unit: Unit): string {
  if (unit === 'H' && count === 0.5) return 'PT30M';
  const [before, times, after] = WRITTEN[unit];
  return `${before}${Number.isNaN(count) ? 'X' : Math.round(count * times * 100) / 100}${after}`;
}
