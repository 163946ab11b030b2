import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { fromBase64, toBase64 } from '../base64.ts';
import { type FileSystem, Unreadable } from '../files/file-system.ts';
import { type Shelf, Unwritable } from '../store/shelf.ts';
import {
  type FolderEntry,
  KEEP_FILE,
  type KeepFileParams,
  KEPT_FILE,
  LIST_FOLDER,
  READ_FILE,
} from '../protocol.ts';

/** A URI written as the editor writes it, so that two spellings of one file are one article. */
export const sameUri = (uri: string): string => URI.parse(uri).toString();

/** The files that the editor sees, over the connection: the only ones there are in a browser. */
export const editorFiles = (connection: Connection): FileSystem => ({
  list: (folder) => connection.sendRequest<FolderEntry[]>(LIST_FOLDER, { uri: folder }),
  read: async (uri) => {
    const base64 = await connection.sendRequest<string | null>(READ_FILE, { uri });
    if (base64 === null) throw new Unreadable('There is no such file.', { missing: true });
    return fromBase64(base64);
  },
  join: joinUri,
});

/** The folder that the editor keeps for the extension, over the connection. */
export const editorShelf = (connection: Connection): Shelf => ({
  read: async (name) => {
    const base64 = await connection.sendRequest<string | null>(KEPT_FILE, { name });
    return base64 === null ? null : fromBase64(base64);
  },
  write: async (name, bytes) => {
    const params: KeepFileParams = { name, base64: toBase64(bytes) };
    const problem = await connection.sendRequest<string | null>(KEEP_FILE, params);
    if (problem !== null) throw new Unwritable(problem);
  },
});

/** The URI of an entry of a folder. */
export const joinUri = (folder: string, name: string): string =>
  Utils.joinPath(URI.parse(folder), name).toString();
