/** Client → server: review an open document whatever the rule on articles says. */
export const REVIEW_ARTICLE = 'copydesk/reviewArticle';
export interface ReviewArticleParams {
  readonly uri: string;
}
export interface ReviewArticleResult {
  readonly findings: number;
  readonly words: number;
  readonly grade: number | null;
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
}

/** Client → server: review the articles of the workspace; the request's token cancels it. */
export const REVIEW_WORKSPACE = 'copydesk/reviewWorkspace';
export interface ReviewWorkspaceParams {
  /** Those of them that are to be reviewed; all where it is absent. */
  readonly uris?: readonly string[];
  /** The folder in which they lie, at any depth; anywhere where it is absent. */
  readonly folder?: string;
}
export interface ReviewWorkspaceResult {
  readonly articles: number;
  readonly articlesWithFindings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly cancelled: boolean;
  readonly problems: readonly { readonly uri: string; readonly message: string }[];
}

/** Server → client: how far the review of the workspace has come. */
export const REVIEW_PROGRESS = 'copydesk/reviewProgress';
export interface ReviewProgress {
  readonly done: number;
  /** Null while articles are still being looked for; `done` then counts those found. */
  readonly all: number | null;
}

/** Client → server: the review of an article, or of all (null), as a text to keep; null where there is no review. */
export const EXPORT_REVIEW = 'copydesk/exportReview';
export type ExportFormat = 'html' | 'markdown' | 'json';
export interface ExportReviewParams {
  readonly uri: string | null;
  readonly format: ExportFormat;
}
