import * as vscode from 'vscode';

/**
 * Writes a whole file: as an edit, which can be undone, where it is open, and saved there unless somebody's own unsaved
 * words are in it. Returns false where it can't be written, which is told.
 */
export async function writeFile(file: vscode.Uri, text: string): Promise<boolean> {
  const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === file.toString());
  try {
    if (!open) {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
      return true;
    }
    const wasDirty = open.isDirty;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file, new vscode.Range(0, 0, open.lineCount, 0), text);
    if (await vscode.workspace.applyEdit(edit)) return wasDirty || (await open.save());
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
  }
  await sayUnwritable(file);
  return false;
}

/** Says that a file stays as it is. */
export async function sayUnwritable(file: vscode.Uri): Promise<void> {
  const name = vscode.workspace.asRelativePath(file);
  await vscode.window.showWarningMessage(`${name} can’t be written here, so everything stays as it was.`);
}
