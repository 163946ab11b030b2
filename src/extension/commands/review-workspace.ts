import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../protocol.ts';
import type { Command } from './command.ts';
import { count, sayFound, sayOpenFolder } from './say.ts';

/** Reviews every article of the workspace, and says what was found. */
export const reviewWorkspace: Command = async ({ client }) => {
  if (!vscode.workspace.workspaceFolders?.length)
    return sayOpenFolder('No folder is open, so there is no workspace to review.');
  const result = await reviewWithProgress(client, 'Reviewing the workspace');
  if (!result.articles && !result.cancelled)
    return sayFound('The workspace holds no articles: .txt and .article files with prose count as such.', 0);
  await sayFound(summaryOf(result), result.errors + result.warnings + result.infos);
};

/** Has the server review articles of the workspace, with progress and cancel. */
export const reviewWithProgress = (
  client: BaseLanguageClient,
  title: string,
  params: protocol.ReviewWorkspaceParams = {},
): Thenable<protocol.ReviewWorkspaceResult> =>
  withReviewProgress(client, title, protocol.REVIEW_WORKSPACE, params);

/** Sends a request that has the server review many articles, with progress and cancel. */
export const withReviewProgress = <Result>(
  client: BaseLanguageClient,
  title: string,
  request: string,
  params: object,
): Thenable<Result> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (progress, token) => {
      let shown = 0;
      const listener = client.onNotification(
        protocol.REVIEW_PROGRESS,
        ({ done, all }: protocol.ReviewProgress) => {
          const percent = all ? (done / all) * 100 : 0;
          progress.report({
            message: all ? `${count(done)} of ${count(all, 'article')}` : `${count(done, 'article')} found`,
            increment: percent - shown,
          });
          shown = percent;
        },
      );
      return client.sendRequest<Result>(request, params, token).finally(() => listener.dispose());
    },
  );

/**
 * What a review of many articles found, in a sentence.
 * @param where they lie, as it follows on their number
 */
export function summaryOf(result: protocol.ReviewWorkspaceResult, noun = 'article', where = ''): string {
  const { articles, articlesWithFindings, errors, warnings, infos, cancelled, problems } = result;
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'note'],
  ] as const;
  const told = counts.flatMap(([n, name]) => (n ? count(n, name) : [])).join(', ');
  const among = articles > 1 ? ` in ${count(articlesWithFindings)} of them` : '';
  const found = articlesWithFindings ? `${told}${among}` : 'nothing found';
  const unread = problems.length
    ? ` ${count(problems.length, 'place')} could not be read: see Problems.`
    : '';
  if (cancelled && !articles) return 'Stopped before the first article was reviewed.';
  const reviewed = `${count(articles, noun)}${where}`;
  return `${cancelled ? `Stopped after ${reviewed}` : `${reviewed} reviewed`}: ${found}.${unread}`;
}
