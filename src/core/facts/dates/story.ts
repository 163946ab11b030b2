import type { Day } from '../../text/calendar.ts';
import { dayNumber, daysBetween } from '../../text/days.ts';
import type { Reading } from './find.ts';
import type { Told } from './timex.ts';

/** One paragraph's readings, and where it begins. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  /** Whether it tells of the story, so that later words may lean on it; the date of publication doesn't. */
  readonly isTelling: boolean;
}

/** A mention that was told, for later ones to lean on. */
export interface Telling {
  readonly told: Told;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Whether it only tells since when: no story goes on from there. */
  readonly background: boolean;
  /** Whether its year is written, or follows from one that is. */
  readonly dated: boolean;
  /** Whether it opens its sentence, so that what follows lies in its year: "In 1926 he left", "Last year it fell". */
  readonly opens: boolean;
}

/** A history names at least so many years that aren't the article's, and leaves out at least so many. */
const FEWEST_YEARS = 12;
const FEWEST_OPEN = 4;
/** A longer one may leave hardly any year out. */
const MANY_YEARS = 30;
/** So many times as often as it says "today" or "on Monday", which news says all the time. */
const SELDOM = 10;
/** A shorter one may name few years, where it never says so, and tells most of its dates without one. */
const FEW_YEARS = 2;

/**
 * Whether a story is one of other years than the article's own. News that names years of birth, of books and of builders
 * is none: what it tells without a year is of the article's own.
 */
export function isHistory(paragraphs: readonly Paragraph[], day: Day | null): boolean {
  const count = { near: 0, far: 0, said: 0, ahead: 0, open: 0, other: 0 };
  for (const { readings, isTelling } of paragraphs)
    for (const reading of readings) if (isTelling && !reading.quoted) count[kindOf(reading, day)]++;
  const { near, far, said, ahead, open } = count;
  if (far >= near && said * SELDOM <= far)
    if (far >= MANY_YEARS || (far >= FEWEST_YEARS && open >= FEWEST_OPEN)) return true;
  if (!day) return far > 0 && said + ahead === 0;
  return far >= FEW_YEARS && near + said + ahead === 0 && open >= far;
}

/** Whether a reading tells a year near the article's or far from it, counts from when it is said, or leaves its year open. */
function kindOf(
  { meaning, direction }: Reading,
  day: Day | null,
): 'near' | 'far' | 'said' | 'ahead' | 'open' | 'other' {
  if (meaning.kind === 'fixed') return 'other';
  const { written, shift, which } = meaning;
  if (written.year !== undefined) return day && Math.abs(written.year - day.year) <= 1 ? 'near' : 'far';
  if (shift ? shift.from === 'said' : /^(?:last|this|next)$/.test(which ?? '')) return 'said';
  if (written.month === undefined) return written.weekday === undefined ? 'other' : 'said';
  return direction?.to === 'future' ? 'ahead' : 'open';
}

/** Which of day and month comes first in the article's figures, where one of them shows it; null where none does, or both. */
export function orderOfFigures(paragraphs: readonly Paragraph[]): 'day-first' | 'month-first' | null {
  const orders = new Set<'day-first' | 'month-first'>();
  for (const { readings } of paragraphs)
    for (const { meaning } of readings)
      if (meaning.kind === 'moment' && meaning.figures && meaning.figures !== 'either')
        orders.add(meaning.figures);
  return orders.size === 1 ? [...orders][0]! : null;
}

/** How many mentions back one is looked for that is fine enough to count from. */
const MOST_BACK = 8;
/** How many paragraphs back a day is told in which a bare hour may lie. */
const NEARBY = 2;
/** How many days ago the day is of which a story of the day tells. */
const RECENT = 31;
/** How many paragraphs from the article's beginning the day is told of which it tells. */
const LEAD = 6;

/** What an article has told so far. */
export class Tellings {
  readonly #all: Telling[] = [];
  /** The last one that tells its year and from where a story may go on. */
  #lastDated: Telling | null = null;

  add(telling: Telling): void {
    this.#all.push(telling);
    if (telling.dated && !telling.background) this.#lastDated = telling;
  }

  get lastDated(): Telling | null {
    return this.#lastDated;
  }

  get last(): Telling | null {
    return this.#all.at(-1) ?? null;
  }

  /** The last telling that fits, not too far back. */
  lastThat(fits: (told: Told) => boolean, most = MOST_BACK): Telling | null {
    for (let back = 1; back <= most; back++) {
      const telling = this.#all.at(-back);
      if (!telling) return null;
      if (fits(telling.told)) return telling;
    }
    return null;
  }

  /** The last tellings of a day, the last first. */
  days(most: number): Telling[] {
    return this.#all
      .slice(-most)
      .filter(({ told }) => told.day !== undefined)
      .reverse();
  }

  /** The day told last, in the paragraph or shortly before, for a bare hour of a history to lie in. */
  dayNear(paragraph: number): Telling | null {
    const last = this.lastThat((told) => told.day !== undefined);
    return last && paragraph - last.paragraph <= NEARBY ? last : null;
  }

  /**
   * The day in which a bare hour of a story of the day lies: the last told in its paragraph, else the one of which the
   * story tells first; never one that only tells since when or lies long ago, and one to come only where the hour is to
   * come too.
   */
  dayOfStory(paragraph: number, said: Day, ahead: boolean): Telling | 'unknown' | null {
    const fits = ({ told: { day }, background, opens }: Telling): boolean =>
      day !== undefined &&
      !background &&
      (ahead || dayNumber(day) <= dayNumber(said)) &&
      (opens || daysBetween(day, said) <= RECENT);
    for (let back = 1; back <= MOST_BACK; back++) {
      const telling = this.#all.at(-back);
      if (telling?.paragraph !== paragraph) break;
      if (fits(telling)) return telling;
    }
    const last = this.dayNear(paragraph);
    // After "on February 7, 2009" in passing it isn't known whether an hour is of then or of now.
    if (last && !ahead && !last.background && daysBetween(last.told.day!, said) > RECENT) return 'unknown';
    const first = this.#all.slice(0, MOST_BACK).find(fits);
    return first && first.paragraph < LEAD && daysBetween(first.told.day!, said) <= RECENT ? first : null;
  }
}
