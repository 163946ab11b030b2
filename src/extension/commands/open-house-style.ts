import * as vscode from 'vscode';
import { changedHouseStyle } from '../house-style.ts';
import { writeFile } from '../write-file.ts';
import type { Command, Tools } from './command.ts';
import { sayOpenFolder } from './say.ts';

/** Opens the house style that the article in view goes by; where there is none, makes one that explains itself. */
export const openHouseStyle: Command = async (tools, handed) => {
  const place = handed instanceof vscode.Uri ? handed : await placeOf(tools);
  if (!place) return;
  const style = await changedHouseStyle(tools.client, place, null);
  if (!style || (style.isNew && !(await writeFile(style.file, style.text)))) return;
  await vscode.commands.executeCommand('vscode.open', style.file, { preview: false });
};

/**
 * The article or folder whose house style is meant: the article in view, else the folder, asked for where there are
 * several. Undefined where there is none, which is said.
 */
export async function placeOf({ inView }: Tools): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const document = inView.document?.uri;
  if (document && (document.scheme === 'file' || vscode.workspace.getWorkspaceFolder(document)))
    return document;
  if (folders.length > 1)
    return (await vscode.window.showWorkspaceFolderPick({ placeHolder: 'Whose house style?' }))?.uri;
  if (!folders.length) await sayOpenFolder('No folder is open, so there is no place for a house style.');
  return folders[0]?.uri;
}
