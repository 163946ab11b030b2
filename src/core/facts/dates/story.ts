import type { Day } from '../../text/calendar.ts';
import type { Reading } from './find.ts';

/** One paragraph's readings, and where it begins. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  /** Whether it tells of the story, so that later words may lean on it; the date of publication doesn't. */
  readonly isTelling: boolean;
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
