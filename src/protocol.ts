/**
 * The messages that server and extension share beside the Language Server Protocol's own. Paths are URIs as the
 * editor writes them.
 */

/** What the extension tells the server when it starts it. */
export interface InitializationOptions {
  /** The folder of the checks' pages, as a URI without a slash at its end. */
  readonly documentation?: string;
  /** The folder that the editor keeps for this workspace's archive, as a URI; left out where it keeps none. */
  readonly storage?: string;
  /** False where something else completes and explains house styles by their JSON Schema. */
  readonly houseStyleHelp?: boolean;
  /** Whether the client shows {@link ARTICLE_STATUS}. */
  readonly status?: boolean;
  /** Whether the client has the commands that code actions run: {@link IGNORE_FINDING}, {@link COMPARE} and their kin. */
  readonly commands?: boolean;
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

/** The client's commands that code actions run, each with a {@link FindingRef}. */
export const IGNORE_FINDING = 'copydesk.ignoreFinding';
export const TURN_OFF_CHECK = 'copydesk.turnOffCheck';
export const EXPLAIN_CHECK = 'copydesk.explainCheck';

/** A finding, as much as is needed to put it to rest. */
export interface FindingRef {
  readonly uri: string;
  readonly check: string;
  /** The check's title. */
  readonly title: string;
  readonly message: string;
  /** The words of its sentence, by which it is known. */
  readonly text: string;
}

/** Client → server: the findings that a range of an article touches; none where the document is not reviewed. */
export const FINDINGS_AT = 'copydesk/findingsAt';
export interface FindingsAtParams extends Place {
  readonly uri: string;
}
export interface FindingAt extends FindingRef {
  /** What turns its check off in the article; null where its front matter can't be read. */
  readonly turnOff: (Place & { readonly newText: string }) | null;
}

/** Client → server: what each folder's baseline becomes when all present findings are accepted; null when cancelled. */
export const ACCEPT_FINDINGS = 'copydesk/acceptFindings';
export interface Baseline {
  /** The file that holds it, and its whole new text. */
  readonly uri: string;
  readonly text: string;
  /** How many findings it has that the old one has not. */
  readonly accepted: number;
}

/** Client → server: the review of an article, or of all (null), as a text to keep; null where there is no review. */
export const EXPORT_REVIEW = 'copydesk/exportReview';
export type ExportFormat = 'html' | 'markdown' | 'json';
export interface ExportReviewParams {
  readonly uri: string | null;
  readonly format: ExportFormat;
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

/** Where something stands in a document; lines and columns count from 0, as the protocol's do. */
export interface Place {
  readonly range: { readonly start: Position; readonly end: Position };
}
export interface Position {
  readonly line: number;
  readonly character: number;
}

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

/** Text of a document replaced by other. */
export interface TextChange extends Place {
  readonly newText: string;
}

/** Client → server: what a house style becomes by one decision of the desk. Nothing is written by it. */
export const CHANGE_HOUSE_STYLE = 'copydesk/changeHouseStyle';
export interface ChangeHouseStyleParams {
  /** The article, or a folder of the workspace, that the decision is for. */
  readonly uri: string;
  /** Null makes the file, where there is none, with comments that explain it. */
  readonly change: HouseStyleChange | null;
}
/** A part of the house style by its name, and what it gains. Texts are written as they are. */
export type HouseStyleChange =
  | {
      readonly kind: 'check';
      readonly check: string;
      readonly setting: 'off' | 'on' | 'error' | 'warning' | 'info';
    }
  | {
      readonly kind: 'ignored';
      readonly check: string;
      readonly text: string;
      readonly why?: string;
      readonly by?: string;
    }
  | { readonly kind: 'standing'; readonly text: string }
  | {
      readonly kind: 'people';
      readonly name: string;
      readonly aliases?: readonly string[];
      readonly role?: string;
    }
  | {
      readonly kind: 'events';
      readonly name: string;
      readonly aliases?: readonly string[];
      readonly date?: string;
    }
  | {
      readonly kind: 'places' | 'words';
      readonly use: string;
      readonly not: readonly string[];
      readonly reason?: string;
    };
/** The file that holds the house style, and its whole new text; or a sentence on why it can't be changed. */
export type ChangeHouseStyleResult =
  { readonly uri: string; readonly text: string; readonly isNew: boolean } | { readonly problem: string };

/** Server → client: the entries of a folder, for servers without a disk. */
export const LIST_FOLDER = 'copydesk/listFolder';
export type FolderEntry = readonly [name: string, kind: 'file' | 'folder'];

/** Server → client: a file's bytes in base64, or null where there is none; for servers without a disk. */
export const READ_FILE = 'copydesk/readFile';

/** Server → client: a file of the folder that the editor keeps, its bytes in base64; null where there is none. */
export const KEPT_FILE = 'copydesk/keptFile';
export interface KeptFileParams {
  readonly name: string;
}

/**
 * Server → client: put a file into that folder, in the place of the one of its name at once. Answers with null, or with the
 * end of a sentence on why that can't be done.
 */
export const KEEP_FILE = 'copydesk/keepFile';
export interface KeepFileParams extends KeptFileParams {
  readonly base64: string;
}

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
