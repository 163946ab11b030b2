import * as vscode from 'vscode';
import { changedFiles } from '../git.ts';
import type { Command } from './command.ts';
import { reviewWithProgress, summaryOf } from './review-workspace.ts';
import { say, sayFound, sayOpenFolder } from './say.ts';

/** Reviews the articles that were changed since the last commit, and says what was found. */
export const reviewChanged: Command = async ({ client }) => {
  if (!vscode.workspace.workspaceFolders?.length)
    return sayOpenFolder('No folder is open, so no changed articles are known.');
  const changed = await changedFiles();
  if (!changed)
    return say(
      'The workspace is not kept in git, or git is off here, so nobody knows which articles changed. Review the whole workspace instead.',
      'Review Workspace',
      () => vscode.commands.executeCommand('copydesk.reviewWorkspace'),
    );
  const uris = changed.map((uri) => client.code2ProtocolConverter.asUri(uri));
  const nothing = 'No article has changed since the last commit.';
  if (!uris.length) return say(nothing);
  const result = await reviewWithProgress(client, 'Reviewing the changed articles', { uris });
  if (!result.articles && !result.cancelled) return say(nothing);
  await sayFound(summaryOf(result, 'changed article'), result.errors + result.warnings + result.infos);
};
