import * as vscode from 'vscode';
import * as protocol from '../../protocol.ts';
import type { Command, Tools } from './command.ts';
import { say, sayOpenFile } from './say.ts';

/** Goes to the next finding: in the article from the cursor, then on through the workspace's articles. */
export const nextFinding: Command = (tools) => step(tools, false);

/** The same, the other way. */
export const previousFinding: Command = (tools) => step(tools, true);

async function step({ client, inView }: Tools, backward: boolean): Promise<void> {
  const { document } = inView;
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  if (!editor && !vscode.workspace.workspaceFolders?.length)
    return sayOpenFile('No article is open, so there is no finding to go to.');
  const from = editor && {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    range: client.code2ProtocolConverter.asRange(editor.selection),
  };
  const params: protocol.StepParams = { from: from ?? null, backward };
  const options = {
    location: vscode.ProgressLocation.Window,
    title: `Looking for the ${backward ? 'previous' : 'next'} finding`,
    cancellable: true,
  };
  const { found, stopped } = await vscode.window.withProgress(options, async (_, token) => ({
    found: await client.sendRequest<protocol.FindingPlace | null>(protocol.STEP_TO_FINDING, params, token),
    stopped: token.isCancellationRequested,
  }));
  if (stopped) return;
  if (!found) return say('Copydesk finds nothing to mend, here or in the articles of the workspace.');
  const uri = client.protocol2CodeConverter.asUri(found.uri);
  const { start, end } = found.range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const viewColumn = uri.toString() === document?.uri.toString() ? editor?.viewColumn : undefined;
  const how = viewColumn ? { selection, viewColumn } : { selection };
  await vscode.commands.executeCommand('vscode.open', uri, how);
  const shown = vscode.window.activeTextEditor;
  // The cursor at its beginning, so that what is said of it appears above it.
  if (shown) shown.selection = new vscode.Selection(selection.end, selection.start);
  await vscode.commands.executeCommand('editor.action.showHover');
}
