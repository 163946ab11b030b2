import * as vscode from 'vscode';
import { holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';

interface Binding {
  readonly key: string;
  readonly command: string;
}

/** All default shortcuts, as VS Code lists them itself. */
async function defaults(): Promise<Binding[]> {
  const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const end = text.indexOf('\n]');
  const list = text.slice(text.indexOf('['), end).replaceAll(/^\s*\/\/.*$/gm, '');
  return JSON.parse(`${list}]`) as Binding[];
}

/** The shortcuts that Copydesk brings. */
export function keys(): void {
  describe('Copydesk’s keys', () => {
    it('are none that VS Code has', async () => {
      const { packageJSON } = vscode.extensions.getExtension(desk.extensionId)!;
      const ours: readonly Binding[] = packageJSON.contributes.keybindings;
      const all = await defaults();
      holds(all.length > 300, `VS Code lists its own: ${all.length}`);
      const taken = all.filter(
        ({ key, command }) => ours.some((our) => our.key === key) && !command.startsWith('copydesk.'),
      );
      same(taken, [], 'keys that are taken');
    });
  });
}
