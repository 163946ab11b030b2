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
