import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** What the status bar offers, the likeliest first. */
const ACTIONS = [
  ['copydesk.showReadability', '$(graph) Show Readability', 'How each sentence reads, beside the article.'],
  ['copydesk.nextFinding', '$(arrow-down) Next Finding', 'From the cursor on, through all articles.'],
  ['copydesk.reviewArticle', '$(checklist) Review Article', 'Says what is found in this article.'],
  ['copydesk.reviewWorkspace', '$(folder) Review Workspace', 'All articles of the workspace.'],
  ['copydesk.openHouseStyle', '$(book) Open House Style', 'What the desk has decided for these articles.'],
  ['copydesk.exportReview', '$(export) Export Review', 'To send or to print: HTML, Markdown, JSON.'],
  ['copydesk.getStarted', '$(question) Get Started', 'What Copydesk shows, step by step.'],
] as const;

/** Offers what can be done about the article in view. */
export const showActions: Command = async () => {
  const items = ACTIONS.map(([command, label, description]) => ({ command, label, description }));
  const chosen = await vscode.window.showQuickPick(items, { title: 'Copydesk' });
  if (chosen) await vscode.commands.executeCommand(chosen.command);
};
