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

/** A person as one article tells it. */
export interface Person {
  /** The fullest name told. */
  readonly name: string;
  /** In the order told, each once. */
  readonly roles: readonly Role[];
  /** In text order; each covers the name without title and possessive ending. */
  readonly mentions: readonly Mention[];
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
