import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fromBase64, toBase64 } from '../base64.ts';
import { KEEP_FILE, type KeepFileParams, KEPT_FILE, type KeptFileParams } from '../protocol.ts';

/** Lets the server keep files in the extension's own folder of this workspace, on whatever file system that is. */
export function answerKeepRequests(
  client: BaseLanguageClient,
  folder: vscode.Uri | undefined,
): vscode.Disposable[] {
  const { fs } = vscode.workspace;
  /** A file of the folder; what the server names must not lead out of it. */
  const at = (name: string): vscode.Uri => {
    if (!folder || !/^[\w.-]+$/.test(name)) throw new Error(`No file ${name} is kept.`);
    return vscode.Uri.joinPath(folder, name);
  };
  return [
    client.onRequest(KEPT_FILE, async ({ name }: KeptFileParams): Promise<string | null> => {
      try {
        return toBase64(await fs.readFile(at(name)));
      } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
        throw error;
      }
    }),
    client.onRequest(KEEP_FILE, async ({ name, base64 }: KeepFileParams): Promise<string | null> => {
      const draft = at(`${name}.${Math.random().toString(36).slice(2)}.tmp`);
      try {
        await fs.writeFile(draft, fromBase64(base64));
        await fs.rename(draft, at(name), { overwrite: true });
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    }),
  ];
}
