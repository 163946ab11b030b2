import type { Range } from '../text/range.ts';

/** A place in the text that names a date, a person or an event. */
export interface Mention extends Range {
  readonly text: string;
}

/** TIMEX3 types (ISO 24617-1, ISO-TimeML). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A mention of time with its reading. */
export interface DateMention extends Mention {
  readonly type: TimexType;
  /** A TIMEX3 value such as `2025-07-23` or `P4Y`; null where it can't be resolved. */
  readonly value: string | null;
}

/** A role as one article tells it, with the words that told it. */
export interface Role extends Mention {}

/** How a mention names a person. A name that no full name of the article explains is a `surname`, or a `first-name` that is nothing else. */
export type NameForm = 'full' | 'surname' | 'first-name' | 'nickname';

/** A mention of a person: the name without title, role and possessive ending. */
export interface PersonMention extends Mention {
  readonly form: NameForm;
}

/**
 * A person as one article tells it. A surname or a first name alone that no full name explains is a person by that name.
 * Spellings that differ by more than letter case and accents are people of their own: whether "Keller" and "Kellar" are
 * one is a question for a check.
 */
export interface Person {
  /** The fullest name told, without title and role. */
  readonly name: string;
  /** In the order told, each once, without ages and without the article before: "acting mayor". */
  readonly roles: readonly Role[];
  /** In text order. */
  readonly mentions: readonly PersonMention[];
}

/** An event as one article tells it. */
export interface Event {
  readonly name: string;
  /** `named` where a proper name names it, `told` where only a description does. */
  readonly kind: 'named' | 'told';
  /** A calendar day as `YYYY-MM-DD`, or a coarser TIMEX3 date; null where none is told. */
  readonly date: string | null;
  readonly place: string | null;
  /** Full names of those who took part, as told. */
  readonly people: readonly string[];
  readonly mentions: readonly Mention[];
}

/** All that one article tells, made from that article alone. */
export interface Facts {
  readonly dates: readonly DateMention[];
  readonly people: readonly Person[];
  readonly events: readonly Event[];
}
