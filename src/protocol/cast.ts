import type { Place } from './place.ts';

/** Client → server: the people and events of an open article; null where the document is not reviewed as one. */
export const CAST = 'copydesk/cast';
export interface CastParams {
  readonly uri: string;
}
/** All of it is text to be shown as it is. */
export interface CastMember extends Place {
  readonly kind: 'person' | 'event';
  readonly name: string;
  readonly detail: string;
  readonly count: string;
}

/** Client → server: all of the card for what stands at a place; null where there is none. */
export const WHOLE_CARD = 'copydesk/wholeCard';
export interface WholeCardParams {
  readonly uri: string;
  /** From the start of the document, in UTF-16 code units. */
  readonly offset: number;
}
export interface WholeCard {
  readonly title: string;
  readonly lines: readonly WholeCardLine[];
}
export interface WholeCardLine {
  readonly label: string;
  readonly text: string;
  readonly places: readonly (Place & { readonly uri: string; readonly label: string })[];
}
