import type { Article } from '../article/article.ts';
import type { Beginning } from '../facts/beginnings/beginnings.ts';
import type { Dating } from '../facts/datings/datings.ts';
import type { Event, Person } from '../facts/facts.ts';
import type { Held } from '../facts/offices/held.ts';
import type { Telling } from './archive.ts';
import { DatingIndex } from './datings.ts';
import { EventIndex } from './events.ts';
import { OfficeIndex } from './offices.ts';
import { PeopleIndex } from './people.ts';
import { isOneSubject, subjectNames } from './same-subject.ts';
import { TellingIndex } from './telling-index.ts';
import type { Told } from './told.ts';

/** What all articles tell of people, events and dates, asked from the view of one of them: its own tellings are left out. */
export class Tellings {
  readonly #people = new PeopleIndex();
  readonly #offices = new OfficeIndex();
  readonly #events = new EventIndex();
  readonly #datings = new DatingIndex();
  readonly #beginnings = new TellingIndex<Beginning>(({ head }) => [head ?? '']);
  readonly #namesOf: (path: string) => readonly string[];

  /** @param namesOf whom and what the article of a path is about */
  constructor(namesOf: (path: string) => readonly string[]) {
    this.#namesOf = namesOf;
  }

  add(article: Article, told: Told): void {
    this.#people.add(article, told.people);
    this.#offices.add(article, told.offices);
    this.#events.add(article, told.events);
    this.#datings.add(article, told.datings, told.names);
    this.#beginnings.add(article, told.beginnings);
  }

  /** Forgets what an article told, which must be what was added of it. */
  remove(article: Article, told: Told): void {
    this.#people.remove(article, told.people);
    this.#offices.remove(article, told.offices);
    this.#events.remove(article, told.events);
    this.#datings.remove(article, told.datings, told.names);
    this.#beginnings.remove(article, told.beginnings);
  }

  /** The other articles' tellings of a person, joined by name and role, newest first. */
  othersOnPerson(article: Article, person: Person): Telling<Person>[] {
    return this.#people.others(article, person);
  }

  /** The other articles' people whose surname sounds like a person's, whoever they are, newest first. */
  namesakes(article: Article, person: Person): Telling<Person>[] {
    return this.#people.namesakes(article, person);
  }

  /** The other articles' tellings of what is likely the same person under another spelling of the surname, newest first. */
  spelledOtherwise(article: Article, person: Person): Telling<Person>[] {
    return this.#people.spelledOtherwise(article, person);
  }

  /** The other articles' tellings of what is likely the same person under another spelling of the first name, newest first. */
  givenOtherwise(article: Article, person: Person): Telling<Person>[] {
    return this.#people.givenOtherwise(article, person);
  }

  /** The other articles' tellings of who holds an office of that name, whatever it is the office of, newest first. */
  othersInOffice(article: Article, office: string): Telling<Held>[] {
    return this.#offices.others(article, office);
  }

  /** The other articles' tellings of an event, newest first. */
  othersOnEvent(article: Article, event: Event): Telling<Event>[] {
    return this.#events.others(article, event);
  }

  /** Other articles' events of one calendar day, newest article first. */
  eventsOn(article: Article, day: string): Telling<Event>[] {
    return this.#events.onDay(article, day);
  }

  /** The other articles' datings of the same thing that cannot be right where this one is, newest first. */
  againstDating(article: Article, dating: Dating): Telling<Dating>[] {
    return this.#datings.against(article, dating, subjectNames(article));
  }

  /** When other articles on the same subject tell that a thing began, newest first. `head` is the lemma of its noun. */
  beginningsElsewhere(article: Article, head: string): Telling<Beginning>[] {
    const names = subjectNames(article);
    return this.#beginnings
      .others(article, head)
      .filter((telling) => isOneSubject(names, this.#namesOf(telling.article.path)));
  }
}
