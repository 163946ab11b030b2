import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../protocol.ts';
import { writeFile } from './write-file.ts';

/** What a house style becomes by a decision; null where that can't be, which is told. */
export async function changedHouseStyle(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  change: protocol.StyleChange | null,
): Promise<{ readonly file: vscode.Uri; readonly text: string; readonly isNew: boolean } | null> {
  const params: protocol.ChangeHouseStyleParams = { uri: client.code2ProtocolConverter.asUri(uri), change };
  const result = await client.sendRequest<protocol.ChangeHouseStyleResult>(
    protocol.CHANGE_HOUSE_STYLE,
    params,
  );
  if (!('problem' in result)) return { ...result, file: vscode.Uri.parse(result.uri) };
  await vscode.window.showWarningMessage(result.problem);
  return null;
}

/**
 * Writes one decision of the desk into the house style of an article or a folder, and saves it where nobody is at work
 * on it. What can't be written is told.
 * @returns the house style's file; undefined where nothing was written
 */
export async function changeHouseStyle(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  change: protocol.StyleChange | null,
): Promise<vscode.Uri | undefined> {
  const changed = await changedHouseStyle(client, uri, change);
  if (!changed || !(await writeFile(changed.file, changed.text))) return undefined;
  return changed.file;
}
