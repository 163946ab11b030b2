import * as vscode from 'vscode';
import { story } from '../lib/articles.ts';
import { eventually, holds } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { messageAfter } from '../lib/ear.ts';

const run = (command: string) => vscode.commands.executeCommand(`copydesk.${command}`);

/** The commands of the palette. */
export function commands(): void {
  describe('the palette', () => {
    afterEach(desk.clearDesk);

    it('reviews the article at hand and says what was found', async () => {
      const { uri } = await desk.openArticle('at-hand.txt', story().pastedTwice);
      await messageAfter(() => run('reviewArticle'), /at-hand\.txt: \d+ finding/);
      await desk.findingOf('duplicate/paragraph', uri);
    });

    it('reviews a document that no rule counts as an article, when asked to', async () => {
      const { uri } = await desk.openArticle('notes.md', story().pastedTwice);
      await messageAfter(() => run('reviewArticle'), /notes\.md: \d+ finding/);
      await desk.findingOf('duplicate/paragraph', uri);
    });

    it('says so when there is no article to review', async () => {
      await messageAfter(() => run('reviewArticle'), /no article/i);
    });

    it('reviews articles that nobody has opened, and ends with a count', async () => {
      const bad = await desk.fileArticle('unopened.txt', story().impossibleDay);
      await desk.fileArticle('calm.txt', story().calm);
      const summary = await messageAfter(() => run('reviewWorkspace'), /articles? reviewed/);
      holds(/\b2 articles/.test(summary), `the count of articles is told: ${summary}`);
      await desk.findingOf('date/impossible', bad);
    });

    it('says so when the workspace holds no article', async () => {
      await messageAfter(() => run('reviewWorkspace'), /no article/i);
    });

    it("shows Copydesk's log", async () => {
      await run('showLog');
      await eventually(
        'the log in the panel',
        () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'output'),
        () => vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()),
      );
      await vscode.commands.executeCommand('workbench.action.closePanel');
    });
  });
}
