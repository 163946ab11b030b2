import * as vscode from 'vscode';
import * as protocol from '../../protocol.ts';
import { LANGUAGES } from '../languages.ts';
import type { Command } from './command.ts';
import { count, nameOf, sayFound, sayOpenFile } from './say.ts';

/** Reviews the open document, whatever the rule on articles says of it, and says what was found. */
export const reviewArticle: Command = async ({ client, asked, inView }) => {
  const { document } = inView;
  if (!document) return sayOpenFile('No article is open: open a text file, then review it.');
  if (!LANGUAGES.includes(document.languageId) && !(await takeAsArticle(document))) return;
  const params: protocol.ReviewArticleParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  asked.add(params.uri);
  const result = await client.sendRequest<protocol.ReviewArticleResult | null>(
    protocol.REVIEW_ARTICLE,
    params,
  );
  const name = nameOf(document.uri);
  await sayFound(
    result ? summary(name, result) : `${name} could not be reviewed: it is not open as a text.`,
    result?.findings ?? 0,
  );
};

/** Asks whether a document of another language is an article; what is done to it is seen in the status bar's language. */
async function takeAsArticle(document: vscode.TextDocument): Promise<boolean> {
  const yes = 'Review as Article';
  const question = `This document is ${document.languageId}, which Copydesk does not review of itself.`;
  if ((await vscode.window.showInformationMessage(question, yes)) !== yes) return false;
  await vscode.languages.setTextDocumentLanguage(document, 'article');
  return true;
}

function summary(name: string, { findings, words, grade, problems }: protocol.ReviewArticleResult): string {
  if (problems.length) return `${name}: ${problems.join(' ')}`;
  if (!words) return `${name} holds no prose to review.`;
  const found = findings ? count(findings, 'finding') : 'nothing found';
  return `${name}: ${found} in ${count(words, 'word')}${grade === null ? '' : `, grade ${grade}`}.`;
}
