import * as vscode from 'vscode';
import * as protocol from '../../protocol.ts';
import { writeFile } from '../write-file.ts';
import type { Command } from './command.ts';
import { withReviewProgress } from './review-workspace.ts';
import { count, say, sayOpenFolder } from './say.ts';

/** Puts all present findings of the workspace to rest in each folder's baseline, so that only new ones show. */
export const acceptFindings: Command = async ({ client }) => {
  if (!vscode.workspace.workspaceFolders?.length)
    return sayOpenFolder('No folder is open, so there are no findings of a workspace to accept.');
  const baselines = await withReviewProgress<protocol.Baseline[] | null>(
    client,
    'Reviewing what is to be accepted',
    protocol.ACCEPT_FINDINGS,
    {},
  );
  if (!baselines) return say('Stopped: no finding was accepted.');
  const written: vscode.Uri[] = [];
  let accepted = 0;
  for (const baseline of baselines) {
    const file = client.protocol2CodeConverter.asUri(baseline.uri);
    if (!(await writeFile(file, baseline.text))) continue;
    accepted += baseline.accepted;
    written.push(file);
  }
  const [first] = written;
  if (!first)
    return baselines.length
      ? undefined
      : say('Nothing is found in the workspace, so there is nothing to accept.');
  const names = written.map((file) => vscode.workspace.asRelativePath(file)).join(', ');
  await say(
    accepted
      ? `${count(accepted, 'finding')} accepted, in ${names}. From now on only new ones show.`
      : `Nothing new is found, so nothing was accepted. What was before stands in ${names}.`,
    'Open Baseline',
    () => vscode.commands.executeCommand('vscode.open', first),
  );
};
