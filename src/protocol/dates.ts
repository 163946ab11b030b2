import type { Position, TextChange } from './place.ts';

/** Client → server: write out which day the mention of time at a position means. */
export const EXPLICIT_DATE = 'copydesk/explicitDate';
export interface ExplicitDateParams {
  readonly uri: string;
  readonly position: Position;
}
/** The change that does it, or else a sentence on why there is none. */
export interface ExplicitDateResult {
  readonly change: TextChange | null;
  readonly refusal: string | null;
}

/** Client → server: which day somebody's words mean for an article: "last Tuesday". */
export const DAY_MEANT = 'copydesk/dayMeant';
export interface DayMeantParams {
  readonly uri: string;
  readonly words: string;
  /** The day on which they are typed, `YYYY-MM-DD`. */
  readonly today: string;
}
export interface DayMeantResult {
  /** `YYYY-MM-DD`; null where the words mean no one day. */
  readonly day: string | null;
  /** The day with its weekday, or why there is none. */
  readonly says: string;
}

/** Client → server: the change that dates an article; null where the document can't be reviewed as one. */
export const DATE_ARTICLE = 'copydesk/dateArticle';
export interface DateArticleParams {
  readonly uri: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}
