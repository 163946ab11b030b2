import type { TimeUnit } from '../../text/time/elapsed.ts';
import { numberOf, ordinalOf } from '../../text/time/numbers.ts';
import type { Rounding } from './elapsed-words.ts';

/** How much time is told. */
export interface Amount {
  readonly number: number;
  readonly unit: TimeUnit;
  readonly rounding: Rounding;
  /** Whether it counts birthdays, which nobody rounds. */
  readonly isCounted: boolean;
}

/** "It turned 100", "40 years old": a number without a unit, or an age. */
const isBirthday = ({ n, unit, age }: Record<string, string | undefined>): boolean =>
  n !== undefined && (unit === undefined || age !== undefined);

const PARTS: Readonly<Record<string, number>> = { half: 50, quarter: 25 };
const UNITS: Readonly<Record<string, readonly [unit: TimeUnit, times: number]>> = {
  year: ['Y', 1],
  month: ['M', 1],
  week: ['W', 1],
  day: ['D', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  centurie: ['Y', 100],
};

/** The amount that the groups of an interval's form tell; null where they tell none. */
export function amountOf({ groups }: Pick<RegExpExecArray, 'groups'>): Amount | null {
  const { over, nearly, below, about, n, half, part, o, unit: name = 'year' } = groups!;
  const [unit, times] = UNITS[name.toLowerCase().replace(/s$/, '')]!;
  const number = part
    ? PARTS[part.toLowerCase()]!
    : (o ? ordinalOf(o) : /^an?$/i.test(n!) ? 1 : numberOf(n!)) * times + (half ? times / 2 : 0);
  if (!(number > 0)) return null;
  const isRound = about || times > 1;
  return {
    number,
    unit,
    rounding: over ? 'over' : nearly ? 'nearly' : below ? 'about' : isRound ? 'about' : 'exact',
    isCounted: o !== undefined || isBirthday(groups!),
  };
}
