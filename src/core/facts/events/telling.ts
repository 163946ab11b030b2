import type { Range } from '../../text/range.ts';
import type { DateMention, Mention } from '../facts.ts';

/** One telling of an event before it is joined with others. */
export interface Telling {
  readonly mention: Mention;
  /** What an event is called by this telling: the mention’s words, or where a verb tells it some more of its clause. */
  readonly name: string;
  readonly sentence: Range;
  /** The name without letter case and form of quotes; for told events the words of the description. */
  readonly key: string;
  readonly named: boolean;
  /** What happens, by the head noun: `talks`, `attack`. */
  readonly happening: string;
  readonly ordinal: number | null;
  readonly place: string | null;
  readonly date: DateMention | null;
  readonly definite: boolean;
  readonly other: boolean;
  /** Told with enough beside it to be known apart from others of its kind. */
  readonly qualified: boolean;
  /** Nothing beside the head that could mean another: it may mean one told before. */
  readonly plain: boolean;
}
