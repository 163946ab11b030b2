import { Memo } from './memo.ts';

/** Letters that no combining mark makes: what English newsrooms write for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'a',
};

/** A word in lower case without accents, apostrophes, hyphens and periods: Erdoğan and Erdogan are one. */
export const fold = (word: string): string => (PLAIN.test(word) ? word : foldAny(word));

const PLAIN = /^[a-z]*$/;

const foldAny = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}'’‘`.-]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłıə]/g, (letter) => LETTERS[letter]!);

/**
 * Letter groups that stand for one sound in the usual transliterations of Cyrillic, Arabic and Turkish names and in
 * names written without their umlauts, in the order in which they are replaced.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'c'],
  [/sch|sh/g, 's'],
  [/zh/g, 'z'],
  [/ch/g, 'c'],
  [/kh/g, 'h'],
  [/([gdtb])h/g, '$1'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/ou|oo/g, 'u'],
  [/ee|[yj]/g, 'i'],
  [/([aou])e/g, '$1'],
  [/tz/g, 'ts'],
  [/(\p{L})\1+/gu, '$1'],
];

/** The same for all usual transliterations of a name: Zelensky, Zelenskyy and Zelenskiy; Milošević and Milosevich. */
export const soundOf = (word: string): string => sounds.get(word);

/** How many words' sounds are kept: the names of some hundred articles. */
const KEPT = 8192;

const sounds = new Memo<string>(KEPT, (word) =>
  SOUNDS.reduce((sound, [letters, one]) => sound.replace(letters, one), fold(word)),
);

/** Pairs of first letters with which one sound may be written. */
const PAIRS = ['qk', 'qg', 'kh', 'kx', 'jy', 'ji', 'yi', 'ye', 'vw', 'fp', 'cs', 'ct', 'sz'];

const ALIKE: ReadonlyMap<string, readonly string[]> = new Map(
  'abcdefghijklmnopqrstuvwxyz'
    .split('')
    .map((letter) => [
      letter,
      [letter, ...PAIRS.filter((pair) => pair.includes(letter)).map((pair) => pair.replace(letter, ''))],
    ]),
);

/** The first letters that a folded word's other spellings may have, its own among them. */
export const initialsLike = (letter: string): readonly string[] => ALIKE.get(letter) ?? [letter];

/** Whether two folded words may begin with one sound: a quick look before their sounds are worked out. */
export const mayBeginAlike = (a: string, b: string): boolean =>
  a[0] === b[0] || initialsLike(a[0] ?? '').includes(b[0] ?? '');

/** Whether two spellings may be transliterations of one name. Q is written for what others write with G or K. */
export function soundsAlike(a: string, b: string): boolean {
  if (soundOf(a) === soundOf(b)) return true;
  const withG = (word: string): string => soundOf(fold(word).replace(/q/g, 'g'));
  return /q/i.test(a + b) && withG(a) === withG(b);
}

/** Whether one word becomes the other by one letter added, left out or changed, or two neighbours swapped (Damerau 1964). */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [i, j] = [a.length, b.length];
  while (i > start && j > start && a[i - 1] === b[j - 1]) {
    i--;
    j--;
  }
  const [left, right] = [a.slice(start, i), b.slice(start, j)];
  if (left.length + right.length <= 2 && left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
