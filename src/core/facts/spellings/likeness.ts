import leven from 'leven';
import { fold, isOneSlip, mayBeginAlike, soundOf, soundsAlike } from '../../text/spelling.ts';

/** How two spellings may be of one name: they differ by accents, by transliteration, or by one letter. */
export type Likeness = 'accents' | 'sound' | 'slip';

/** Names of fewer letters are too like others to be compared. */
const SHORTEST = 4;

/** Spellings of one name differ in length by no more letters: "-ii" and "-y", "tsch" and "ch". */
const FARTHEST = 3;

/** Names whose sound has so many letters may differ by more than one of them in writing. */
const LONG = 7;

/**
 * How two surnames or first names may be one, spelled two ways; null where they are the same or two names.
 * @param one `a` folded, where a caller compares it often, and `two` so `b`
 */
export function likenessOf(a: string, b: string, one = fold(a), two = fold(b)): Likeness | null {
  if (a === b) return null;
  if (Math.abs(one.length - two.length) > FARTHEST || (!mayBeginAlike(one, two) && !isSwapped(one, two)))
    return null;
  if (plain(a) === plain(b)) return null;
  if (one === two) return hasAccent(a) !== hasAccent(b) || accentsOf(a) !== accentsOf(b) ? 'accents' : null;
  if (Math.min(one.length, two.length) < SHORTEST || isInflected(one, two) || isInflected(two, one))
    return null;
  if (soundsAlike(a, b)) return 'sound';
  if (isOneSlip(one, two)) return isWithin(one, two) ? 'slip' : null;
  // A slip and a doubled letter in a long name: too much for chance.
  const [left, right] = [soundOf(a), soundOf(b)];
  return Math.min(left.length, right.length) >= LONG && left[0] === right[0] && isOneSlip(left, right)
    ? 'slip'
    : null;
}

/** Long surnames after one first name may differ by two letters that begin no nearer than the fourth. */
const BEGINNING = 3;
const MOST_EDITS = 2;

/** Whether two surnames after one and the same first name may be one: "Emeka Ravensdale", "Emeka Ravensdail". */
export const likeAfterOneName = (one: string, two: string): boolean =>
  Math.min(one.length, two.length) >= LONG &&
  one.slice(0, BEGINNING) === two.slice(0, BEGINNING) &&
  one !== two &&
  !isInflected(one, two) &&
  !isInflected(two, one) &&
  leven(one, two, { maxDistance: MOST_EDITS + 1 }) <= MOST_EDITS;

const plain = (name: string): string =>
  name.normalize('NFC').replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').toLowerCase();
const hasAccent = (name: string): boolean => accentsOf(name) !== '';
const accentsOf = (name: string): string => name.normalize('NFD').replace(/[^\p{M}ßæœøđðþłı]/gu, '');

/**
 * Whether a slip lies where a hurried writer makes one. Another first letter makes another name (Hanson, Manson); of four
 * letters only one left out or put in inside shows the same name.
 */
function isWithin(a: string, b: string): boolean {
  if (a[0] !== b[0] && !isSwapped(a, b)) return false;
  if (Math.min(a.length, b.length) > SHORTEST) return true;
  return (
    (a.length !== b.length && a.at(-1) === b.at(-1)) ||
    (a.length === b.length && a.at(-1) === b.at(-1) && isSwap(a, b))
  );
}

const isSwapped = (a: string, b: string): boolean => a[0] === b[1] && a[1] === b[0];

const isSwap = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b);
const lettersOf = (word: string): string => word.split('').sort().join('');

/** Whether one is the other's plural, possessive or feminine form: "the Bells", Ivanov and Ivanova. */
const isInflected = (short: string, long: string): boolean =>
  long === `${short}s` ||
  long === `${short}es` ||
  (long === `${short}a` && /(?:ov|ev|in|yn|sk)$/.test(short)) ||
  (/(?:sky|ski|skiy|ny|oy)$/.test(short) &&
    /(?:skaya|ska|naya|aya)$/.test(long) &&
    long.slice(0, 4) === short.slice(0, 4));
