import type { Range } from '../../text/range.ts';

/** Where the other copy stands. */
export interface Place extends Range {
  readonly path: string;
  /** The line on which its paragraph begins, counted from 1. */
  readonly line: number;
}

/**
 * A paragraph, a sentence or an article of which all or most stands in an earlier place, or that holds all or most of
 * an earlier one.
 */
export interface Copy extends Range {
  /** Whether the range is the whole of it; else it is those sentences of a longer paragraph that an earlier one was put into. */
  readonly whole: boolean;
  /** Where it stands first, that which holds most before others; several where paragraphs were joined. */
  readonly places: readonly Place[];
  /**
   * Of the shorter one's words, the share from 0 to 1 that stands in the other in order; of an article's, those whose
   * sentence, or most of it, does.
   */
  readonly share: number;
  /** How many words the shorter one has. */
  readonly words: number;
  /** Whether the shorter one is this, not the earlier. */
  readonly isShorter: boolean;
  /** Whether both have the same words and no others. */
  readonly exact: boolean;
}

/** What of one article stands elsewhere, in text order. Never reported in both places: only the later speaks. */
export interface Copies {
  /** The other article that most of this one stands in, or that stands in this one; its range is the whole text. */
  readonly article: Copy | null;
  readonly paragraphs: readonly Copy[];
  /** Sentences of paragraphs that are no copies themselves. */
  readonly sentences: readonly Copy[];
  /** Sentences that quote what another article quotes too; whom, only the words around them tell. */
  readonly quotations: readonly Copy[];
}
