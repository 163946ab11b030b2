import * as vscode from 'vscode';
import * as protocol from '../../protocol.ts';
import type { Tools } from './command.ts';
import { say, sayOpenFile } from './say.ts';

/** The editor of the document that a person works on, also while a view without text has the focus. */
export const editorInView = ({ inView }: Tools): vscode.TextEditor | undefined =>
  vscode.window.visibleTextEditors.find(({ document }) => document === inView.document);

/**
 * The finding that a command is about: the one that a quick fix hands it, else the one at the cursor, asked for where
 * there are several. Undefined where there is none, which is said, or none was chosen.
 */
export async function findingMeant(
  tools: Tools,
  handed: unknown,
): Promise<(protocol.FindingRef & Partial<protocol.FindingAt>) | undefined> {
  if (isRef(handed)) return handed;
  const editor = editorInView(tools);
  if (!editor) {
    await sayOpenFile('No article is open, so there is no finding at the cursor.');
    return undefined;
  }
  const convert = tools.client.code2ProtocolConverter;
  const params: protocol.FindingsAtParams = {
    uri: convert.asUri(editor.document.uri),
    range: convert.asRange(editor.selection),
  };
  const found = await tools.client.sendRequest<protocol.FindingAt[]>(protocol.FINDINGS_AT, params);
  if (!found.length) {
    await say(
      'There is no finding at the cursor: put it into words that have a wavy line.',
      'Next Finding',
      () => vscode.commands.executeCommand('copydesk.nextFinding'),
    );
    return undefined;
  }
  if (found.length === 1) return found[0];
  const items = found.map((finding) => ({ label: finding.title, detail: finding.message, finding }));
  const chosen = await vscode.window.showQuickPick(items, { title: 'Which finding?', matchOnDetail: true });
  return chosen?.finding;
}

const isRef = (value: unknown): value is protocol.FindingRef =>
  typeof value === 'object' && value !== null && 'check' in value && 'uri' in value && 'text' in value;
