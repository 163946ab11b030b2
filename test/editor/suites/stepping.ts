import * as vscode from 'vscode';
import { eventually, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { messageAfter } from '../lib/ear.ts';

const run = (command: string) => vscode.commands.executeCommand(`copydesk.${command}`);

/** The file in view and the words that are selected in it. */
function selected(): [file: string, words: string] | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) return undefined;
  return [editor.document.uri.path.split('/').pop()!, editor.document.getText(editor.selection)];
}

async function goes(command: string, file: string, words: RegExp): Promise<void> {
  await run(command);
  await eventually(
    `“${words.source}” selected in ${file}`,
    () => {
      const found = selected();
      return found && found[0] === file && words.test(found[1]) ? true : undefined;
    },
    selected,
  );
}

const dated = (...paragraphs: string[]): string => `date 2025-07-22\n\n${paragraphs.join('\n\n')}\n`;

/** Three stories that share no words. */
const GATES = dated('Two gates shut', 'The gate shuts on February 30, 2026, and the lock on June 31, 2026.');
const BOATS = dated('Boats stay out', 'No boat came in from the bay. The wind was too strong for them.');
const COUNCIL = dated('Council met alone', 'Its members met on Monday, July 15, 2025, behind closed doors.');

/** Going from finding to finding. */
export function stepping(): void {
  describe('going from finding to finding', () => {
    afterEach(desk.clearDesk);

    it('goes on through the article and the workspace’s others, round, and back', async () => {
      const { uri } = await desk.openArticle('a-first.txt', GATES);
      await desk.findingOf('date/impossible', uri);
      // Nobody has opened or reviewed these.
      await desk.fileArticle('c-last.txt', COUNCIL);
      await desk.fileArticle('b-calm.txt', BOATS);
      await vscode.commands.executeCommand('cursorTop');
      await goes('nextFinding', 'a-first.txt', /February 30/);
      await goes('nextFinding', 'a-first.txt', /June 31/);
      await goes('nextFinding', 'c-last.txt', /Monday/);
      await goes('nextFinding', 'a-first.txt', /February 30/);
      await goes('previousFinding', 'c-last.txt', /Monday/);
      await goes('previousFinding', 'a-first.txt', /June 31/);
    });

    it('says so when nothing is found anywhere', async () => {
      await desk.openArticle('calm.txt', BOATS);
      const before = selected();
      await messageAfter(() => run('nextFinding'), /nothing to mend/);
      same(selected(), before, 'what is selected');
    });
  });
}
