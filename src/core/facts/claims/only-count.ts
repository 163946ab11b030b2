import type { CountTold } from './counts.ts';
import { isOneHappening, isSameGroup } from './one-count.ts';

/**
 * Whether "the eight who died", with nothing said of where or how, can mean no others than those of an earlier number: the
 * only one of its measure told before, with nothing that adds up to it.
 * @param all every number of the article, in text order
 * @param numbers the whole numbers that stand in the article before `known`
 * @param today the article's day, `YYYY-MM-DD`; null where it is not known
 */
export function isOnlyMeant(
  known: CountTold,
  other: CountTold,
  all: readonly CountTold[],
  numbers: ReadonlySet<number>,
  today: string | null,
): boolean {
  const isClear = ({ isPart, isOpen, isRunning }: CountTold): boolean => !isPart && !isOpen && !isRunning;
  if (!known.isDefinite || known.narrowing.length || other.toll.start > known.toll.start) return false;
  if (![known, other].every(isClear) || known.toll.manner !== other.toll.manner) return false;
  if (!isSameGroup(known, other) || !isOneHappening(known, other, today)) return false;
  const before = all.filter(
    ({ toll }) => toll.measure === known.toll.measure && toll.start < known.toll.start,
  );
  const isOnly = before.every(({ toll }) => toll.count === other.toll.count);
  const parts = before.flatMap(({ toll, others }) => [toll.count, ...others]);
  return isOnly && !numbers.has(known.toll.count) && !addsUp(known.toll.count, parts);
}

/** Whether a number is the sum of two others. */
const addsUp = (sum: number, numbers: readonly number[]): boolean =>
  numbers.some((one) => one < sum && numbers.includes(sum - one));
