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
}

/** A history names at least so many years that aren't the article's, and so many times as many as that. */
const FEWEST_YEARS = 6;
const SHARE = 3;
/** A longer one may come down to the article's own years, where it hardly ever says "today" or "on Monday". */
const MANY_YEARS = 20;
const SELDOM = 10;
/** A shorter one may name few years, where it never does, and tells most of its dates without one. */
const FEW_YEARS = 2;

/** Whether a story is mostly one of other years than the article's own. An undated one tells its years itself. */
export function isHistory(paragraphs: readonly Paragraph[], day: Day | null): boolean {
  if (!day) return true;
  const count = { near: 0, far: 0, said: 0, ahead: 0, open: 0, other: 0 };
  for (const { readings, isTelling } of paragraphs)
    for (const reading of readings) if (isTelling && !reading.quoted) count[kindOf(reading, day)]++;
  const { near, far, said, ahead, open } = count;
  if (far >= FEWEST_YEARS && far >= near * SHARE) return true;
  if (far >= MANY_YEARS && far >= near && said * SELDOM <= far) return true;
  return far >= FEW_YEARS && near + said + ahead === 0 && open >= far;
}

/** Whether a reading tells a year near the article's or far from it, counts from when it is said, or leaves its year open. */
function kindOf(
  { meaning, direction }: Reading,
  day: Day,
): 'near' | 'far' | 'said' | 'ahead' | 'open' | 'other' {
  if (meaning.kind === 'fixed') return 'other';
  const { written, shift, which } = meaning;
  if (written.year !== undefined) return Math.abs(written.year - day.year) <= 1 ? 'near' : 'far';
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
   * story tells first; never one that only tells since when, and one to come only where the hour is to come too.
   */
  dayOfStory(paragraph: number, said: Day, ahead: boolean): Telling | null {
    const fits = ({ told: { day }, background }: Telling): boolean =>
      day !== undefined && !background && (ahead || dayNumber(day) <= dayNumber(said));
    for (let back = 1; back <= MOST_BACK; back++) {
      const telling = this.#all.at(-back);
      if (telling?.paragraph !== paragraph) break;
      if (fits(telling)) return telling;
    }
    const first = this.#all.slice(0, MOST_BACK).find(fits);
    return first && first.paragraph < LEAD && daysBetween(first.told.day!, said) <= 7 ? first : null;
  }
}
