import * as vscode from 'vscode';
import type { Command } from './command.ts';
import { reviewWithProgress, summaryOf } from './review-workspace.ts';
import { nameOf, say, sayFound, sayOpenFolder } from './say.ts';

/** Reviews the articles of one folder: the one that the Explorer hands over, else that of the article in view. */
export const reviewFolder: Command = async ({ client, inView }, handed) => {
  const document = inView.document?.uri;
  const around =
    document && vscode.workspace.getWorkspaceFolder(document) && vscode.Uri.joinPath(document, '..');
  const folder = handed instanceof vscode.Uri ? handed : around;
  if (!folder) return sayOpenFolder('No article of a folder is open, so there is no folder to review.');
  const name = nameOf(folder);
  const result = await reviewWithProgress(client, `Reviewing ${name}`, {
    folder: client.code2ProtocolConverter.asUri(folder),
  });
  if (!result.articles && !result.cancelled)
    return say(`${name} holds no articles: .txt and .article files with prose count as such.`);
  await sayFound(summaryOf(result, 'article', ` in ${name}`), result.errors + result.warnings + result.infos);
};
