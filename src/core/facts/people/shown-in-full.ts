import { ROLE, SPEECH_VERB } from './classes.ts';
import { add, EMPTY } from './hash.ts';
import { BODY, COMMON, DEMONYM, FIRST_NAME, isPersonNoun, PLACE, SURNAME } from './lists.ts';
import { MEETING } from './lone.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** "Mark Stone said": a first name and a surname that are words too, right before a verb of speech. */
export const isSpeakerInFull = (
  [first, surname, ...more]: readonly Token[],
  verb: Token | undefined,
): boolean =>
  more.length === 0 &&
  verb !== undefined &&
  verb.joins &&
  verb.form.kind === SPEECH_VERB &&
  (first!.form.lists & FIRST_NAME) !== 0 &&
  surname !== undefined &&
  (surname.form.lists & SURNAME) !== 0 &&
  !((first!.form.lists | surname.form.lists) & (PLACE | BODY | DEMONYM));

/** "met Ida Berg": a first name and a surname, whatever words they are, after what is done to a person. */
export const isMetInFull = (verb: Token | undefined, [first, surname, ...more]: readonly Token[]): boolean =>
  more.length === 0 &&
  verb !== undefined &&
  first!.joins &&
  MEETING.has(verb.form.folded) &&
  (first!.form.lists & FIRST_NAME) !== 0 &&
  surname !== undefined &&
  (surname.form.lists & SURNAME) !== 0 &&
  !(surname.form.lists & (BODY | DEMONYM));

/** "Rustem Umerov, who": two or three words that are on no list of other things, told of as a person. */
export const isTold = (
  tokens: readonly Token[],
  first: number,
  rest: readonly Token[],
  next: number,
): boolean =>
  rest.length > 1 &&
  rest.length < 4 &&
  tokens[first - 1]?.form.folded !== 'the' &&
  rest.every(({ form, text }) => PLAIN.test(text) && !(form.lists & (PLACE | BODY | DEMONYM | COMMON))) &&
  ((tokens[next]?.gap === COMMA_GAP && tokens[next].form.folded === 'who') ||
    (tokens[next]?.joins === true && tokens[next].form.kind === SPEECH_VERB) ||
    isAged(tokens, next));

/** "Paris Hilton, the hotel heiress,": a first name and a surname, whatever else they are, and a noun for people alone. */
export function isDescribed(
  tokens: readonly Token[],
  [first, surname, ...more]: readonly Token[],
  next: number,
): boolean {
  if (more.length || !(first!.form.lists & FIRST_NAME) || !surname || !(surname.form.lists & SURNAME))
    return false;
  const article = tokens[next];
  if (article?.gap !== COMMA_GAP || !/^(?:an?|the)$/.test(article.form.folded)) return false;
  let last = next;
  while (last < next + LONGEST_APPOSITION && tokens[last + 1]?.joins && !tokens[last + 1]!.form.isCapital)
    last++;
  return last > next && tokens[last + 1]?.gap === COMMA_GAP && isPersonNoun(tokens[last]!.form.folded);
}

/** In words, the article left aside. */
const LONGEST_APPOSITION = 4;

const PLAIN = /^\p{Lu}\p{Ll}{2,}$/u;

/** "the director, Hallam Idris.": two or three words that are no place's or body's, between a role's comma and a mark. */
export function isIntroduced(tokens: readonly Token[], { from, to }: Run): boolean {
  const next = tokens[to];
  return (
    to - from >= 2 &&
    to - from <= 3 &&
    tokens[from]!.gap === COMMA_GAP &&
    tokens[from - 1]?.form.kind === ROLE &&
    (next === undefined || next.opensSentence || next.gap === COMMA_GAP || next.form.kind === SPEECH_VERB) &&
    tokens.slice(from, to).every(({ form }) => !(form.lists & (PLACE | BODY | DEMONYM | COMMON)))
  );
}

const COMMA_GAP = add(EMPTY, 44);
/** "…, 45," or "…, 45." */
export const isAged = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.gap === COMMA_GAP &&
  /^[1-9]\d?$/.test(tokens[next].text) &&
  (tokens[next + 1]?.gap === COMMA_GAP || tokens[next + 1]?.opensSentence !== false);
