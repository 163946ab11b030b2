import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../protocol.ts';
import { makeDateExplicit, setArticleDate } from './dates.ts';
import { LANGUAGES } from './languages.ts';
import type { ReportPanel } from './report/panel.ts';

const SHOW_PROBLEMS = 'Show Problems';

/** Every command of the palette, by its id. A test holds the manifest's list equal to this one. */
export const commands = (
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
  report: ReportPanel,
): Record<string, () => Promise<void>> => ({
  'copydesk.reviewArticle': () => reviewArticle(client),
  'copydesk.reviewWorkspace': () => reviewWorkspace(client),
  'copydesk.showReadability': async () => report.show(),
  'copydesk.makeDateExplicit': () => makeDateExplicit(client),
  'copydesk.setArticleDate': () => setArticleDate(client),
  'copydesk.showLog': async () => log.show(),
});

async function reviewArticle(client: BaseLanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) {
    const open = 'Open File…';
    const chosen = await vscode.window.showInformationMessage(
      'No article is open: open a text file, then review it.',
      open,
    );
    if (chosen === open) await vscode.commands.executeCommand('workbench.action.files.openFile');
    return;
  }
  if (!LANGUAGES.includes(document.languageId) && !(await takeAsArticle(document))) return;
  const params: protocol.ReviewArticleParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const result = await client.sendRequest<protocol.ReviewArticleResult | null>(
    protocol.REVIEW_ARTICLE,
    params,
  );
  const name = document.uri.path.split('/').pop()!;
  await say(
    result ? articleSummary(name, result) : `${name} could not be reviewed: it is not open as a text.`,
    result?.findings ?? 0,
  );
}

/** Asks whether a document of another language is an article; what is done to it is seen in the status bar's language. */
async function takeAsArticle(document: vscode.TextDocument): Promise<boolean> {
  const yes = 'Review as Article';
  const question = `This document is ${document.languageId}, which Copydesk does not review of itself.`;
  if ((await vscode.window.showInformationMessage(question, yes)) !== yes) return false;
  await vscode.languages.setTextDocumentLanguage(document, 'article');
  return true;
}

function articleSummary(
  name: string,
  { findings, words, grade, problems }: protocol.ReviewArticleResult,
): string {
  if (problems.length) return `${name}: ${problems.join(' ')}`;
  if (!words) return `${name} holds no prose to review.`;
  const found = findings ? count(findings, 'finding') : 'nothing found';
  return `${name}: ${found} in ${count(words, 'word')}${grade === null ? '' : `, grade ${grade}`}.`;
}

async function reviewWorkspace(client: BaseLanguageClient): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length) {
    const open = 'Open Folder…';
    const chosen = await vscode.window.showInformationMessage(
      'No folder is open, so there is no workspace to review.',
      open,
    );
    if (chosen === open) await vscode.commands.executeCommand('workbench.action.files.openFolder');
    return;
  }
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
  await say(workspaceSummary(result), result.errors + result.warnings + result.infos);
}

function workspaceSummary(result: protocol.ReviewWorkspaceResult): string {
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

/** Says what a command did; where it found something, a button leads there. */
async function say(message: string, findings: number): Promise<void> {
  const chosen = await vscode.window.showInformationMessage(message, ...(findings ? [SHOW_PROBLEMS] : []));
  if (chosen === SHOW_PROBLEMS) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

const count = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
