import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FolderEntry, LIST_FOLDER, READ_FILE } from '../protocol.ts';

interface Named {
  readonly uri: string;
}

/** Lets the server read folders and files through VS Code, on whatever file system they are. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable[] {
  return [
    client.onRequest(LIST_FOLDER, async ({ uri }: Named): Promise<FolderEntry[]> => {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri));
      return entries.flatMap(([name, type]): FolderEntry[] => {
        if (type & vscode.FileType.Directory)
          return type & vscode.FileType.SymbolicLink ? [] : [[name, 'folder']];
        return type & vscode.FileType.File ? [[name, 'file']] : [];
      });
    }),
    client.onRequest(READ_FILE, async ({ uri }: Named): Promise<string | null> => {
      try {
        return toBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
      } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
        throw error;
      }
    }),
  ];
}

/** How many bytes become characters at once: `fromCharCode` takes them as arguments, of which there may not be too many. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += PIECE) text += String.fromCharCode(...bytes.subarray(i, i + PIECE));
  return btoa(text);
}
