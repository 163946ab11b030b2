import type { Place } from './place.ts';

/** Server → client, after each review of an open document: what there is to see of it at a glance. */
export const ARTICLE_STATUS = 'copydesk/articleStatus';
export interface ArticleStatusParams {
  readonly uri: string;
  /** Null where the document is not reviewed as an article. */
  readonly status: ArticleStatus | null;
}
export interface ArticleStatus {
  readonly short: readonly string[];
  readonly sentences: readonly string[];
}

/** Client → server: how an open article reads; null where the document is not reviewed as one. */
export const READABILITY_REPORT = 'copydesk/readabilityReport';
export interface ReadabilityReportParams {
  readonly uri: string;
}
/** All of it is text to be shown as it is; heights are shares of the chart's, 0 to 1. */
export interface ReadabilityReport {
  readonly notes: readonly string[];
  readonly verdict: readonly string[];
  readonly target: { readonly height: number; readonly name: string };
  readonly sentences: readonly ReportSentence[];
  readonly formulas: readonly ReportFormula[];
  readonly hardest: readonly ReportHardest[];
  readonly hardestNone: string;
  readonly mending: readonly string[];
}
export interface ReportSentence extends Place {
  readonly text: string;
  readonly says: string;
  readonly standing: 'hard' | 'above' | 'fine' | 'unjudged';
  readonly height: number | null;
  /** Whether a paragraph begins with it. */
  readonly opens: boolean;
}
export interface ReportFormula {
  readonly name: string;
  readonly value: string;
  readonly grade: string;
  readonly meaning: string;
  readonly votes: boolean;
}
export interface ReportHardest extends Place {
  readonly text: string;
  readonly message: string;
}
