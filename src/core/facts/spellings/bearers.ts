import { fold } from '../../text/spelling.ts';
import type { Mention, Person } from '../facts.ts';
import { surnameOf } from '../people/read.ts';

/** A surname as an article spells it for one person, with where. */
export interface Bearer {
  readonly surname: string;
  /** The surname and the first given name in plain letters. */
  readonly folded: string;
  readonly first: string;
  /** The given names before it; empty where the surname is told alone. */
  readonly given: string;
  readonly person: Person | null;
  /** The ranges of the surname alone, in text order. */
  readonly places: readonly Mention[];
}

/** Every spelling of every person's surname, a person of two spellings twice. */
export function bearersIn(people: readonly Person[]): Bearer[] {
  return people.flatMap((person) => {
    const isFull = person.mentions.some(({ form }) => form === 'full');
    const spellings = new Map<string, Mention[]>();
    for (const mention of person.mentions) {
      if (mention.form === 'nickname' || (isFull && mention.form === 'first-name')) continue;
      const place = surnameIn(mention, mention.form === 'full');
      const key = place.text.normalize('NFC').replace(/’/g, "'");
      // All capitals spell nothing of their own.
      if (key.length > 1 && key === key.toUpperCase()) continue;
      spellings.set(key, [...(spellings.get(key) ?? []), place]);
    }
    const given = isFull ? givenOf(person.name) : '';
    return [...spellings].map(([surname, places]) => bearerOf(surname, given, person, places));
  });
}

/** @param given empty where the surname is told alone */
export const bearerOf = (
  surname: string,
  given: string,
  person: Person | null,
  places: readonly Mention[],
): Bearer => ({
  surname,
  given,
  person,
  places,
  folded: fold(surname),
  first: fold(given.split(' ')[0] ?? ''),
});

/** The part of a mention that is the surname. */
function surnameIn(mention: Mention, isFull: boolean): Mention {
  if (!isFull) return mention;
  const surname = surnameOf(mention.text.replace(/\s+/g, ' '));
  const at = mention.text.replace(/\s/g, ' ').lastIndexOf(surname);
  if (!surname || at < 0) return mention;
  return { start: mention.start + at, end: mention.start + at + surname.length, text: surname };
}

/** What stands before the surname: "Anna Maria". Of an eastern name what stands after it. */
export function givenOf(name: string): string {
  const surname = surnameOf(name);
  return name.startsWith(`${surname} `)
    ? name.slice(surname.length + 1)
    : name.slice(0, Math.max(0, name.lastIndexOf(surname))).trim();
}
