import type { Article } from '../../article/article.ts';
import { surnameOf } from '../people/read.ts';
import { likenessOf } from '../spellings/likeness.ts';
import { isSameBody } from './bodies.ts';
import type { Held } from './held.ts';
import { bodiesNamed, isOnlyBody } from './rivals.ts';
import { isPassedOn } from './then.ts';
import { lastWord, nounsOf } from './words.ts';

/** Offices of one state of which nobody holds two. */
const STATE: ReadonlySet<string> = new Set([
  'president',
  'premier',
  'king',
  'foreign minister',
  'chancellor',
]);

/** Whether two tellings of one article exclude each other: two people in one office, or one in two. */
export function excludes(article: Article, all: readonly Held[], a: Held, b: Held): boolean {
  if (a.name === b.name) return areTwo(a, b) && !isPassing(article, a, b);
  if (!isContested(a, b)) return false;
  const isOne =
    a.body && b.body ? isSameBody(a.body, b.body) && isSameGroup(a, b) : isOnlyBody(article, all, a, b);
  return isOne && !isPassing(article, a, b);
}

/** "The governor of Ostmark" is not the governor of the bank of Ostmark. */
const isSameGroup = (a: Held, b: Held): boolean =>
  a.group === b.group ||
  [a.group, b.group].every((group) => /^(?:|city|town|state|province|county|island)$/.test(group));

/** Whether two people are told to hold an office of one name alone, and now: of one body, no two can. */
export const isContested = (a: Held, b: Held): boolean =>
  a.isNow &&
  b.isNow &&
  a.hold === 'sole' &&
  b.hold === 'sole' &&
  isOneWording(a, b) &&
  !areAlike(a.name, b.name);

/** "The director", and whoever "heads" the same body. */
const isOneWording = (a: Held, b: Held): boolean =>
  a.office === b.office || (a.also ?? []).includes(b.office) || (b.also ?? []).includes(a.office);

/** Whether nobody holds both: two of the first offices of a state, two ministries, a deputy's and what it is deputy to. */
export function areTwo(a: Held, b: Held): boolean {
  if (!a.isNow || !b.isNow || a.start === b.start || (a.body && b.body && !isSameBody(a.body, b.body)))
    return false;
  if (a.hold !== b.hold)
    return a.office === b.office && [a, b].every(({ hold }) => hold === 'sole' || hold === 'deputy');
  if (a.office === b.office) return false;
  const isBoth = (is: (office: string) => boolean): boolean => is(a.office) && is(b.office);
  return (
    (a.hold === 'sole' && isBoth((office) => STATE.has(office))) ||
    (/^(?:sole|deputy)$/.test(a.hold) && isBoth(isMinistry))
  );
}

const isMinistry = (office: string): boolean => /^(?!chief |first )\S.* minister$/.test(office);

/** Whether an article tells that an office passes from one of two people to the other, or is to pass. */
export const isPassing = ({ text }: Article, a: Held, b: Held): boolean =>
  isPassedOn(
    text,
    [...new Set([...nounsOf(a), ...nounsOf(b)])],
    [...new Set([surnameOf(a.name), surnameOf(b.name)])],
  );

/** Whether two tellings may be of one office: a body that is not told may be any. */
export const isOneOffice = (a: Held, b: Held): boolean =>
  a.office === b.office && (!a.body || !b.body || isSameBody(a.body, b.body));

/**
 * The name of what an office is the office of, for another article: as told, else that of the only institution of its
 * kind that the article names; empty where it tells none.
 */
export function bodyIn({ text }: Article, held: Held): string {
  if (held.body || !held.group) return held.body;
  const [name = '', ...others] = bodiesNamed(text, new Set([lastWord(held.group)]));
  return others.length ? '' : name;
}

/** A name spelled two ways is another check's. */
export const areAlike = (a: string, b: string): boolean =>
  surnameOf(a) === surnameOf(b) || likenessOf(surnameOf(a), surnameOf(b)) !== null;
