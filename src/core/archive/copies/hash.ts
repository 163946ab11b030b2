/**
 * 32-bit hashes of words and of runs of words. FNV-1a (Fowler, Noll and Vo, 1991) over UTF-16 code units, mixed by
 * MurmurHash3's finalizer (Appleby, public domain) so that every bit of the result depends on every bit before it.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** The hash of a run that goes on with one more value. Order counts. */
export const joined = (hash: number, value: number): number =>
  mixed(Math.imul(hash, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b));

function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
