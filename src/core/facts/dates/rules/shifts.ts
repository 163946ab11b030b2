import type { Grain, Moment, Shift } from '../meaning.ts';
import type { Unit } from '../units.ts';

const GRAINS: Readonly<Record<Unit, Grain>> = {
  S: 'clock',
  MIN: 'clock',
  H: 'clock',
  D: 'day',
  NI: 'part',
  WE: 'weekend',
  W: 'week',
  FN: 'week',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'long',
  CE: 'long',
};

/** The stretch of one unit that lies so many units from when it is said or from what was told. */
export const shifted = (unit: Unit, by: number, from: Shift['from']): Moment => ({
  kind: 'moment',
  grain: GRAINS[unit],
  written: {},
  shift: { unit, by, from },
  ...(unit === 'NI' && { part: 'NI' }),
});
