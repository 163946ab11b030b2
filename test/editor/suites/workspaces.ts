import * as vscode from 'vscode';
import { article, story } from '../lib/articles.ts';
import { holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { messageAfter } from '../lib/ear.ts';

const reviewWorkspace = () =>
  messageAfter(() => vscode.commands.executeCommand('copydesk.reviewWorkspace'), /articles? reviewed/);

/** Folders on disk; the workspace of this suite has two. */
export function workspaces(): void {
  describe('a workspace of two folders', () => {
    afterEach(desk.clearDesk);

    it('has the open articles of both reviewed', async () => {
      const first = await desk.openArticle('first.txt', story().pastedTwice, desk.folder(0));
      const second = await desk.openArticle('second.txt', story().impossibleDay, desk.folder(1));
      await desk.findingOf('duplicate/paragraph', first.uri);
      await desk.findingOf('date/impossible', second.uri);
    });

    it('is reviewed as a whole by one command', async () => {
      const first = await desk.fileArticle('first.txt', story().pastedTwice, desk.folder(0));
      const second = await desk.fileArticle('second.txt', story().impossibleDay, desk.folder(1));
      const summary = await reviewWorkspace();
      holds(/\b2 articles/.test(summary), `both are counted: ${summary}`);
      await desk.findingOf('duplicate/paragraph', first);
      await desk.findingOf('date/impossible', second);
    });

    it('leaves out what is ignored, hidden or no article', async () => {
      const bad = story().impossibleDay;
      await desk.fileArticle('.gitignore', 'drafts/\n');
      const names = [
        'drafts/story.txt',
        '.hidden/story.txt',
        'node_modules/story.txt',
        'README.txt',
        'notes.md',
      ];
      const others = await Promise.all(names.map((name) => desk.fileArticle(name, bad)));
      const reviewed = await desk.fileArticle('story.txt', story().impossibleDay);
      const summary = await reviewWorkspace();
      await desk.findingOf('date/impossible', reviewed);
      holds(/\b1 article\b/.test(summary), `one article is counted: ${summary}`);
      same(others.flatMap(desk.checksOn), [], 'findings on the others');
    });

    it('shows a paragraph that another article has too, and takes that back when the other goes', async () => {
      const { middle, opening, calm } = story();
      const older = await desk.fileArticle('2025-07-20-older.txt', calm, desk.folder(1));
      const { uri } = await desk.openArticle('2025-07-22-newer.txt', article(opening, middle));
      const finding = await desk.findingOf('duplicate/paragraph', uri);
      same(finding.severity, vscode.DiagnosticSeverity.Information, 'its severity');
      same(finding.relatedInformation?.[0]?.location.uri.path, older.path, 'the other place');
      await vscode.workspace.fs.delete(older);
      await desk.noFindingOf('duplicate/paragraph', uri);
    });

    it('lets an open article win over its file, and forgets what was never saved', async () => {
      const { calm, impossibleDay } = story();
      const document = await desk.openArticle('unsaved.txt', calm);
      await desk.rewrite(document, impossibleDay);
      await desk.findingOf('date/impossible', document.uri);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await desk.noFindingOf('date/impossible', document.uri);
    });

    it('counts Markdown files as articles where the setting says so', async () => {
      const setting = vscode.workspace.getConfiguration('copydesk');
      const set = (value: boolean | undefined) =>
        setting.update('files.markdown', value, vscode.ConfigurationTarget.Workspace);
      const { uri } = await desk.openArticle('story.md', story().pastedTwice);
      await set(true);
      try {
        await desk.findingOf('duplicate/paragraph', uri);
      } finally {
        await set(undefined);
      }
      await desk.noFindingOf('duplicate/paragraph', uri);
    });
  });
}
