import type { Day } from '../../text/calendar.ts';
import type { Telling } from './tellings.ts';
import type { Told } from './timex.ts';

/** What a moment may be resolved against. */
export interface Context {
  /** When it is said; null where that isn't known. */
  readonly said: Day | null;
  /** The last telling that fits. */
  readonly told: (fits: (told: Told) => boolean, most?: number) => Telling | null;
  /** The telling of the day on which something happened, by the words that name it; null where none is known, or several. */
  readonly happened: (event: readonly string[]) => Telling | null;
  /** The telling in another month in which "the Thursday" or "the 14th" lies; null where it is the article's own. */
  readonly scene: Telling | null;
  /** The day told shortly before, for a bare hour; null where it is the day of saying. */
  readonly nearby: Telling | 'unknown' | null;
  /** The telling of another year that a date without a year leans on. */
  readonly lean: Telling | null;
  /** The range's first end, for its second. */
  readonly begin: Told | null;
  readonly direction: 'past' | 'future' | null;
  /** Whether it tells until when: "before August", "by June". */
  readonly limit: boolean;
  /** Whether the story is mostly of other years than the article's. */
  readonly history: boolean;
}

/** The stretch of the calendar that a moment lies in, as fine as it is known. */
export interface Frame {
  readonly year?: number;
  readonly month?: number;
  readonly day?: Day;
  readonly monday?: Day;
  readonly quarter?: number;
  /** A decade's or a century's years, divided by 10 or by 100. */
  readonly decade?: number;
  readonly century?: number;
}

/** A frame, and the telling that it rests on where it isn't the time of saying. */
export interface Framed {
  readonly frame: Frame;
  readonly telling?: Telling;
}

/** In which month a season begins. */
export const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
