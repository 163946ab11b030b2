/**
 * The messages that server and extension share beside the Language Server Protocol's own. Paths are URIs as the
 * editor writes them.
 */

/** What the extension tells the server when it starts it. */
export interface InitializationOptions {
  /** The folder of the checks' pages, as a URI without a slash at its end. */
  readonly documentation?: string;
}

/** The settings under `copydesk.` that the server asks for. */
export interface Settings {
  readonly files: { readonly markdown: boolean };
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

/** Client → server: review every article of the workspace; the request's token cancels it. */
export const REVIEW_WORKSPACE = 'copydesk/reviewWorkspace';
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

/** Server → client: the entries of a folder, for servers without a disk. */
export const LIST_FOLDER = 'copydesk/listFolder';
export type FolderEntry = readonly [name: string, kind: 'file' | 'folder'];

/** Server → client: a file's bytes in base64, for servers without a disk. */
export const READ_FILE = 'copydesk/readFile';
