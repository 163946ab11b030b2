import type { Range } from '../../text/range.ts';
import { SMALL } from './small-words.ts';

/** A word as comparing sees it. */
export interface FoldedWord extends Range {
  /** NFKC, lower case, without apostrophes and soft hyphens: `Wouldn’t` is `wouldnt`. */
  readonly folded: string;
  /**
   * Whether it tells *which* one is meant: a number, an ordinal, a name, one side of a pair of opposites. Two sentences
   * that differ in such words tell of two things in one form ("The first bus …", "The second bus …").
   */
  readonly telling: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether it begins with a capital that the sentence's first word would not have anyway. */
  readonly named: boolean;
  /** Whether it is one of the small words that every sentence is held together by. */
  readonly small: boolean;
}

/** Letters and digits with apostrophes inside. Dashes and hyphens part words, so the form of a dash makes no difference. */
const WORD = /[\p{L}\p{M}\p{N}\u00AD]+(?:['’ʼ][\p{L}\p{M}\p{N}\u00AD]+)*/gu;
const DROPPED = /['’ʼ\u00AD]/g;
const LATIN = /^[A-Za-z]+$/;
const CAPITAL = /^\p{Lu}/u;
const NUMBER = /\p{N}/u;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const TELLING = setOf(
  'first second third fourth fifth sixth seventh eighth ninth tenth last next previous former latter former other another ' +
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half double twice once ' +
    'north south east west northern southern eastern western northeast northwest southeast southwest upper lower inner outer left right front rear home away ' +
    'morning afternoon evening night noon midnight spring summer autumn winter daily weekly monthly yearly ' +
    'men women man woman boys girls boy girl male female father mother son daughter brother sister husband wife ' +
    'won lost win lose rose fell rise fall gained increase decrease increased decreased higher lower more less fewer most least best worst ' +
    'before after above below old new young older younger open opened closed shut begin end began ended start yes no for against ' +
    'red blue green yellow white black',
);

/** More capitals than this share are a title's or a shouted line's, and tell no names. */
const MOST_CAPITALS = 0.6;

/** The words of one sentence's text, with ranges counted from `offset`. */
export function foldedWords(text: string, offset = 0): FoldedWord[] {
  const found: Found[] = [];
  let capitals = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    // Most words have none but Latin letters, and can be asked cheaply.
    const latin = LATIN.test(word);
    const capital = latin ? word < 'a' : CAPITAL.test(word);
    const folded = (latin ? word : word.normalize('NFKC').replace(DROPPED, '')).toLowerCase();
    if (capital) capitals++;
    const counts = TELLING.has(folded) || (!latin && NUMBER.test(word));
    found.push({ at: match.index, word, folded, capital, counts, small: SMALL.has(folded) });
  }
  const shouted = found.length > 3 && capitals / found.length > MOST_CAPITALS;
  return found.map(({ at, word, folded, capital, counts, small }, i) => {
    const named = capital && !small && !shouted && folded.length > 1 && (i > 0 || isNamed(found[1]));
    const start = offset + at;
    return { start, end: start + word.length, folded, telling: named || counts, capital, named, small };
  });
}

interface Found {
  readonly at: number;
  readonly word: string;
  readonly folded: string;
  readonly capital: boolean;
  /** A number, or a word that tells like one. */
  readonly counts: boolean;
  readonly small: boolean;
}

/** Whether the sentence's second word shows that the first is a name: "Ada Wren won". */
const isNamed = (second: { readonly word: string; readonly small: boolean } | undefined): boolean =>
  second !== undefined && !second.small && /^\p{Lu}\p{Ll}/u.test(second.word);

/** A text's words alone, for telling whether two texts have the same: white space, case, quotes and dashes make no difference. */
export const foldedText = (text: string): string =>
  foldedWords(text)
    .map((word) => word.folded)
    .join(' ');
