import type { CountTold } from './counts.ts';
import { isOfTheseDays } from './these-days.ts';

/**
 * Whether two numbers of one measure count the same people of the same happening, as far as their sentences tell. Not
 * whether they agree.
 * @param today the article's day, `YYYY-MM-DD`; null where it is not known
 */
export function isOneCount(a: CountTold, b: CountTold, today: string | null): boolean {
  if ([a, b].some(({ isPart, isOpen }) => isPart || isOpen)) return false;
  if (a.toll.manner !== b.toll.manner || !isSameGroup(a, b) || !isOneHappening(a, b, today)) return false;
  if (b.isDefinite || a.isDefinite) return isSameKnown(a, b);
  return !a.isRunning && !b.isRunning && !haveTwoSources(a, b) && (tellsOfKnown(a, b) || sumsUp(a, b));
}

/** Whether neither place nor time tells two happenings apart. */
export const isOneHappening = (a: CountTold, b: CountTold, today: string | null): boolean =>
  isSamePlace(a, b) &&
  (isSameTime(a.times, b.times, today) || (oneTime(a, b) && (saysAll(a, b) || saysAll(b, a))));

const oneTime = (a: CountTold, b: CountTold): boolean => !a.times.length || !b.times.length;

/** "The five people killed in the fire at the mill": all of it was told before, so the time need not be. */
const saysAll = (known: CountTold, other: CountTold): boolean =>
  known.isDefinite && known.narrowing.length > 1 && known.narrowing.every((word) => other.words.has(word));

/** "Miners" and "miners", or "the nine"; "people" and "passengers" only where the passengers are more than the people. */
export const isSameGroup = (a: CountTold, b: CountTold): boolean =>
  a.whom === b.whom ||
  [a, b].some(({ isDefinite, toll: { whom } }) => isDefinite && whom === '') ||
  (a.whom === '' && b.toll.count > a.toll.count) ||
  (b.whom === '' && a.toll.count > b.toll.count);

/** "The five people killed in the fire": of those told before, or narrowed to some by nothing that was not told before. */
function isSameKnown(a: CountTold, b: CountTold): boolean {
  const [known, other] = b.isDefinite ? [b, a] : [a, b];
  const isNarrower =
    known.toll.count < other.toll.count &&
    known.narrowing.length > 0 &&
    !known.narrowing.some((word) => other.words.has(word));
  if (isNarrower) return false;
  return (known.whom !== '' && known.whom === other.whom) || sharesAny(known.words, other.words);
}

/** "The blast killed nine": of something that the other sentence tells too, and that is known here. */
const tellsOfKnown = (a: CountTold, b: CountTold): boolean => sharesAny(b.known, a.words);

/** A headline tells what the story does. */
const sumsUp = (a: CountTold, b: CountTold): boolean =>
  a.isHeadline && [...a.words].filter((word) => b.words.has(word)).length > 1;

const sharesAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((word) => b.has(word));

const isSamePlace = (a: CountTold, b: CountTold): boolean =>
  a.places.size === 0 || b.places.size === 0 || sharesAny(a.places, b.places);

/** Whether both sentences name who tells the number, and not the same. */
const haveTwoSources = (a: CountTold, b: CountTold): boolean =>
  a.sources.size > 0 && b.sources.size > 0 && !sharesAny(a.sources, b.sources);

function isSameTime(a: readonly string[], b: readonly string[], today: string | null): boolean {
  if (a.length && b.length)
    return a.some((one) => b.some((two) => one.startsWith(two) || two.startsWith(one)));
  return [...a, ...b].every((value) => isOfTheseDays(value, today));
}
