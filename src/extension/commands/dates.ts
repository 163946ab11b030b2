import * as vscode from 'vscode';
import * as protocol from '../../protocol.ts';
import { changeArticle } from '../write-file.ts';
import { editorInView } from './at-cursor.ts';
import type { Command } from './command.ts';
import { say, sayOpenFile } from './say.ts';

/** Writes out which day the mention of time at the cursor means, in the house's style. */
export const makeDateExplicit: Command = async (tools) => {
  const { client } = tools;
  const editor = editorInView(tools);
  if (!editor) return sayOpenFile('No article is open, so there is no mention of time to write out.');
  const params: protocol.ExplicitDateParams = {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    // A plain object: a browser clones no getters into its worker.
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  };
  const { change, refusal } = await client.sendRequest<protocol.ExplicitDateResult>(
    protocol.EXPLICIT_DATE,
    params,
  );
  if (change) await apply(editor, change);
  if (refusal) await say(refusal);
};

/** Asks for the article's day, shows which one the words mean while they are typed, and writes it into the front matter. */
export const setArticleDate: Command = async (tools) => {
  const { client } = tools;
  const editor = editorInView(tools);
  if (!editor) return sayOpenFile('No article is open, so there is none to set the date of.');
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const meant = (words: string): Promise<protocol.DayMeantResult> => {
    const params: protocol.DayMeantParams = { uri, words, today: today() };
    return client.sendRequest<protocol.DayMeantResult>(protocol.DAY_MEANT, params);
  };
  const words = await vscode.window.showInputBox({
    title: 'Set the Article’s Date',
    prompt: 'The day of the article. It is written into its front matter.',
    placeHolder: 'yesterday, last Tuesday, 2 June, 2025-07-22',
    validateInput: async (typed) => {
      if (!typed.trim()) return null;
      const { day, says } = await meant(typed);
      const { Info, Error } = vscode.InputBoxValidationSeverity;
      return { message: says, severity: day ? Info : Error };
    },
  });
  if (!words?.trim()) return;
  const { day, says } = await meant(words);
  if (!day) return say(says);
  const params: protocol.DateArticleParams = { uri, day };
  const change = await client.sendRequest<protocol.TextChange | null>(protocol.DATE_ARTICLE, params);
  if (change) await apply(editor, change);
};

const apply = ({ document }: vscode.TextEditor, change: protocol.TextChange): Promise<void> => {
  const { start, end } = change.range;
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  return changeArticle(document.uri, range, change.newText);
};

/** The person's own day: what they type is reckoned from it, and nothing else is. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
