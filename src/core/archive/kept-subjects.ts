import type { Event, Person } from '../facts/facts.ts';
import type { Told } from './told.ts';

/** What unpacks, when it is asked, all that an article tells. */
interface Telling {
  readonly told: Told;
}

/**
 * A person of a resting article: the name, by which people are looked up, and all else unpacked when it is asked for.
 */
export class KeptPerson implements Person {
  readonly name: string;
  readonly #of: Telling;
  readonly #at: number;

  constructor(of: Telling, at: number) {
    this.name = of.told.people[at]!.name;
    this.#of = of;
    this.#at = at;
  }

  get roles(): Person['roles'] {
    return this.#of.told.people[this.#at]!.roles;
  }

  get mentions(): Person['mentions'] {
    return this.#of.told.people[this.#at]!.mentions;
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
  readonly #of: Telling;
  readonly #at: number;

  constructor(of: Telling, at: number) {
    const event = of.told.events[at]!;
    this.name = event.name;
    this.kind = event.kind;
    this.date = event.date;
    this.place = event.place;
    this.happening = event.happening;
    this.ordinal = event.ordinal;
    this.#of = of;
    this.#at = at;
  }

  get dates(): Event['dates'] {
    return this.#of.told.events[this.#at]!.dates;
  }

  get people(): Event['people'] {
    return this.#of.told.events[this.#at]!.people;
  }

  get tolls(): Event['tolls'] {
    return this.#of.told.events[this.#at]!.tolls;
  }

  get mentions(): Event['mentions'] {
    return this.#of.told.events[this.#at]!.mentions;
  }
}
