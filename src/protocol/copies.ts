import type { Place } from './place.ts';

/** Client → server: the paragraphs of the archive that share words with what a range of an open article touches; null where the document is none. */
export const FIND_SIMILAR = 'copydesk/findSimilar';
export interface FindSimilarParams extends Place {
  readonly uri: string;
}
/** The likest first. */
export interface SimilarParagraph extends Place {
  readonly uri: string;
  /** `92 %`. */
  readonly share: string;
  /** How it begins, as it is to be shown. */
  readonly words: string;
}

/** A command of the extension's: shows two copies side by side. */
export const COMPARE = 'copydesk.compareCopies';
export interface Comparison {
  readonly earlier: Parts;
  readonly later: Parts;
}
/** Parts of a document, in text order. */
export interface Parts {
  readonly uri: string;
  readonly ranges: readonly Place['range'][];
}

/** A command of the extension's: writes a text into the house style as standing copy. */
export const MARK_STANDING = 'copydesk.markStandingCopy';
export interface MarkStandingParams {
  readonly uri: string;
  readonly text: string;
}
