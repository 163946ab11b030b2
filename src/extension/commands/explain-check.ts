import * as vscode from 'vscode';
import { findingMeant } from './at-cursor.ts';
import type { Command } from './command.ts';

/** Shows the page on a finding's check, with what it finds and what it leaves alone. */
export const explainCheck: Command = async (tools, handed) => {
  const finding = await findingMeant(tools, handed);
  if (!finding) return;
  const page = vscode.Uri.joinPath(tools.extension, 'docs', 'checks', `${finding.check}.md`);
  await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
};
