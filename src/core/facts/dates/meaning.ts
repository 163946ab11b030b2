import type { Count, TimexMod, TimexType, WrittenParts } from '../facts.ts';
import type { MonthDay } from './feasts.ts';
import type { Unit } from './units.ts';

/** How fine a moment is told, the finest first. */
export type Grain =
  'clock' | 'part' | 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'long';

/**
 * So many units from when it is said (`said`) or from what was told before (`told`): "last year" is -1 Y from `said`.
 * `either` is from what was told where the story is one of other years: "by the end of the year". `near` is from what was
 * told, and from when it is said where nothing was: "later in the day". `event` is from the day of an event that is named:
 * "the day before the attack".
 */
export interface Shift {
  readonly unit: Unit;
  readonly by: number;
  readonly from: 'said' | 'told' | 'either' | 'near' | 'event';
}

/** Which one is meant of those that return: the one before, after, or of now (`last`, `next`, `this`), or of then (`that`). */
export type Which = 'last' | 'next' | 'this' | 'that' | 'before' | 'after';

/** A point or stretch of time as the words tell it: what is left out is supplied when it is resolved. */
export interface Moment {
  readonly kind: 'moment';
  readonly grain: Grain;
  readonly written: WrittenParts;
  readonly shift?: Shift;
  /** The words by which the event is named whose day the shift counts from; none where no noun tells it. */
  readonly event?: readonly string[];
  /** So many days from the day that is told: "the day after Christmas". */
  readonly daysOff?: number;
  readonly which?: Which;
  /** `SP`, `SU`, `FA` or `WI`. */
  readonly season?: string;
  readonly quarter?: number;
  readonly half?: number;
  /** The first, second … or last (-1) week of a month or a year. */
  readonly nthWeek?: number;
  /** The first, second … or last (-1) of the month's days that fall on the written weekday. */
  readonly nthWeekday?: number;
  /** Whether "the" stands before a weekday or a day of a month, which may be one of what was told: "on the Thursday". */
  readonly the?: boolean;
  /** Whether an hour may be before noon or after it: "by two o’clock". */
  readonly eitherHalf?: boolean;
  /** The last day of a month. */
  readonly lastDay?: boolean;
  /** `MO`, `MI`, `AF`, `EV` or `NI`. */
  readonly part?: string;
  /** The day of a feast in a year. */
  readonly feast?: (year: number) => MonthDay;
  /** Two digits of a year whose century isn't told. */
  readonly shortYear?: number;
  /** Day and month in figures: which comes first, where the numbers show it. */
  readonly figures?: 'day-first' | 'month-first' | 'either';
  /** The words name another calendar than the Gregorian. */
  readonly foreign?: boolean;
  readonly fiscal?: boolean;
}

/** What the words tell by themselves: a decade, a duration, "now". */
export interface Fixed {
  readonly kind: 'fixed';
  readonly type: TimexType;
  readonly value: string | null;
}

export type Meaning = Moment | Fixed;

/** An expression found in a text, by its tokens, before it is resolved. */
export interface Draft {
  readonly from: number;
  /** The first token after it. */
  readonly to: number;
  readonly meaning: Meaning;
  readonly mod?: TimexMod | null;
  readonly count?: Count;
  /** Whether it is a time only joined to a neighbour: "morning" in "Tuesday morning". */
  readonly weak?: boolean;
  /** `begin` where the next draft ends the range that this one begins. */
  readonly range?: 'begin' | 'end';
}
