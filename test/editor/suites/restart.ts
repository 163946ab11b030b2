import * as vscode from 'vscode';
import { story } from '../lib/articles.ts';
import * as desk from '../lib/desk.ts';
import { messageAfter } from '../lib/ear.ts';

const run = (command: string) => vscode.commands.executeCommand(`copydesk.${command}`);

/** Starting the server anew. */
export function restart(): void {
  describe('a restart', () => {
    afterEach(desk.clearDesk);

    it('shows again what was shown: open articles, those that were asked for, and closed ones', async () => {
      const open = await desk.openArticle('open.txt', story().impossibleDay);
      const asked = await desk.openArticle('asked.md', story().pastedTwice);
      const closed = await desk.fileArticle('closed.txt', story().wrongWeekday);
      await messageAfter(() => run('reviewArticle'), /asked\.md: \d+ finding/);
      await messageAfter(() => run('reviewWorkspace'), /articles? reviewed/);
      await messageAfter(() => run('restart'), /started anew/);
      await desk.findingOf('date/impossible', open.uri);
      await desk.findingOf('duplicate/paragraph', asked.uri);
      await desk.findingOf('date/weekday-mismatch', closed);
      await desk.rewrite(open, story().calm);
      await desk.noFindingOf('date/impossible', open.uri);
    });
  });
}
