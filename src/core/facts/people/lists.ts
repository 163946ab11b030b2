import { bytesOf } from './bytes.ts';
import { LISTS } from './data/lists.ts';
import { hashOf, spread } from './hash.ts';

/** The lists that a word may stand on, as bits of a mask. */
export const FIRST_NAME = 1;
export const SURNAME = 2;
/** On a long and rough list of first names and surnames. */
export const ANY_NAME = 4;
export const PLACE = 8;
/** One word of a longer place name: "York", "San". */
export const PLACE_PART = 16;
/** Of a people or a place: "Turkish", "Parisian". */
export const DEMONYM = 32;
/** A word of the language, written in lower case. */
export const COMMON = 64;
/** A word of the name of a company, a team, a body. */
export const BODY = 128;
/** A word that every child knows. */
export const FAMILIAR = 256;

/** A Bloom filter: asked for a word that was put in, it always says yes; for another, in about one case of a hundred. */
interface Filter {
  readonly bits: Uint8Array;
  readonly count: number;
}

/** How many bits a word sets; with ten bits a word that is near the best (Bloom 1970). */
export const PROBES = 6;

/** How many of the filters are the lists above; two more follow, of names of several words and of nouns for people. */
const WORD_LISTS = 9;
const PHRASES = 9;
const PEOPLE = 10;

/** A known name of a place or a body has no more words. */
export const LONGEST_PHRASE = 4;

let filters: readonly Filter[] | null = null;

const load = (): readonly Filter[] =>
  LISTS.map((text) => {
    const bits = bytesOf(text);
    return { bits, count: bits.length * 8 };
  });

/** The bit of `count` for a hash: scaled, not divided, since that is faster and as even (Lemire 2016). */
export const bitFor = (hash: number, count: number): number => Math.floor((hash >>> 0) * (count / 2 ** 32));

/** Which lists a folded word stands on: the sum of the bits above. */
export function listsOf(folded: string): number {
  filters ??= load();
  const first = spread(hashOf(folded));
  let mask = 0;
  for (let list = 0; list < WORD_LISTS; list++) if (has(filters[list]!, first)) mask |= 1 << list;
  return mask;
}

/** Whether words are the name of a place or a body, by the hash of the folded words with a space between. */
export const isPhrase = (hash: number): boolean => has((filters ??= load())[PHRASES]!, spread(hash));

/** Whether a folded word is a noun for a person: "sailor", "grandmother". */
export const isPersonNoun = (folded: string): boolean =>
  has((filters ??= load())[PEOPLE]!, spread(hashOf(folded)));

function has({ bits, count }: Filter, first: number): boolean {
  const step = spread(first ^ 0x5bd1e995) | 1;
  for (let probe = 0, at = first; probe < PROBES; probe++, at = (at + step) | 0) {
    const bit = bitFor(at, count);
    if (!(bits[bit >> 3]! & (1 << (bit & 7)))) return false;
  }
  return true;
}
