import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type FileSystem, Unreadable } from '../files/file-system.ts';
import { type FolderEntry, LIST_FOLDER, READ_FILE } from '../protocol.ts';

/** A URI written as the editor writes it, so that two spellings of one file are one article. */
export const sameUri = (uri: string): string => URI.parse(uri).toString();

/** The files that the editor sees, over the connection: the only ones there are in a browser. */
export const editorFiles = (connection: Connection): FileSystem => ({
  list: (folder) => connection.sendRequest<FolderEntry[]>(LIST_FOLDER, { uri: folder }),
  read: async (uri) => {
    const base64 = await connection.sendRequest<string | null>(READ_FILE, { uri });
    if (base64 === null) throw new Unreadable('There is no such file.', { missing: true });
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  },
  join: joinUri,
});

/** The URI of an entry of a folder. */
export const joinUri = (folder: string, name: string): string =>
  Utils.joinPath(URI.parse(folder), name).toString();
