import * as vscode from 'vscode';
import { eventually, holds } from './assert.ts';

/** The extension under test, as VS Code knows it. */
export const extensionId = 'copydesk.copydesk';

/** A folder of the open workspace. */
export function folder(index = 0): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.[index];
  holds(found, `the workspace has no folder ${index}`);
  return found.uri;
}

/** Puts a file into a folder of the workspace, without opening it. */
export async function fileArticle(name: string, text: string, inFolder = folder()): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(inFolder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Puts a file into a folder of the workspace and shows it, as a person opens an article. */
export async function openArticle(
  name: string,
  text: string,
  inFolder = folder(),
): Promise<vscode.TextDocument> {
  const uri = await fileArticle(name, text, inFolder);
  // Not `openTextDocument`: VS Code keeps what an extension opens that way for minutes after its editor closed.
  await vscode.commands.executeCommand('vscode.open', uri);
  return shownDocument((document) => document.uri.toString() === uri.toString());
}

/** Opens text that is in no file, in a language. */
export async function openUntitled(languageId: string, text: string): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('workbench.action.files.newUntitledFile', { languageId });
  const document = await shownDocument(({ isUntitled }) => isUntitled);
  await rewrite(document, text);
  return document;
}

function shownDocument(wanted: (document: vscode.TextDocument) => boolean): Promise<vscode.TextDocument> {
  return eventually('the document in the editor', () => {
    const document = vscode.window.activeTextEditor?.document;
    return document && wanted(document) ? document : undefined;
  });
}

/**
 * Selects a range of a shown document, or puts the cursor there. The window has heard of it when this ends: a selection
 * that is only set may be undone by the window's own first one.
 */
export async function select(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  await vscode.window.showTextDocument(document, { selection: range });
  await eventually('the cursor', () => vscode.window.activeTextEditor?.selection.isEqual(range) || undefined);
}

/** Replaces all that a shown document says. */
export async function rewrite(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  holds(await vscode.workspace.applyEdit(edit), 'the document could not be edited');
}

/** Saves nothing, closes every editor and empties the workspace's folders. */
export async function clearDesk(): Promise<void> {
  // What else is open, as the output panel and the pages on checks, bears no findings.
  const open = () =>
    vscode.workspace.textDocuments.filter(
      ({ isUntitled, uri }) => isUntitled || vscode.workspace.getWorkspaceFolder(uri),
    );
  for (const document of open().filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually(
    'the end of every document',
    () => open().length === 0 || undefined,
    () => open().map(({ uri }) => uri.toString()),
  );
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    for (const [name] of await filesIn(uri)) {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, name), { recursive: true });
    }
  }
}

async function filesIn(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(uri);
  } catch {
    // The folder that a browser keeps in memory does not exist before its first file.
    return [];
  }
}

/** The check's id of each of Copydesk's findings on a document, as they stand now. */
export function checksOn(uri: vscode.Uri): string[] {
  return findingsOn(uri).map(checkOf);
}

/** Copydesk's findings on a document, as they stand now. */
export function findingsOn(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Copydesk');
}

/** The id of the check behind a finding. */
export function checkOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Waits until a check has a finding on a document, and gives the first. */
export function findingOf(check: string, uri: vscode.Uri): Promise<vscode.Diagnostic> {
  return eventually(
    `a finding of ${check} on ${uri.path}`,
    () => findingsOn(uri).find((each) => checkOf(each) === check),
    () => checksOn(uri),
  );
}

/** Waits until a check has no finding on a document. */
export async function noFindingOf(check: string, uri: vscode.Uri): Promise<void> {
  await eventually(
    `the end of ${check}'s findings on ${uri.path}`,
    () => !checksOn(uri).includes(check) || undefined,
    () => checksOn(uri),
  );
}

/**
 * Waits for the card that appears over words.
 *
 * @param phrase stands first where the words are meant
 * @param words what the mouse points at, the beginning of the phrase
 */
export function cardOver(document: vscode.TextDocument, phrase: string, words = phrase): Promise<string> {
  const start = document.getText().indexOf(phrase);
  holds(start >= 0, `"${phrase}" stands nowhere in ${document.uri.path}`);
  const place = document.positionAt(start + Math.floor(words.length / 2));
  return eventually(`a card over "${words}"`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value)),
    );
    return texts.join('\n') || undefined;
  });
}

/** The quick fixes that VS Code offers for a finding. */
export function fixesFor(uri: vscode.Uri, finding: vscode.Diagnostic): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
  );
}
