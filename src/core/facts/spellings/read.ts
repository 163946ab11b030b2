import type { Article } from '../../article/article.ts';
import { groupBy } from '../../group.ts';
import { fold, initialsLike } from '../../text/spelling.ts';
import type { Mention, Person } from '../facts.ts';
import { surnameOf } from '../people/read.ts';
import { type Bearer, bearersIn } from './bearers.ts';
import { firstNameOf, firstNamesAlike, mayBeOne } from './first-names.ts';
import { likeAfterOneName, type Likeness, likenessOf } from './likeness.ts';
import { straysIn } from './strays.ts';

/** One name that an article spells in two ways. */
export interface Variant {
  /** The rarer or later spelling, with every place where it stands. */
  readonly odd: readonly Mention[];
  /** The other, as it is first spelled. */
  readonly usual: readonly Mention[];
  readonly likeness: Likeness;
}

/** A first name of fewer letters shows little of who its bearer is. */
const SHORTEST_FIRST = 4;

/** A first name of so many letters is like another by more than chance. */
const LONG = 6;

const kept = new WeakMap<readonly Person[], Variant[]>();

/** The names that an article spells in two ways, each odd spelling once. Kept as long as its people are. */
export function spelledTwoWays(article: Article, people: readonly Person[]): readonly Variant[] {
  const known = kept.get(people) ?? compared(article, people);
  kept.set(people, known);
  return known;
}

function compared(article: Article, people: readonly Person[]): Variant[] {
  const bearers = bearersIn(people);
  const introduced = bearers.filter(({ given }) => given !== '');
  const found: Variant[] = [];
  const odd = new Set<string>();
  const add = (a: Bearer, b: Bearer, likeness: Likeness): void => {
    const [rare, usual] = isRarer(a, b) ? [a, b] : [b, a];
    const key = `${rare.given}|${rare.surname}`;
    if (!odd.has(key)) found.push({ odd: rare.places, usual: usual.places, likeness });
    odd.add(key);
  };
  const near = byInitial(introduced);
  for (const a of introduced)
    for (const b of near(a)) {
      if (a.places[0]!.start >= b.places[0]!.start || !isOnePerson(a, b)) continue;
      const likeness = compare(a, b);
      if (likeness) add(a, b, likeness);
    }
  for (const stranger of merged([
    ...bearers.filter(({ given }) => given === ''),
    ...straysIn(article, people),
  ])) {
    const alike = near(stranger).flatMap((bearer) => {
      const likeness = stranger.person === bearer.person ? null : compare(stranger, bearer);
      return likeness && !haveTwoRoles(stranger, bearer) ? [{ bearer, likeness }] : [];
    });
    // A surname that is like two people's shows nothing of either.
    if (alike.length && new Set(alike.map(({ bearer }) => bearer.person)).size === 1)
      add(stranger, alike[0]!.bearer, alike[0]!.likeness);
  }
  return [...found, ...firstNamesIn(article, people)].sort((a, b) => a.odd[0]!.start - b.odd[0]!.start);
}

/** The first names that are spelled in two ways before one surname. */
function firstNamesIn(article: Article, people: readonly Person[]): Variant[] {
  const named = people.flatMap((person) => {
    const first = firstNameOf(person);
    return first ? [{ person, first, surname: surnameOf(person.name) }] : [];
  });
  return [...groupBy(named, ({ surname }) => fold(surname)).values()].flatMap((group) => {
    // Three first names with one surname are a family.
    if (group.length !== 2) return [];
    const [a, b] = group as [(typeof named)[number], (typeof named)[number]];
    const likeness = firstNamesAlike(a.first.text, b.first.text, a.surname);
    if (!likeness || rolesDiffer(a.person, b.person) || !mayBeOne(article, a.person, b.person)) return [];
    const [usual, odd] = a.first.places.length < b.first.places.length ? [b, a] : [a, b];
    // A first name that is told again and again in one way is meant.
    return odd.first.places.length > 1
      ? []
      : [{ odd: odd.first.places, usual: usual.first.places, likeness }];
  });
}

const compare = (a: Bearer, b: Bearer): Likeness | null =>
  likenessOf(a.surname, b.surname, a.folded, b.folded) ??
  (a.first.length >= SHORTEST_FIRST && a.first === b.first && likeAfterOneName(a.folded, b.folded)
    ? 'slip'
    : null);

/** The bearers whose surname may begin like another: all that are worth comparing with it. */
function byInitial(bearers: readonly Bearer[]): (bearer: Bearer) => Bearer[] {
  const groups = groupBy(bearers, ({ folded }) => folded[0] ?? '');
  return ({ folded }) => {
    const [first = '', second = ''] = folded;
    return [...new Set([...initialsLike(first), second])].flatMap((letter) => groups.get(letter) ?? []);
  };
}

/** One bearer for each surname, whether found as a person or not. */
const merged = (bearers: readonly Bearer[]): Bearer[] =>
  [...groupBy(bearers, ({ surname }) => surname).values()].map((group) => ({
    ...group[0]!,
    places: group.flatMap(({ places }) => places).sort((a, b) => a.start - b.start),
  }));

/** The spelling that stands less often, or of two as frequent ones the later. */
const isRarer = (a: Bearer, b: Bearer): boolean =>
  a.places.length < b.places.length ||
  (a.places.length === b.places.length && a.places[0]!.start > b.places[0]!.start);

/** Whether two introduced surnames may be one person's: the first names are one, and what they are told to be does not differ. */
function isOnePerson(a: Bearer, b: Bearer): boolean {
  if (a.person === b.person) return true;
  const [one, two] = [a.first, b.first];
  const isOne =
    one === two ||
    likenessOf(one, two) === 'sound' ||
    // Both slips in one long name: "Wilhelmina van der Brock", "Wilhelmine van der Broek".
    (Math.min(one.length, two.length) >= LONG &&
      likenessOf(one, two) !== null &&
      compare(a, b) === 'sound') ||
    (Math.min(one.length, two.length) === 1 && one[0] === two[0]);
  return isOne && !haveTwoRoles(a, b);
}

const haveTwoRoles = (a: Bearer, b: Bearer): boolean => rolesDiffer(a.person, b.person);

/** Whether both are told with a role, and the roles share no word. */
export function rolesDiffer(a: Person | null, b: Person | null): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  return one.size > 0 && two.size > 0 && ![...one].some((word) => two.has(word));
}

const wordsOf = (person: Person | null): Set<string> =>
  new Set((person?.roles ?? []).flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
