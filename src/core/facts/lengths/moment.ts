import type { PartialDate } from '../../text/time/elapsed.ts';
import type { Entity } from './entities.ts';
import type { Sentence, Told } from './story.ts';

/** When something began for somebody or something, as a sentence dates it. */
export interface Moment {
  readonly sentence: Sentence;
  readonly told: Told;
  readonly date: PartialDate;
  /** Those of whom it is told. */
  readonly of: readonly Entity[];
  /** Whether it is the first day of them: a birth, a founding. */
  readonly isOrigin: boolean;
  /** What it may tell of, as the datings class it: `closure`, `=plant`. */
  readonly classes: readonly string[];
  /** When it ended, where that is told with it: "from 1988 until it shut in 2004". */
  readonly until: PartialDate | null;
}
