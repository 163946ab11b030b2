import type { Person } from '../facts/facts.ts';
import { surnameOf } from '../facts/people/read.ts';
import { givenOf } from '../facts/spellings/bearers.ts';
import { likenessOf } from '../facts/spellings/likeness.ts';
import type { HouseStyle, StylePerson } from '../house-style/house-style.ts';
import { fold, soundOf } from '../text/spelling.ts';

/** The people of a house style by all that an article may call them; ten thousand of them cost no more than ten. */
class StyledPeople {
  readonly #byName = new Map<string, StylePerson>();
  readonly #bySurname = new Map<string, StylePerson[]>();

  constructor(people: readonly StylePerson[]) {
    for (const person of people) {
      for (const name of [person.name, ...person.aliases])
        if (!this.#byName.has(keyOf(name))) this.#byName.set(keyOf(name), person);
      const sound = soundOf(surnameOf(person.name));
      const namesakes = this.#bySurname.get(sound);
      if (namesakes) namesakes.push(person);
      else this.#bySurname.set(sound, [person]);
    }
  }

  find({ name, mentions }: Person): StylePerson | null {
    const known = this.#byName.get(keyOf(name));
    if (known) return known;
    for (const { text, form } of mentions)
      if (form === 'full' && this.#byName.has(keyOf(text))) return this.#byName.get(keyOf(text))!;
    const namesakes = this.#bySurname.get(soundOf(surnameOf(name))) ?? [];
    if (name.includes(' ')) return namesakes.find((person) => isSpelledLike(person.name, name)) ?? null;
    // A surname alone means someone only where the style knows one bearer of it.
    const bearers = namesakes.filter((person) => fold(surnameOf(person.name)) === fold(name));
    return bearers.length === 1 ? bearers[0]! : null;
  }
}

const keyOf = (name: string): string => name.split(/\s+/).map(fold).join(' ');

/** Whether two full names are one, but for accents and transliteration. */
const isSpelledLike = (a: string, b: string): boolean =>
  isOne(surnameOf(a), surnameOf(b)) && isOne(givenOf(a).split(' ')[0]!, givenOf(b).split(' ')[0]!);

function isOne(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const likeness = likenessOf(a, b);
  return likeness === 'sound' || likeness === 'accents';
}

const kept = new WeakMap<HouseStyle, StyledPeople>();

/** The person of the house style whom an article tells of, by the style's name, another name, or one that sounds the same; null where none is. */
export function styledPerson(style: HouseStyle, person: Person): StylePerson | null {
  if (!style.people.length) return null;
  const people = kept.get(style) ?? new StyledPeople(style.people);
  kept.set(style, people);
  return people.find(person);
}
