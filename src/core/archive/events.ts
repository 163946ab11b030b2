import type { Article } from '../article/article.ts';
import type { Event } from '../facts/facts.ts';
import { fold } from '../text/spelling.ts';
import type { Telling } from './archive.ts';
import { byNewest } from './people.ts';

/** The events of all articles by what happens, so that one told in two articles is found in both. */
export class EventIndex {
  readonly #byKey = new Map<string, Telling<Event>[]>();

  add(article: Article, events: readonly Event[]): void {
    for (const subject of events) {
      const tellings = this.#byKey.get(keyOf(subject));
      if (tellings) tellings.push({ article, subject });
      else this.#byKey.set(keyOf(subject), [{ article, subject }]);
    }
  }

  remove(article: Article, events: readonly Event[]): void {
    for (const key of new Set(events.map(keyOf))) {
      const left = (this.#byKey.get(key) ?? []).filter((telling) => telling.article.path !== article.path);
      if (left.length) this.#byKey.set(key, left);
      else this.#byKey.delete(key);
    }
  }

  /** The other articles' tellings of the same event, newest first. */
  others(article: Article, event: Event): Telling<Event>[] {
    return (this.#byKey.get(keyOf(event)) ?? [])
      .filter(
        (telling) =>
          telling.article.path !== article.path && isSameEvent({ article, subject: event }, telling),
      )
      .sort(byNewest);
  }

  /** Other articles' events of one day, newest article first. */
  onDay(article: Article, day: string): Telling<Event>[] {
    return [...this.#byKey.values()]
      .flat()
      .filter((telling) => telling.article.path !== article.path && telling.subject.date === day)
      .sort(byNewest);
  }
}

/** Named events are found by their name, told ones by what happens. */
const keyOf = (event: Event): string =>
  event.kind === 'named' ? `named ${nameKey(event.name)}` : event.happening;

/** A name without case, accents, apostrophes and a leading year: that a year is left out makes no other event. */
const nameKey = (name: string): string =>
  name
    .split(/\s+/)
    .map(fold)
    .filter((word, _, all) => all.length < 3 || !/^\d{4}$/.test(word))
    .join(' ');

/** Happenings that come round again, so that without a year the article's own is meant. */
const RECURRING: ReadonlySet<string> = new Set(
  'vote summit conference convention game games cup olympics paralympics championship championships tournament festival prix open marathon fair expo final finals regatta derby'.split(
    ' ',
  ),
);

/**
 * Whether two articles tell of one event. Named ones by their name, where they are not of two years; told ones by the
 * same day at the same place, or the same place in a row that is counted: "the third round" in one city in one year. Where
 * one of these is untold they may be two, and are kept apart.
 */
export function isSameEvent(one: Telling<Event>, other: Telling<Event>): boolean {
  const [a, b] = [one.subject, other.subject];
  if (a.kind !== b.kind || differ(yearOf(one), yearOf(other))) return false;
  if (a.kind === 'named') return nameKey(a.name) === nameKey(b.name);
  if (a.happening !== b.happening || !a.place || !b.place || !samePlace(a.place, b.place)) return false;
  if (a.ordinal !== null && b.ordinal !== null) return a.ordinal === b.ordinal && yearOf(one) !== null;
  return isDay(a.date) && a.date === b.date;
}

/** The year that an event is of, where that tells it from another. */
function yearOf({ article, subject }: Telling<Event>): string | null {
  const named = /\b(?:1\d|20)\d\d\b/.exec(subject.name)?.[0];
  if (named) return named;
  if (subject.kind === 'named' && !RECURRING.has(subject.happening)) return null;
  return (subject.date ?? article.date?.value)?.slice(0, 4) ?? null;
}

const isDay = (date: string | null): boolean => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);
const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

function samePlace(a: string, b: string): boolean {
  const [one, two] = [` ${fold(a)} `, ` ${fold(b)} `];
  return one.includes(two) || two.includes(one);
}
