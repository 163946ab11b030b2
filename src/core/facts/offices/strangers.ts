import { overlaps, type Range } from '../../text/range.ts';
import { fold } from '../../text/spelling.ts';
import {
  ANY_NAME,
  BODY,
  COMMON,
  DEMONYM,
  FIRST_NAME,
  listsOf,
  PLACE,
  PLACE_PART,
  SURNAME,
} from '../people/lists.ts';
import { GROUPS } from './groups.ts';
import { mayTellOffice } from './heads.ts';

/** A name with the person whom it names. */
export interface Named extends Range {
  readonly name: string;
}

/** Two to five words with capitals, with an initial or a particle between. */
const NAME =
  /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+|(?:de|da|del|van|von|der|den|bin|al|el|la|di|du)(?= ))){0,3} \p{Lu}[\p{L}-]+/gu;

/**
 * The names in a sentence that tells offices which no reading took for a person's, since their words are words of the
 * language as well: "Odd Vangen, the chief umpire,".
 * @param known the names that are people's
 */
export function strangersIn(text: string, sentence: Range, known: readonly Range[]): Named[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(NAME)].flatMap(
    ({ 0: all, index }): Named[] => {
      const words = all.split(' ');
      const first = words.findIndex((word) => !isTitle(word));
      const parts = words.slice(Math.max(0, first));
      const end = sentence.start + index + all.length;
      const name = parts.join(' ');
      const range = { start: end - name.length, end };
      const isOne =
        first >= 0 && parts.length > 1 && isName(parts) && !known.some((one) => overlaps(one, range));
      return isOne ? [{ ...range, name }] : [];
    },
  );
}

const isTitle = (word: string): boolean => mayTellOffice(word) || GROUPS.has(word.toLowerCase());

/** No word for a body, and a first name or a surname that is known, or words that mean nothing else. */
const isName = (parts: readonly string[]): boolean => {
  if (parts.some(isTitle)) return false;
  const lists = parts.map((part) => listsOf(fold(part)));
  return (
    (lists[0]! & (FIRST_NAME | ANY_NAME)) !== 0 ||
    (lists.at(-1)! & (SURNAME | ANY_NAME)) !== 0 ||
    lists.every((on) => !(on & (COMMON | PLACE | PLACE_PART | BODY | DEMONYM)))
  );
};
