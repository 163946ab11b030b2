import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../protocol.ts';

/**
 * Writes one decision of the desk into the house style of an article or a folder, and saves it where nobody is at work
 * on it. What can't be written is told.
 * @returns the house style's file; undefined where nothing was written
 */
export async function changeHouseStyle(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  change: protocol.HouseStyleChange | null,
): Promise<vscode.Uri | undefined> {
  const params: protocol.ChangeHouseStyleParams = { uri: client.code2ProtocolConverter.asUri(uri), change };
  const result = await client.sendRequest<protocol.ChangeHouseStyleResult>(
    protocol.CHANGE_HOUSE_STYLE,
    params,
  );
  if ('problem' in result) {
    await vscode.window.showWarningMessage(result.problem);
    return undefined;
  }
  const file = vscode.Uri.parse(result.uri);
  const name = vscode.workspace.asRelativePath(file);
  const wasDirty = vscode.workspace.textDocuments.some(
    (each) => each.isDirty && each.uri.toString() === file.toString(),
  );
  if (!(await vscode.workspace.applyEdit(await editOf(file, result)))) {
    await vscode.window.showWarningMessage(
      `${name} can’t be written here, so the house style stays as it was.`,
    );
    return undefined;
  }
  // Somebody's own unsaved words in it are for them to save.
  if (!wasDirty) await (await vscode.workspace.openTextDocument(file)).save();
  return file;
}

async function editOf(
  file: vscode.Uri,
  { text, isNew }: { readonly text: string; readonly isNew: boolean },
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  if (isNew) edit.createFile(file, { contents: new TextEncoder().encode(text) });
  else {
    const document = await vscode.workspace.openTextDocument(file);
    edit.replace(file, new vscode.Range(0, 0, document.lineCount, 0), text);
  }
  return edit;
}
