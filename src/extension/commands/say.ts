import * as vscode from 'vscode';

/** Says a sentence. Where a button is named and pressed, `act` is done. */
export async function say(sentence: string, button?: string, act?: () => Thenable<unknown>): Promise<void> {
  const buttons = button === undefined ? [] : [button];
  const chosen = await vscode.window.showInformationMessage(sentence, ...buttons);
  if (chosen !== undefined) await act?.();
}

/** Says what was found, with a button that leads to the Problems panel where there is something. */
export const sayFound = (sentence: string, findings: number): Promise<void> =>
  findings ? say(sentence, 'Show Problems', run('workbench.actions.view.problems')) : say(sentence);

/** Says that a command needs an article, with a button that opens one. */
export const sayOpenFile = (sentence: string): Promise<void> =>
  say(sentence, 'Open File…', run('workbench.action.files.openFile'));

/** Says that a document is no article until somebody asks for its review, with a button that does. */
export const sayNotReviewed = (name: string): Promise<void> =>
  say(`${name} is not reviewed as an article yet.`, 'Review Article', run('copydesk.reviewArticle'));

/** Says that a command needs a folder, with a button that opens one. */
export const sayOpenFolder = (sentence: string): Promise<void> =>
  say(sentence, 'Open Folder…', run('workbench.action.files.openFolder'));

/** How long a word in passing stays in the status bar, in milliseconds. */
const BRIEFLY = 6000;

/** Says in the status bar that something is done which is seen anyway. */
export const sayBriefly = (sentence: string): void =>
  void vscode.window.setStatusBarMessage(sentence, BRIEFLY);

const run = (command: string) => (): Thenable<unknown> => vscode.commands.executeCommand(command);

/** `1 finding`, `1,204 findings`; without a noun the number alone. */
export const count = (n: number, noun?: string): string =>
  [n.toLocaleString('en'), ...(noun ? [n === 1 ? noun : `${noun}s`] : [])].join(' ');

/** The last part of a document's path, as its tab shows it. */
export const nameOf = (uri: vscode.Uri): string => uri.path.split('/').pop()!;
