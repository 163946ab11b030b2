import * as vscode from 'vscode';
import * as protocol from '../../protocol.ts';
import { LANGUAGES } from '../languages.ts';
import { writeFile } from '../write-file.ts';
import type { Command } from './command.ts';
import { nameOf, say, sayNotReviewed, sayOpenFile } from './say.ts';

const FORMATS: readonly (vscode.QuickPickItem & {
  readonly format: protocol.ExportFormat;
  readonly ending: string;
  readonly language: string;
})[] = [
  {
    label: 'HTML',
    detail: 'One page for people, to send or to print.',
    format: 'html',
    ending: 'html',
    language: 'html',
  },
  {
    label: 'Markdown',
    detail: 'The same, for a wiki or a ticket.',
    format: 'markdown',
    ending: 'md',
    language: 'markdown',
  },
  {
    label: 'JSON',
    detail: 'For programs, as the command line writes it.',
    format: 'json',
    ending: 'json',
    language: 'json',
  },
];

/** Writes the review of the article in view, or of the workspace, to a file of the person's choice. */
export const exportReview: Command = async ({ client, inView }) => {
  const document = LANGUAGES.includes(inView.document?.languageId ?? '') ? inView.document : undefined;
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!document && !folder)
    return sayOpenFile('No article and no folder is open, so there is no review to export.');
  const what = [
    ...(document ? [{ label: nameOf(document.uri), detail: 'The article in view.', uri: document.uri }] : []),
    ...(folder
      ? [{ label: 'All articles of the workspace', detail: 'In the order of their paths.', uri: null }]
      : []),
  ];
  const chosen =
    what.length > 1
      ? await vscode.window.showQuickPick(what, { title: 'Export the review of what?' })
      : what[0];
  const form =
    chosen && (await vscode.window.showQuickPick(FORMATS, { title: 'Export the review as what?' }));
  if (!form) return;
  const params: protocol.ExportReviewParams = {
    uri: chosen.uri && client.code2ProtocolConverter.asUri(chosen.uri),
    format: form.format,
  };
  const progress = {
    location: vscode.ProgressLocation.Notification,
    title: 'Exporting the review',
    cancellable: true,
  };
  const { text, stopped } = await vscode.window.withProgress(progress, async (_, token) => ({
    text: await client.sendRequest<string | null>(protocol.EXPORT_REVIEW, params, token),
    stopped: token.isCancellationRequested,
  }));
  if (stopped) return;
  if (text === null) return sayNotReviewed(chosen.label);
  const base = folder?.uri ?? (document && vscode.Uri.joinPath(document.uri, '..'));
  const name = `${chosen.uri ? nameOf(chosen.uri).replace(/\.\w+$/, '') : 'workspace'}-review.${form.ending}`;
  // A browser has no place to save beside the workspace: the text is shown, to be saved or copied.
  if (
    vscode.env.uiKind === vscode.UIKind.Web &&
    base?.scheme !== 'file' &&
    base?.scheme !== 'vscode-remote'
  ) {
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ content: text, language: form.language }),
    );
    return;
  }
  const target = await vscode.window.showSaveDialog({
    title: 'Export the review',
    ...(base?.scheme === 'file' && { defaultUri: vscode.Uri.joinPath(base, name) }),
    filters: { [form.label]: [form.ending] },
  });
  if (!target || !(await writeFile(target, text))) return;
  await say(`The review is in ${nameOf(target)}.`, 'Open', () =>
    form.format === 'html' && vscode.env.uiKind === vscode.UIKind.Desktop
      ? vscode.env.openExternal(target)
      : vscode.commands.executeCommand('vscode.open', target),
  );
};
