import { GROUPS } from './groups.ts';

/** Pairs whose stems are alike and which are two. */
const APART = /^austri|^nigeri?a?n?$|^niger|^dominic|^guinea|^congo|^korea|^sudan/;

/**
 * Whether two names are of one body: the same words, a country and its adjective ("ukraine", "ukrainian"), or a name told
 * with and without what it is ("norvell", "norvell group").
 */
export function isSameBody(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const [one, two] = [wordsOf(a), wordsOf(b)];
  if (isSameName(one, two) || isShort(one, two) || isShort(two, one)) return true;
  const [bare, other] = [bareOf(one), bareOf(two)];
  return (bare.length === one.length || other.length === two.length) && isSameName(bare, other);
}

/** Without what it is: "norvell group", "skerrow town council", "city leeds"; "bank ostmark" is no short name of Ostmark's. */
function bareOf(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !GROUPS.has(word));
  const first = /^(?:city|town|village|borough|state|county|province|republic|kingdom|diocese|island)$/.test(
    words[0]!,
  )
    ? 1
    : 0;
  return last >= first ? words.slice(first, last + 1) : words;
}

/** "The Gazette", told in full as the Skerrow Gazette. */
const isShort = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 &&
  long.length === 2 &&
  short[0] === long[1] &&
  !/^(?:city|united|town|county|state)$/.test(short[0]!);

const wordsOf = (body: string): string[] =>
  body.split(' ').filter((word) => !/^(?:of|the|and|plc|ltd|inc|llc|corp|co|fc)$/.test(word));

const isSameName = (one: readonly string[], two: readonly string[]): boolean =>
  one.length === two.length && one.every((word, i) => isSameWord(word, two[i]!));

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (APART.test(a) || APART.test(b)) return false;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return (
    shared >= 4 &&
    shared >= Math.min(a.length, b.length) - 3 &&
    /(?:an|ish|ese|i|ic|ch|sh|n)$/.test(a.length > b.length ? a : b)
  );
}
