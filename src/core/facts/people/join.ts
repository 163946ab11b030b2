import type { NameForm, PersonMention } from '../facts.ts';
import { FIRST_NAME, listsOf, SURNAME } from './lists.ts';
import { isShortFor, shortsOf } from './nicknames.ts';
import { givenIn, type Parts, surnameIn } from './parts.ts';

/** A name as it stands in the text, with its parts. */
export interface Found {
  readonly mention: Omit<PersonMention, 'form'>;
  readonly parts: Parts;
}

/** One person with the mentions that were joined. */
export interface Joined {
  readonly full: readonly Parts[];
  readonly mentions: PersonMention[];
}

/**
 * Joins an article's mentions into people. Full names are one person's where surname, given names and suffix agree as
 * far as both tell them. A surname or a first name alone is that of the full name that it fits; where it fits two, of
 * the one named last before it. Names spelled two ways stay two people, so that a check can compare them.
 */
export function join(found: readonly Found[]): Joined[] {
  const people: (Joined & { readonly full: Parts[] })[] = [];
  const personOf = new Map<Found, (typeof people)[number]>();
  const byWord = new Map<string, Set<(typeof people)[number]>>();
  for (const one of found) {
    if (one.parts.given === 0) continue;
    const { words } = one.parts;
    let person = [...withWords(byWord, [words.at(-1)!, words[0]!])].find(({ full }) =>
      full.every((parts) => isOne(parts, one.parts)),
    );
    if (!person) people.push((person = { full: [], mentions: [] }));
    if (!person.full.some((parts) => parts.words.join(' ') === words.join(' '))) {
      person.full.push(one.parts);
      for (const word of namesFor(one.parts)) {
        const known = byWord.get(word);
        if (known) known.add(person);
        else byWord.set(word, new Set([person]));
      }
    }
    personOf.set(one, person);
  }
  const lastNamed = new Map<(typeof people)[number], number>();
  const alone = new Map<string, (typeof people)[number]>();
  for (const one of found) {
    let person = personOf.get(one);
    let form: NameForm = 'full';
    if (!person) {
      const fits = [...withWords(byWord, one.parts.words)].flatMap((person) => {
        const form = formFor(one.parts, person.full);
        return form ? [{ person, form }] : [];
      });
      const best = nearest(fits, lastNamed);
      if (best) ({ person, form } = best);
      else {
        const key = one.parts.words.join(' ');
        person = alone.get(key);
        form = formAlone(one.parts);
        if (!person) {
          people.push((person = { full: [], mentions: [] }));
          alone.set(key, person);
        }
      }
    }
    lastNamed.set(person, one.mention.start);
    person.mentions.push({ ...one.mention, form });
  }
  return people
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** The words by which a person may be told again. */
const namesFor = (parts: Parts): string[] => {
  const given = givenIn(parts)[0];
  return [
    ...parts.words,
    ...(given ? shortsOf(given) : []),
    ...(parts.nickname ? parts.nickname.split(' ') : []),
  ];
};

/** The people who have one of the words in their names, in the order met. */
function withWords<Person>(
  byWord: ReadonlyMap<string, ReadonlySet<Person>>,
  words: readonly string[],
): Set<Person> {
  const people = new Set<Person>();
  for (const word of words) for (const person of byWord.get(word) ?? []) people.add(person);
  return people;
}

interface Fit<Person> {
  readonly person: Person;
  readonly form: NameForm;
}

/** Of the people that a name fits, a surname before a first name, and the one named last; before any is named, the first. */
function nearest<Person>(
  fits: readonly Fit<Person>[],
  lastNamed: ReadonlyMap<Person, number>,
): Fit<Person> | null {
  let best: Fit<Person> | null = null;
  for (const fit of fits) {
    const order =
      rank(fit.form) - (best ? rank(best.form) : 9) ||
      (lastNamed.get(best!.person) ?? -1) - (lastNamed.get(fit.person) ?? -1);
    if (!best || order < 0) best = fit;
  }
  return best;
}

const rank = (form: NameForm): number => (form === 'surname' ? 0 : 1);

/** Whether two full names may be one person's. */
function isOne(a: Parts, b: Parts): boolean {
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return false;
  const [one, two] = [surnameIn(a), surnameIn(b)];
  const [given, others] = [givenIn(a), givenIn(b)];
  if (one !== two) return isLonger(a, b) || isLonger(b, a);
  return isSameName(given[0]!, others[0]!, a, b) && middlesAgree(given.slice(1), others.slice(1));
}

/** One name begins the other and goes on to a second surname, or lacks its first: "Pedro Sánchez", "Pedro Sánchez Pérez". */
function isLonger({ words: long }: Parts, { words: short }: Parts): boolean {
  if (long.length <= short.length || short.length < 2) return false;
  return (
    short.every((word, i) => word === long[i]) ||
    short.every((word, i) => word === long[i + long.length - short.length])
  );
}

const isInitial = (word: string): boolean =>
  /^\p{L}\.?(?:-?\p{L}\.?)*$/u.test(word) && (word.includes('.') || word.length === 1);

const isSameName = (a: string, b: string, one: Parts, two: Parts): boolean =>
  a === b ||
  ((isInitial(a) || isInitial(b)) && a[0] === b[0]) ||
  isShortFor(a, b) ||
  one.nickname === b ||
  two.nickname === a;

/** Middle names told on both sides agree: George W. and George H. W. are two. */
const middlesAgree = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || (a.length === b.length && a.every((word, i) => word[0] === b[i]![0]));

/** As what one word or a part of a name stands for a person of these full names; null where it does not. */
function formFor({ words }: Parts, full: readonly Parts[]): NameForm | null {
  const name = words.join(' ');
  for (const parts of full) {
    const surname = surnameIn(parts);
    if (name === surname || name === surname.split(' ').at(-1)) return 'surname';
    // "López Obrador", or "Sánchez" of "Pedro Sánchez Pérez".
    if (!parts.isEastern && parts.words.length > 2 && parts.words.slice(1).join(' ').endsWith(` ${name}`))
      return 'surname';
  }
  for (const parts of full) {
    const given = givenIn(parts);
    if (parts.nickname === name) return 'nickname';
    if (given.join(' ') === name || given[0] === name || given.includes(name)) return 'first-name';
    if (given[0] && isShortFor(given[0], name)) return 'nickname';
    if (parts.words.length > 2 && parts.words.at(-2) === name) return 'surname';
  }
  return null;
}

/** A name that no full name explains: a first name where the lists know it as nothing else. */
function formAlone({ words }: Parts): NameForm {
  const lists = listsOf(words[0]!);
  return lists & FIRST_NAME && !(lists & SURNAME) ? 'first-name' : 'surname';
}
