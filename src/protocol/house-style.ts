import type { StyleChange } from '../core/house-style/write.ts';

export type { StyleChange };

/** Client → server: what a house style becomes by one decision of the desk. Nothing is written by it. */
export const CHANGE_HOUSE_STYLE = 'copydesk/changeHouseStyle';
export interface ChangeHouseStyleParams {
  /** The article, or a folder of the workspace, that the decision is for. */
  readonly uri: string;
  /** Null makes the file, where there is none, with comments that explain it. */
  readonly change: StyleChange | null;
}
/** The file that holds the house style, and its whole new text; or a sentence on why it can't be changed. */
export type ChangeHouseStyleResult =
  { readonly uri: string; readonly text: string; readonly isNew: boolean } | { readonly problem: string };
