import * as vscode from 'vscode';
import * as protocol from '../../protocol.ts';
import type { Command } from './command.ts';
import { count, sayFound, sayOpenFolder } from './say.ts';

/** Reviews every article of the workspace, with progress and cancel, and says what was found. */
export const reviewWorkspace: Command = async ({ client }) => {
  if (!vscode.workspace.workspaceFolders?.length)
    return sayOpenFolder('No folder is open, so there is no workspace to review.');
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: 'Reviewing the workspace',
    cancellable: true,
  };
  const result = await vscode.window.withProgress(options, (progress, token) => {
    let shown = 0;
    const listener = client.onNotification(
      protocol.REVIEW_PROGRESS,
      ({ done, all }: protocol.ReviewProgress) => {
        const percent = all ? (done / all) * 100 : 0;
        progress.report({
          message: all ? `${done} of ${all} articles` : `${count(done, 'article')} found`,
          increment: percent - shown,
        });
        shown = percent;
      },
    );
    return client
      .sendRequest<protocol.ReviewWorkspaceResult>(protocol.REVIEW_WORKSPACE, {}, token)
      .finally(() => listener.dispose());
  });
  await sayFound(summary(result), result.errors + result.warnings + result.infos);
};

function summary(result: protocol.ReviewWorkspaceResult): string {
  const { articles, articlesWithFindings, errors, warnings, infos, cancelled, problems } = result;
  if (!articles && !cancelled)
    return 'The workspace holds no articles: .txt and .article files with prose count as such.';
  const counts = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'note')].join(', ');
  const found = articlesWithFindings ? `${counts} in ${articlesWithFindings} of them` : 'nothing found';
  const unread = problems.length
    ? ` ${count(problems.length, 'place')} could not be read: see Problems.`
    : '';
  return `${cancelled ? 'Stopped. ' : ''}${count(articles, 'article')} reviewed: ${found}.${unread}`;
}
