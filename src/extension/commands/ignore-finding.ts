import * as vscode from 'vscode';
import { userName } from '../git.ts';
import { changeHouseStyle } from '../house-style.ts';
import { findingMeant } from './at-cursor.ts';
import type { Command } from './command.ts';
import { sayBriefly } from './say.ts';

/** Puts one finding to rest: asks why, and writes it into the house style with who decided so. */
export const ignoreFinding: Command = async (tools, handed) => {
  const finding = await findingMeant(tools, handed);
  if (!finding) return;
  const why = await vscode.window.showInputBox({
    title: `Ignore: ${finding.title}`,
    prompt: `${finding.message} Why is it right as it stands? The house style keeps your words; they may be left out.`,
    placeHolder: 'Checked with the reporter',
    ignoreFocusOut: true,
  });
  if (why === undefined) return;
  const uri = vscode.Uri.parse(finding.uri);
  const by = await userName(uri);
  const file = await changeHouseStyle(tools.client, uri, {
    kind: 'ignored',
    check: finding.check,
    text: finding.text,
    ...(why.trim() && { why: why.trim() }),
    ...(by && { by }),
  });
  if (file) sayBriefly(`Ignored, and written into ${vscode.workspace.asRelativePath(file)}.`);
};
