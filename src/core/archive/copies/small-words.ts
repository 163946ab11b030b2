import { hashOf } from './hash.ts';

/** The small words that hold sentences together, as `fold` writes them. */
export const SMALL: ReadonlySet<string> = new Set(
  'a about after all also am an and any are as at be because been before but by can could did do does for from had has have he her here him his how i if in into is it its me more most my no not now of off on one or our out over she so some such than that the their them then there these they this those through to too under until up us was we were what when where which while who why will with would you your'.split(
    ' ',
  ),
);

const hashes: ReadonlySet<number> = new Set(Array.from(SMALL, (word) => hashOf(word) >>> 1));

/** Whether a word of a signature is one of them. */
export const isSmall = (word: number): boolean => hashes.has(word);
