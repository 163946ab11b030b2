import type { Anchor } from '../facts.ts';
import type { Moment } from './meaning.ts';
import type { Narrated } from './narrative.ts';
import { valueIn } from './values.ts';
import type { YearHeading } from './year-headings.ts';

/** A reading's value and what it was resolved against, each null where it isn't known. */
export interface Resolved {
  readonly value: string | null;
  readonly anchor: Anchor | null;
  /** Whether it is a date in figures of which nothing tells the order. */
  readonly isOpen?: boolean;
  /** Whether its year follows from a written one. */
  readonly dated?: boolean;
}

/** Whether a moment leaves out its year alone. */
export const isOfYear = ({ written, shift, which, feast, shortYear }: Moment): boolean =>
  (written.month !== undefined || feast !== undefined) && !shift && !which && shortYear === undefined;

/** In the year of the line under which it stands. */
export const underHeading = (moment: Moment, { year, start, end }: YearHeading): Resolved => ({
  value: valueIn(moment, { year }),
  anchor: { by: 'told', day: String(year), start, end },
  dated: true,
});

/** In the year that the story's course gives it, anchored where that is told. */
export function byStory(
  moment: Moment,
  { year, from: { start, end, moment: of, year: told } }: Narrated,
): Resolved {
  const day = valueIn(of, { year: told });
  return {
    value: valueIn(moment, { year }),
    anchor: day === null ? null : { by: 'told', day, start, end },
    dated: true,
  };
}
