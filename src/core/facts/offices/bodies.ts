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
  if (isSameName(one, two)) return true;
  const [bare, other] = [one.filter(isName), two.filter(isName)];
  return (
    (bare.length === one.length || other.length === two.length) && bare.length > 0 && isSameName(bare, other)
  );
}

const wordsOf = (body: string): string[] =>
  body.split(' ').filter((word) => !/^(?:of|the|and|plc|ltd|inc|llc|corp|co|fc)$/.test(word));
const isName = (word: string): boolean => !GROUPS.has(word);

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
