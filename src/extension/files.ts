import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toBase64 } from '../base64.ts';
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
