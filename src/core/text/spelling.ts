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
export const fold = (word: string): string =>
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
export const soundOf = (word: string): string =>
  SOUNDS.reduce((sound, [letters, one]) => sound.replace(letters, one), fold(word));

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
