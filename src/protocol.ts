/**
 * The messages that server and extension share beside the Language Server Protocol's own. Paths are URIs as the
 * editor writes them.
 */

/** What the extension tells the server when it starts it. */
export interface InitializationOptions {
  /** The folder of the checks' pages, as a URI without a slash at its end. */
  readonly documentation?: string;
  /** Whether the client shows {@link ARTICLE_STATUS}. */
  readonly status?: boolean;
  /** Documents whose review was asked for before the server was restarted. */
  readonly asked?: readonly string[];
}

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

/**
 * Client → server: the finding that comes next, from a place on through its article and the workspace's, by path, and
 * round; null where there is none. The request's token cancels it.
 */
export const STEP_TO_FINDING = 'copydesk/stepToFinding';
export interface StepParams {
  /** What is selected, and where; null where no article is open. */
  readonly from: (Place & { readonly uri: string }) | null;
  readonly backward: boolean;
}
export interface FindingPlace extends Place {
  readonly uri: string;
}

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

/** Where something stands in a document; lines and columns count from 0, as the protocol's do. */
export interface Place {
  readonly range: { readonly start: Position; readonly end: Position };
}
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Server → client: the entries of a folder, for servers without a disk. */
export const LIST_FOLDER = 'copydesk/listFolder';
export type FolderEntry = readonly [name: string, kind: 'file' | 'folder'];

/** Server → client: a file's bytes in base64, or null where there is none; for servers without a disk. */
export const READ_FILE = 'copydesk/readFile';
