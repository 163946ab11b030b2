import type { Article } from '../article/article.ts';
import type { Person } from '../facts/facts.ts';
import { surnameOf } from '../facts/people/read.ts';
import { givenOf } from '../facts/spellings/bearers.ts';
import { firstNameOf, firstNamesAlike, isRare } from '../facts/spellings/first-names.ts';
import { likenessOf } from '../facts/spellings/likeness.ts';
import { rolesDiffer } from '../facts/spellings/read.ts';
import { fold, soundOf } from '../text/spelling.ts';
import type { Telling } from './archive.ts';

/** A spelling of a full name with the articles that write it. */
export interface Spelling {
  readonly name: string;
  readonly tellings: readonly Telling<Person>[];
}

/** The people of all articles by the sound of their surnames, so that one is found however it is spelled. */
export class PeopleIndex {
  readonly #bySound = new Map<string, Telling<Person>[]>();
  /** Those of a full name by the sound of the first: a slip in the surname sounds like anything. */
  readonly #byGiven = new Map<string, Telling<Person>[]>();

  add(article: Article, people: readonly Person[]): void {
    for (const subject of people) {
      put(this.#bySound, keyOf(subject), { article, subject });
      if (isFull(subject)) put(this.#byGiven, givenKey(subject), { article, subject });
    }
  }

  remove(article: Article, people: readonly Person[]): void {
    for (const key of new Set(people.map(keyOf))) drop(this.#bySound, key, article);
    for (const key of new Set(people.filter(isFull).map(givenKey))) drop(this.#byGiven, key, article);
  }

  /** The other articles' people whose surname sounds the same, whoever they are, newest article first. */
  namesakes(article: Article, person: Person): Telling<Person>[] {
    return (this.#bySound.get(keyOf(person)) ?? [])
      .filter((telling) => telling.article.path !== article.path)
      .sort(byNewest);
  }

  /** The other articles' tellings of what is likely the same person under another spelling of the surname, newest first. */
  spelledOtherwise(article: Article, person: Person): Telling<Person>[] {
    if (!isFull(person)) return [];
    const surname = surnameOf(person.name);
    return (this.#byGiven.get(givenKey(person)) ?? [])
      .filter(
        (telling) =>
          telling.article.path !== article.path &&
          likenessOf(surname, surnameOf(telling.subject.name)) !== null &&
          !areStrangers(person, telling.subject),
      )
      .sort(byNewest);
  }

  /** The other articles' tellings of what is likely the same person under another spelling of the first name, newest first. */
  givenOtherwise(article: Article, person: Person): Telling<Person>[] {
    const first = firstNameOf(person)?.text;
    const surname = surnameOf(person.name);
    if (!first || !isFull(person)) return [];
    return this.namesakes(article, person).filter(({ subject }) => {
      const other = firstNameOf(subject)?.text;
      return (
        other !== undefined &&
        fold(surnameOf(subject.name)) === fold(surname) &&
        firstNamesAlike(first, other, surname) !== null &&
        (isRare(surname) || rolesOf(person) !== '') &&
        !rolesDiffer(person, subject)
      );
    });
  }

  /** The other articles' tellings of the same person, newest first. */
  others(article: Article, person: Person): Telling<Person>[] {
    const namesakes = this.namesakes(article, person);
    if (isFull(person)) return namesakes.filter(({ subject }) => isSamePerson(person, subject));
    // A surname alone means someone only where the archive knows one bearer of it.
    const full = namesakes.filter(
      ({ subject }) => isFull(subject) && fold(surnameOf(subject.name)) === fold(person.name),
    );
    return new Set(full.map(({ subject }) => fold(subject.name))).size === 1 ? full : [];
  }
}

const givenKey = ({ name }: Person): string => soundOf(givenOf(name).split(' ')[0]!);

type Tellings = Map<string, Telling<Person>[]>;

function put(index: Tellings, key: string, telling: Telling<Person>): void {
  const known = index.get(key);
  if (known) known.push(telling);
  else index.set(key, [telling]);
}

function drop(index: Tellings, key: string, { path }: Article): void {
  const left = (index.get(key) ?? []).filter((telling) => telling.article.path !== path);
  if (left.length) index.set(key, left);
  else index.delete(key);
}

const keyOf = ({ name }: Person): string => soundOf(surnameOf(name));

/** Whether an article tells a person by more than one name. */
export const isFull = ({ name }: Person): boolean => name.includes(' ');

/**
 * Whether two articles tell of one person: by one name, spelled one way or another, and by roles that do not speak
 * against it.
 */
export function isSamePerson(a: Person, b: Person): boolean {
  if (!isFull(a) || !isFull(b)) return false;
  return sameName(a.name, b.name) && !areStrangers(a, b);
}

/** Whether two full names are one, but for initials, accents and transliteration. */
export function sameName(a: string, b: string): boolean {
  const [one, two] = [partsOf(a), partsOf(b)];
  const [first, other] = [one[0]!, two[0]!];
  const alike = first === other || (isInitial(first, other) && one.length === two.length);
  return alike && one.at(-1) === two.at(-1) && one.at(-1) !== first;
}

const isInitial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0];

/** The first name and the surname as they sound. Initials in the middle and "Jr." tell no one apart in news. */
function partsOf(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => !/^(?:jr|sr|i{2,3}|iv)\.?,?$/i.test(word));
  return [soundOf(words[0] ?? ''), soundOf(surnameOf(words.join(' ')))];
}

/** Callings that many hold, so that two people of one name may have different ones. */
const CALLINGS =
  /\b(?:nurse|carpenter|farmer|fisherman|resident|student|teacher|driver|plumber|electrician|baker|neighbou?r|witness|pensioner|retired|shopkeeper|waiter|waitress|builder|mechanic|cleaner|gardener|librarian|dentist|vet|doctor|engineer|lawyer|musician|painter|victim|pupil|schoolboy|schoolgirl|mother|father|suspect)\b/gi;

/** Whether the roles told of two namesakes speak against their being one: a calling of many, and nothing in common. */
function areStrangers(a: Person, b: Person): boolean {
  const [one, two] = [rolesOf(a), rolesOf(b)];
  if (!one || !two) return false;
  const callings = one.match(CALLINGS) ?? two.match(CALLINGS);
  const shared = one.split(/\W+/).some((word) => word.length > 3 && two.includes(word));
  return callings !== null && !shared;
}

const rolesOf = ({ roles }: Person): string => roles.map(({ text }) => text.toLowerCase()).join(' ');

/** Newest article first, undated ones last, then by path. */
export const byNewest = (a: Telling<unknown>, b: Telling<unknown>): number =>
  compare(b.article.date?.value ?? '', a.article.date?.value ?? '') ||
  compare(a.article.path, b.article.path);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Tellings by the spelling of the name, the most frequent first. */
export function spellingsOf(tellings: readonly Telling<Person>[]): Spelling[] {
  const names = new Map<string, Telling<Person>[]>();
  for (const telling of tellings) {
    const known = names.get(telling.subject.name);
    if (known) known.push(telling);
    else names.set(telling.subject.name, [telling]);
  }
  return [...names]
    .map(([name, list]) => ({ name, tellings: list }))
    .sort((a, b) => b.tellings.length - a.tellings.length || compare(a.name, b.name));
}
