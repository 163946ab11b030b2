import * as vscode from 'vscode';
import { FIND_SIMILAR, type FindSimilarParams, type SimilarParagraph } from '../../protocol.ts';
import { LANGUAGES } from '../languages.ts';
import { editorInView } from './at-cursor.ts';
import type { Command } from './command.ts';
import { nameOf, say, sayNotReviewed, sayOpenFile } from './say.ts';

interface Item extends vscode.QuickPickItem {
  readonly place: SimilarParagraph;
}

/** Lists where the selected words, or the paragraph at the cursor, stand in the archive, and goes to the one chosen. */
export const findSimilar: Command = async (tools) => {
  const { client } = tools;
  const editor = editorInView(tools);
  if (!editor || !LANGUAGES.includes(editor.document.languageId))
    return sayOpenFile('Open an article and put the cursor into a paragraph: those like it are looked for.');
  const { document, selection } = editor;
  const params: FindSimilarParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    range: client.code2ProtocolConverter.asRange(selection),
  };
  const found = await client.sendRequest<SimilarParagraph[] | null>(FIND_SIMILAR, params);
  const what = selection.isEmpty ? 'this paragraph' : 'the selection';
  if (!found?.length)
    return found ? say(`No paragraph of the archive is like ${what}.`) : sayNotReviewed(nameOf(document.uri));
  const chosen = await vscode.window.showQuickPick(found.map(itemOf), {
    title: selection.isEmpty ? 'Paragraphs like this one' : 'Paragraphs like the selection',
    placeHolder: 'Go to one. The share is that of the shorter one’s words which stand in both.',
    matchOnDetail: true,
  });
  if (chosen) await goTo(chosen.place);
};

function itemOf(place: SimilarParagraph): Item {
  const uri = vscode.Uri.parse(place.uri);
  return {
    label: `${place.share} alike`,
    description: `${vscode.workspace.asRelativePath(uri)}, line ${place.range.start.line + 1}`,
    detail: place.words,
    place,
  };
}

async function goTo({ uri, range: { start, end } }: SimilarParagraph): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  // Not `openTextDocument`: VS Code keeps what is opened that way for minutes after its editor is closed.
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri), { selection });
}
