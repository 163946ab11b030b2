import { type TimeUnit, unitOf } from '../../text/time/elapsed.ts';
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

/** The amount that the groups of an interval's form tell; null where they tell none. */
export function amountOf({ groups }: Pick<RegExpExecArray, 'groups'>): Amount | null {
  const { over, nearly, below, about, n, half, part, o, unit: name = 'year' } = groups!;
  const [unit, times] = unitOf(name);
  const number = part
    ? PARTS[part.toLowerCase()]!
    : (o ? ordinalOf(o) : numberOf(n!)) * times + (half ? times / 2 : 0);
  if (!(number > 0)) return null;
  const isRound = about || times > 1;
  return {
    number,
    unit,
    rounding: over ? 'over' : nearly ? 'nearly' : below ? 'about' : isRound ? 'about' : 'exact',
    isCounted: o !== undefined || isBirthday(groups!),
  };
}
