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

/** Waits until a card at a place tells of another article: VS Code tells of new files when it comes to it. */
async function knowsOf(file: string, uri: vscode.Uri, at: vscode.Position): Promise<void> {
  await eventually(`${file} on the card`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      at,
    );
    const words = hovers.flatMap(({ contents }) =>
      contents.map((c) => (typeof c === 'string' ? c : c.value)),
    );
    return words.join(' ').includes(file) || undefined;
  });
}

const dated = (...paragraphs: string[]): string => `date 2025-07-22\n\n${paragraphs.join('\n\n')}\n`;

/** Whoever is named in two of the stories shows, on a hover, when the other one is known. */
const KELLER = 'Anna Keller';

/** Stories that share no sentence. */
const GATES = dated(
  'Two gates shut',
  `The gate shuts on February 30, 2026, and the lock on June 31, 2026, said engineer ${KELLER}.`,
);
const BOATS = dated('Boats stay out', 'No boat came in from the bay. The wind was too strong for them.');
/** Of its own: VS Code tells late that the articles of the test before are gone. */
const KIOSK = dated('Kiosk stays shut', 'The kiosk by the pier sells no tea this winter. Its roof leaks.');
const COUNCIL = dated(
  'Council met alone',
  `Its members and ${KELLER} met on Monday, July 15, 2025, behind closed doors.`,
);

/** Going from finding to finding. */
export function stepping(): void {
  describe('going from finding to finding', () => {
    afterEach(desk.clearDesk);

    it('goes on through the article and the workspace’s others, round, and back', async () => {
      // Nobody has opened or reviewed these.
      await desk.fileArticle('b-calm.txt', BOATS);
      await desk.fileArticle('c-last.txt', COUNCIL);
      const first = await desk.openArticle('a-first.txt', GATES);
      await desk.findingOf('date/impossible', first.uri);
      await knowsOf('c-last.txt', first.uri, first.positionAt(GATES.indexOf(KELLER) + 1));
      await desk.select(first, new vscode.Range(0, 0, 0, 0));
      await goes('nextFinding', 'a-first.txt', /February 30/);
      await goes('nextFinding', 'a-first.txt', /June 31/);
      await goes('nextFinding', 'c-last.txt', /Monday/);
      await goes('nextFinding', 'a-first.txt', /February 30/);
      await goes('previousFinding', 'c-last.txt', /Monday/);
      await goes('previousFinding', 'a-first.txt', /June 31/);
    });

    it('says so when nothing is found anywhere', async () => {
      await desk.openArticle('calm.txt', KIOSK);
      const before = selected();
      await messageAfter(() => run('nextFinding'), /nothing to mend/);
      same(selected(), before, 'what is selected');
    });
  });
}
