import type { Article } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import { fold } from '../../text/spelling.ts';
import type { Mention, Person } from '../facts.ts';
import { FIRST_NAME, listsOf, SURNAME } from '../people/lists.ts';
import { givenOf } from './bearers.ts';
import { type Likeness, likenessOf } from './likeness.ts';

/** First names of fewer letters are too like others: Anna and Anne, Jon and Jan. */
const SHORTEST = 5;

const KIN =
  '(?:brothers?|sisters?|siblings?|twins?|cousins?|sons?|daughters?|fathers?|mothers?|wife|husband|widow(?:er)?|nieces?|nephews?|uncles?|aunts?|grand\\w+|parents?|family|families|couple|married|spouses?|relatives?|relation|unrelated|namesakes?|née)';
/** Words of those who share a surname and often a good part of a first name: "her son Emil Brandt", "Brandt, a cousin of". */
const KIN_BEFORE = new RegExp(`\\b${KIN}(?:\\W+\\w+){0,2}\\W+$`, 'i');
const KIN_AFTER = new RegExp(
  `^(?:,\\s+(?:(?:an?|the)\\s+)?|\\s+and\\s+(?:his|her)\\s+)(?:\\w+\\s+)?${KIN}\\b`,
  'i',
);
/** So many UTF-16 code units beside a name tell of its kin. */
const NEAR = 40;

/**
 * How two first names before one surname may be one person's, spelled two ways; null where they are two. Two names that
 * are both usual may be two people's of one family, so their surname must be a rare one, and a last letter that differs
 * tells a man from a woman: Daniel and Daniela, Mario and Maria.
 */
export function firstNamesAlike(a: string, b: string, surname: string): Likeness | null {
  const [one, two] = [fold(a), fold(b)];
  const likeness = likenessOf(a, b);
  if (!likeness || likeness === 'accents') return likeness;
  if (Math.min(one.length, two.length) < SHORTEST) return null;
  if (!(listsOf(one) & listsOf(two) & FIRST_NAME)) return likeness;
  return isRare(surname) && one.at(-1) === two.at(-1) ? likeness : null;
}

/** Whether hardly two people of one surname meet by chance: two joined, or one that no list has. */
export const isRare = (surname: string): boolean =>
  /[\s-]/.test(surname) || !(listsOf(fold(surname)) & SURNAME);

/** The first given name of a full name, and of each place that tells it in full, that word. */
export interface FirstName {
  readonly text: string;
  readonly places: readonly Mention[];
}

/** The first name of a person told in full; null for one told otherwise, or by an initial. */
export function firstNameOf({ name, mentions }: Person): FirstName | null {
  const [text = ''] = givenOf(name).split(/\s+/);
  if (text.length < 2 || text.endsWith('.') || !name.startsWith(text)) return null;
  const places = mentions
    .filter((mention) => mention.form === 'full' && mention.text.startsWith(text))
    .map(({ start }) => ({ start, end: start + text.length, text }));
  return places.length ? { text, places } : null;
}

/** Whether two people of one surname in an article may be one: no sentence that names either in full tells of their kin or has both. */
export function mayBeOne({ blocks, text }: Article, a: Person, b: Person): boolean {
  const stands = ({ mentions }: Person, { start, end }: Range): boolean =>
    mentions.some((mention) => mention.start >= start && mention.start < end);
  return blocks.every(({ sentences }) =>
    sentences.every((sentence) => {
      if (stands(a, sentence) && stands(b, sentence)) return false;
      const told = [...a.mentions, ...b.mentions].filter(
        ({ start, form }) => form === 'full' && start >= sentence.start && start < sentence.end,
      );
      return (
        !told.length ||
        told.every(
          ({ start, end }) =>
            !KIN_BEFORE.test(text.slice(Math.max(sentence.start, start - NEAR), start)) &&
            !KIN_AFTER.test(text.slice(end, Math.min(sentence.end, end + NEAR))),
        )
      );
    }),
  );
}
