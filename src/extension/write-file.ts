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

/** Makes a change to an open article, which can be undone; where its file can't be written, it stays and that is told. */
export async function changeArticle(uri: vscode.Uri, range: vscode.Range, newText: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, range, newText);
  // VS Code would change the words of a file that can only be read, and then not save them.
  if ((await isReadOnly(uri)) || !(await vscode.workspace.applyEdit(edit))) await sayUnwritable(uri);
}

async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions } = await vscode.workspace.fs.stat(uri);
    return permissions === vscode.FilePermission.Readonly;
  } catch (error) {
    // One that is gone is written anew when it is saved.
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}

async function sayUnwritable(file: vscode.Uri): Promise<void> {
  const name = vscode.workspace.asRelativePath(file);
  await vscode.window.showWarningMessage(`${name} can’t be written here, so everything stays as it was.`);
}
