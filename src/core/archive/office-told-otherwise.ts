import type { Article } from '../article/article.ts';
import type { Person } from '../facts/facts.ts';
import { areTwo, bodyIn, isContested, isOneOffice, isPassing } from '../facts/offices/conflicts.ts';
import { isSameBody } from '../facts/offices/bodies.ts';
import type { Held } from '../facts/offices/held.ts';
import { isOnlyBody, setIn } from '../facts/offices/rivals.ts';
import { dayOf } from '../text/calendar.ts';
import { daysBetween } from '../text/days.ts';
import { isEarlier } from './age.ts';
import type { Archive, Telling } from './archive.ts';
import { isOneSubject, subjectNames } from './same-subject.ts';

/** Articles of so few days tell of one time: who held an office then held it in both. */
const SAME_TIME = 14;

/** Whoever was told to have left an office so many days ago or fewer has hardly come back to it. */
const STILL_GONE = 2 * 365;

/** Where another article speaks against an office that this one tells a person to hold; null where none does. */
export function officeToldOtherwise(
  article: Article,
  archive: Archive,
  people: readonly Person[],
  held: Held,
): Telling<Held> | null {
  const person = people.find(({ name }) => name === held.name) ?? {
    name: held.name,
    roles: [],
    mentions: [],
  };
  const others = person.name.includes(' ') ? archive.tellings.othersOnPerson(article, person) : [];
  const own = others.flatMap(({ article: other, subject }) =>
    officesIn(archive, other, subject.name).map((subject) => ({ article: other, subject })),
  );
  return (
    heldNoMore(article, own, held) ??
    own.find(({ article: other, subject }) => isJustBefore(other, article) && areTwo(subject, held)) ??
    archive.tellings
      .othersInOffice(article, held.office)
      .find((telling) => isJustBefore(telling.article, article) && isOthers(article, held, telling)) ??
    null
  );
}

const officesIn = (archive: Archive, { path }: Article, name: string): Held[] =>
  (archive.get(path)?.told.offices ?? []).filter((held) => held.name === name);

/** An article of the last two years tells that this person held the office once, and none since that they hold it. */
function heldNoMore(article: Article, own: readonly Telling<Held>[], held: Held): Telling<Held> | null {
  const offices = own.filter(({ subject }) => isOneOffice(subject, held));
  const told = offices.find(({ subject }) => subject.hold === 'once');
  const days = told ? daysAfter(told.article, article) : null;
  if (!told || days === null || days < 0 || days > STILL_GONE) return null;
  const isBack = offices.some(
    ({ article: other, subject }) => subject.hold === 'sole' && (daysAfter(told.article, other) ?? 0) >= 0,
  );
  return isBack ? null : told;
}

/**
 * Whether another article tells somebody else to hold the office: of a body that both name, or of the only one that
 * either can mean where both tell of one subject.
 */
function isOthers(article: Article, held: Held, { article: other, subject }: Telling<Held>): boolean {
  if (!isContested(held, subject)) return false;
  const [here, there] = [bodyIn(article, held), bodyIn(other, subject)];
  const isOne =
    here && there
      ? isSameBody(here, there)
      : isOneSubject(subjectNames(article), subjectNames(other)) &&
        areSetInOne(setIn(article, held), setIn(other, subject)) &&
        isOnlyBody(article, [held, subject], held, subject) &&
        isOnlyBody(other, [held, subject], subject, held);
  return isOne && !isPassing(article, held, subject) && !isPassing(other, held, subject);
}

/** Two scenes in two places may have an officer each. */
const areSetInOne = (here: ReadonlySet<string>, there: ReadonlySet<string>): boolean =>
  !here.size || !there.size || [...here].some((name) => there.has(name));

/** Whether an article came before another, in its days: of two that differ the later one can still be mended. */
function isJustBefore(earlier: Article, later: Article): boolean {
  const days = daysAfter(earlier, later);
  return days !== null && Math.abs(days) <= SAME_TIME && isEarlier(earlier, later);
}

/** How many days an article is dated after another; null where one has no date. */
function daysAfter(earlier: Article, later: Article): number | null {
  const [from, to] = [dayOf(earlier.date?.value ?? ''), dayOf(later.date?.value ?? '')];
  return from && to ? daysBetween(from, to) : null;
}
