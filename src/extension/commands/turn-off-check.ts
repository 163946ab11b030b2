import * as vscode from 'vscode';
import { changeHouseStyle } from '../house-style.ts';
import { changeArticle } from '../write-file.ts';
import { findingMeant } from './at-cursor.ts';
import type { Command } from './command.ts';
import { sayBriefly } from './say.ts';

/** Turns a finding's check off: for the folder where a quick fix asks for it; from the palette, for what is chosen. */
export const turnOffCheck: Command = async (tools, handed) => {
  const finding = await findingMeant(tools, handed);
  if (!finding) return;
  const uri = vscode.Uri.parse(finding.uri);
  const { turnOff } = finding;
  if (turnOff !== undefined) {
    const here = { label: 'In this article', detail: 'Written into the front matter at its top.' };
    const folder = { label: 'In this folder', detail: 'Written into its house style, copydesk.yaml.' };
    const title = `Turn off: ${finding.title}`;
    // Front matter that can't be read is for its writer to mend.
    const chosen = await vscode.window.showQuickPick(turnOff ? [here, folder] : [folder], { title });
    if (!chosen) return;
    if (turnOff && chosen === here) {
      const range = tools.client.protocol2CodeConverter.asRange(turnOff.range);
      return changeArticle(uri, range, turnOff.newText);
    }
  }
  const file = await changeHouseStyle(tools.client, uri, {
    kind: 'check',
    check: finding.check,
    setting: 'off',
  });
  if (file) sayBriefly(`“${finding.title}” is off, by ${vscode.workspace.asRelativePath(file)}.`);
};
