import * as vscode from 'vscode';
import { article, story } from '../lib/articles.ts';
import { eventually, holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { messageAfter } from '../lib/ear.ts';

const findSimilar = (): Thenable<unknown> => vscode.commands.executeCommand('copydesk.findSimilar');

async function putCursor(document: vscode.TextDocument, words: string): Promise<void> {
  const at = document.positionAt(document.getText().indexOf(words) + 5);
  await desk.select(document, new vscode.Range(at, at));
}

/** What an editor can do about a copy. */
export function copies(): void {
  describe('a copy', () => {
    afterEach(desk.clearDesk);

    it('is shown beside the first in the diff editor', async () => {
      const { middle, pastedTwice } = story();
      const { uri } = await desk.openArticle('twice.txt', pastedTwice);
      const finding = await desk.findingOf('duplicate/paragraph', uri);
      const fixes = await desk.fixesFor(uri, finding);
      const titles = ['Delete this copy', 'Compare the two', 'Mark as standing copy'];
      same(
        titles.filter((title) => !fixes.some((fix) => fix.title === title)),
        [],
        'fixes that are not offered',
      );
      const compare = fixes.find(({ title }) => title === 'Compare the two')!.command!;
      await vscode.commands.executeCommand(compare.command, ...(compare.arguments ?? []));
      const sides = await eventually('the diff editor', () => {
        const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
        holds(tab, 'a tab is open');
        return tab.input instanceof vscode.TabInputTextDiff ? tab.input : undefined;
      });
      const shown = [sides.original, sides.modified].map((side) =>
        vscode.workspace.textDocuments
          .find((each) => each.uri.toString() === side.toString())
          ?.getText()
          .trim(),
      );
      same(shown, [middle, middle], 'both sides');
      same([sides.original, sides.modified].flatMap(desk.checksOn), [], 'findings on the sides');
    });

    it('is found by the paragraph at the cursor', async () => {
      const { middle, opening, calm } = story();
      const document = await desk.openArticle('b-newer.txt', article(opening, middle));
      await desk.fileArticle('a-older.txt', calm);
      await desk.findingOf('duplicate/paragraph', document.uri);
      await putCursor(document, middle);
      const done = findSimilar();
      await eventually('the other article', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        // Between two documents there is none.
        const now = vscode.window.activeTextEditor;
        return now?.document.uri.path.endsWith('/a-older.txt') &&
          now.document.getText(now.selection) === middle
          ? true
          : undefined;
      });
      await done;
    });

    it('is told to be none where no paragraph is like it', async () => {
      // Words of its own: VS Code tells late that the articles of the tests before are gone.
      const words = 'Both gates of the lock stay shut until the ice on the upper basin has gone.';
      const document = await desk.openArticle(
        'alone.txt',
        `date 2025-07-22\n\nGates stay shut\n\n${words}\n`,
      );
      await putCursor(document, words);
      await messageAfter(findSimilar, /No paragraph of the archive is like this paragraph/);
    });
  });
}
