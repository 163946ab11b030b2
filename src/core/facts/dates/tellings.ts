import type { Day } from '../../text/calendar.ts';
import { dayNumber, daysBetween } from '../../text/days.ts';
import type { Moment } from './meaning.ts';
import type { Told } from './timex.ts';

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
    const fits = ({ told: { day }, background, opens, paragraph: at }: Telling): boolean =>
      day !== undefined &&
      !background &&
      (ahead || dayNumber(day) <= dayNumber(said) || (opens && at === paragraph)) &&
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

  /** The last telling of a day, or of a month for "the 14th", in this paragraph or the one before, if it is none of now. */
  scene({ written }: Moment, paragraph: number, now: Day | null): Telling | null {
    const { last } = this;
    const told = last && paragraph - last.paragraph <= 1 && !last.background ? last.told : null;
    if (!told || (written.day === undefined ? !told.day : told.month === undefined)) return null;
    return now && told.year === now.year && told.month === now.month ? null : last;
  }
}
