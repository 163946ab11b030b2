import type { Range } from './core/text/range.ts';

/**
 * The messages that server and extension share beside the Language Server Protocol's own. Paths are URIs as the
 * editor writes them.
 */

/** What the extension tells the server when it starts it. */
export interface InitializationOptions {
  /** Whether the server reads folders and files through the editor, as it must in the browser. */
  readonly filesByEditor?: boolean;
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

/** Client → server: review every article of the workspace; cancelled by the request's token, progress by its work-done token. */
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

/** Server → client: the entries of a folder, for servers without a disk. */
export const LIST_FOLDER = 'copydesk/listFolder';
export type FolderEntry = readonly [name: string, kind: 'file' | 'folder'];

/** Server → client: a file's bytes in base64, for servers without a disk. */
export const READ_FILE = 'copydesk/readFile';

/** A place that a hover's link opens, as the arguments of `OPEN_PLACE`. */
export interface PlaceLink extends Range {
  readonly uri: string;
}
