import type { Range } from '../text/range.ts';

/** A place in the text that names a date, a person or an event. */
export interface Mention extends Range {
  readonly text: string;
}

/** TIMEX3 types (ISO 24617-1, ISO-TimeML). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3's `mod`: how a telling differs from its bare value ("early December", "nearly four years"). */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** What is read in the words themselves, nothing supplied. Numbers as written: the calendar may lack such a day. */
export interface WrittenParts {
  /** In full, also for the "25" of "2022–25"; that of a lone "’98" is left out. Negative before Christ: -490. */
  readonly year?: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
  /** From Sunday, 0, as `Date.getUTCDay` counts. */
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/**
 * How the words refer (ISO-TimeML): `absolute` words tell all ("2 June 2025", "four years"); `partial` ones leave a larger
 * unit out ("2 June", "Wednesday", "the 23rd", "noon"); `deictic` ones count from when they are said ("yesterday",
 * "last week", "two years ago"); `anaphoric` ones count from what was told before ("the next day", "two days later").
 */
export type Reference = 'absolute' | 'partial' | 'deictic' | 'anaphoric';

/** What a mention was resolved against. */
export type Anchor =
  | { readonly by: 'none' }
  /** The article's date. */
  | { readonly by: 'article'; readonly day: string }
  /** The day on which a quotation was said, told by the mention at the range. */
  | ({ readonly by: 'quotation'; readonly day: string } & Range)
  /** The mention at the range, told before; `day` is its value, which may be coarser than a day. */
  | ({ readonly by: 'told'; readonly day: string } & Range);

/** Words that show whether a past or a coming time is meant: "met" or "will meet". */
export interface Direction extends Range {
  readonly to: 'past' | 'future';
}

/** A place in a written range: "from June 5 to 12", "2022–25". Both ends name each other. */
export interface RangeEnd {
  readonly role: 'begin' | 'end';
  readonly other: Range;
}

/**
 * What is counted, where the words count: an `age` ("45 years old"; the bare "45" of "Ana Bell, 45," is no
 * mention), a running `ordinal` ("in its fourth year", "the third day of the strike") or an `anniversary` ("the 20th
 * anniversary"), with the number and its unit (`Y`, `M`, `W` or `D`, as in TIMEX3).
 */
export interface Count {
  readonly of: 'age' | 'ordinal' | 'anniversary';
  readonly number: number;
  readonly unit: 'Y' | 'M' | 'W' | 'D';
}

/** A mention of time with its reading. */
export interface DateMention extends Mention {
  readonly type: TimexType;
  /**
   * A TIMEX3 value such as `2025-07-23` or `P4Y`; null where it can't be resolved: where the anchor isn't known, and
   * where the calendar has no such day.
   */
  readonly value: string | null;
  readonly mod: TimexMod | null;
  readonly written: WrittenParts;
  readonly reference: Reference;
  /** What it was resolved against; null where it needs what isn't known. */
  readonly anchor: Anchor | null;
  /**
   * The verb or other word that stands nearest and tells of the past or of what is to come: it chose the day of a partial
   * date, and may speak against a full one. Null where none does.
   */
  readonly direction: Direction | null;
  readonly rangeEnd: RangeEnd | null;
  readonly count: Count | null;
  /**
   * Both days, as `YYYY-MM-DD`, that a date in figures may mean ("06/07/2025"), month first and day first, where nothing
   * in the article tells which: `value` is null then. Else null.
   */
  readonly readings: readonly [monthFirst: string, dayFirst: string] | null;
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

/** What is counted of an event: people, or with `bodies` what is left of them. */
export type TollMeasure =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'arrested'
  | 'displaced'
  | 'rescued'
  | 'freed'
  | 'trapped'
  | 'survived'
  | 'treated'
  | 'hospitalised'
  | 'ill'
  | 'abducted'
  | 'exchanged'
  | 'bodies';

/** A number that an event's telling gives: "at least 13 people wounded". The range covers the number alone. */
export interface Toll extends Mention {
  readonly measure: TollMeasure;
  readonly count: number;
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'about';
  /** The words for those counted, in lower case: "people", "ukrainian soldiers"; empty where none are told. */
  readonly whom: string;
  /** The place told right after: "in Russia". */
  readonly place: string | null;
}

/** An event as one article tells it. */
export interface Event {
  /** The fullest name or description told. */
  readonly name: string;
  /** `named` where a proper name names it, `told` where only a description does. */
  readonly kind: 'named' | 'told';
  /** A calendar day as `YYYY-MM-DD`, or a coarser TIMEX3 date; null where none is told. */
  readonly date: string | null;
  readonly place: string | null;
  /** The mentions that tell when it is, in text order. */
  readonly dates: readonly DateMention[];
  /** What happens, by the head noun that tells of it: `talks`, `attack`. Events of one happening may be compared. */
  readonly happening: string;
  /** Which of a row it is, where that is told: 3 for "the third round". */
  readonly ordinal: number | null;
  /** Full names of those who took part, as told. */
  readonly people: readonly string[];
  /** The numbers told of it, in text order. */
  readonly tolls: readonly Toll[];
  readonly mentions: readonly Mention[];
}

/** All that one article tells, made from that article alone. */
export interface Facts {
  /** The mentions of time, in text order, but for ages. */
  readonly dates: readonly DateMention[];
  /** Ages ("45 years old"): durations that TimeML does not count among the mentions of time. */
  readonly ages: readonly DateMention[];
  readonly people: readonly Person[];
  readonly events: readonly Event[];
}
