import type { Event, Person } from '../facts/facts.ts';

/**
 * A person of a resting article: the name, by which people are looked up, and all else unpacked when it is asked for.
 */
export class KeptPerson implements Person {
  readonly name: string;
  readonly #unpacked: () => Person;

  constructor({ name }: Person, unpacked: () => Person) {
    this.name = name;
    this.#unpacked = unpacked;
  }

  get roles(): Person['roles'] {
    return this.#unpacked().roles;
  }

  get mentions(): Person['mentions'] {
    return this.#unpacked().mentions;
  }
}

/** An event of a resting article: what events are looked up and told apart by, and all else unpacked when it is asked for. */
export class KeptEvent implements Event {
  readonly name: string;
  readonly kind: Event['kind'];
  readonly date: string | null;
  readonly place: string | null;
  readonly happening: string;
  readonly ordinal: number | null;
  readonly #unpacked: () => Event;

  constructor(event: Event, unpacked: () => Event) {
    this.name = event.name;
    this.kind = event.kind;
    this.date = event.date;
    this.place = event.place;
    this.happening = event.happening;
    this.ordinal = event.ordinal;
    this.#unpacked = unpacked;
  }

  get dates(): Event['dates'] {
    return this.#unpacked().dates;
  }

  get people(): Event['people'] {
    return this.#unpacked().people;
  }

  get tolls(): Event['tolls'] {
    return this.#unpacked().tolls;
  }

  get mentions(): Event['mentions'] {
    return this.#unpacked().mentions;
  }
}
