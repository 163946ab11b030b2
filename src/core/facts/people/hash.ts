/**
 * Hashes of words, made one UTF-16 code unit at a time, so that every prefix's hash falls out on the way.
 * FNV-1a in 32 bits (Fowler, Noll, Vo), finished as MurmurHash3 does (Appleby) so that low bits depend on all.
 */

/** What an empty word hashes to. */
export const EMPTY = 0x811c9dc5;

/** The hash of a word one code unit longer. */
export const add = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = EMPTY;
  for (let i = 0; i < word.length; i++) hash = add(hash, word.charCodeAt(i));
  return hash;
}

/** Spreads a hash over all 32 bits. */
export function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** One hash of two, in this order. */
export const pair = (a: number, b: number): number => Math.imul(a ^ 0x9e3779b9, 0x01000193) ^ spread(b);

/** A word as lists of names know it: in lower case, without accents, with straight apostrophes. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words are ASCII and need no more.
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127)
      return lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’ʼ]/g, "'")
        .replace(/ı/g, 'i')
        .replace(/ł/g, 'l')
        .replace(/ø/g, 'o')
        .replace(/đ/g, 'd')
        .replace(/ß/g, 'ss');
  return lower;
}
