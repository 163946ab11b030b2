import { classOf } from './classes.ts';
import { add, EMPTY, fold, pair } from './hash.ts';
import {
  ANY_NAME,
  BODY,
  COMMON,
  DEMONYM,
  FAMILIAR,
  FIRST_NAME,
  listsOf,
  PLACE,
  PLACE_PART,
  SURNAME,
} from './lists.ts';
import { senseOf } from './senses.ts';

/** All that the tagger asks of a word by itself, worked out once for each form of an article. */
export interface Form {
  /** In lower case, without accents. */
  readonly folded: string;
  readonly hash: number;
  /** Hashes of the first two to four and the last one to four letters. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Hash of the kinds of its characters, runs taken together: `Xx` for Anna, `X.` for J. */
  readonly shape: number;
  /** The lists that it stands on, see lists.ts. */
  readonly lists: number;
  /** The lists in fewer kinds: how surely a name, and what else it may be. */
  readonly grade: number;
  readonly rough: number;
  /** See classes.ts. */
  readonly kind: number;
  /** What a word of the language means, roughly, see senses.ts; 0 for others. */
  readonly sense: number;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** Has two or more letters, all of them capitals. */
  readonly isCapitals: boolean;
  readonly hasLetters: boolean;
  /** None of its letters is small. */
  readonly hasNoSmall: boolean;
}

const UPPER = 88;
const LOWER = 120;
const DIGIT = 57;

function kindOfCharacter(character: string, code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return code;
  if (character !== character.toLowerCase()) return UPPER;
  return character === character.toUpperCase() ? code : LOWER;
}

/** Reads one form of a word. @param lists which lists a folded word stands on; training hides some */
export function readForm(text: string, lists: (folded: string) => number = listsOf): Form {
  const folded = fold(text);
  const prefixes: number[] = [];
  let hash = EMPTY;
  for (let i = 0; i < folded.length; i++) {
    hash = add(hash, folded.charCodeAt(i));
    if (i >= 1 && i <= 3) prefixes.push(hash);
  }
  const suffixes: number[] = [];
  for (let i = folded.length - 1, end = EMPTY; i >= 0 && suffixes.length < 4; i--) {
    end = add(end, folded.charCodeAt(i));
    suffixes.push(end);
  }
  let shape = EMPTY;
  let last = 0;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOfCharacter(text[i]!, text.charCodeAt(i));
    if (kind === UPPER) upper++;
    else if (kind === LOWER) lower++;
    // McMaster, iPhone: two capitals in a row say no more than one, two small letters no more than one.
    if (kind !== last) shape = add(shape, kind);
    else if (i === 1) shape = add(shape, kind);
    last = kind;
  }
  const on = lists(folded);
  const name = on & FIRST_NAME ? (on & SURNAME ? 4 : 3) : on & SURNAME ? 2 : on & ANY_NAME ? 1 : 0;
  const else_ =
    (on & COMMON ? (on & FAMILIAR ? 2 : 1) : 0) +
    (on & (PLACE | PLACE_PART) ? 3 : 0) +
    (on & (DEMONYM | BODY) ? 6 : 0);
  return {
    folded,
    grade: name * 16 + else_,
    rough:
      (name === 0 ? 0 : name === 1 ? 1 : 2) * 16 +
      (on & COMMON ? 1 : 0) +
      (on & (PLACE | PLACE_PART) ? 3 : 0),
    hash,
    prefixes,
    suffixes,
    shape,
    lists: on,
    kind: classOf(folded),
    sense: on & COMMON ? senseOf(hash) : 0,
    isCapital: /^['’]?\p{Lu}/u.test(text),
    isCapitals: upper > 1 && lower === 0,
    hasLetters: upper + lower > 0,
    hasNoSmall: lower === 0,
  };
}

/** The lists of two neighbours as one hash. */
export const listsPair = (a: Form | undefined, b: Form | undefined): number =>
  pair(a?.lists ?? 512, b?.lists ?? 512);
