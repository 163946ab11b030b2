import * as vscode from 'vscode';
import { article, story } from '../lib/articles.ts';
import { eventually, holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { messageAfter } from '../lib/ear.ts';

const { fs } = vscode.workspace;
const restart = () => messageAfter(() => vscode.commands.executeCommand('copydesk.restart'), /started anew/);

/** Where VS Code in a browser keeps what extensions store for a workspace. */
const storages = vscode.Uri.from({ scheme: 'vscode-userdata', path: '/User/workspaceStorage' });

/** The files that Copydesk keeps of the archive, whole ones and drafts. */
async function keptFiles(): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const [workspace] of await fs.readDirectory(storages)) {
    const own = vscode.Uri.joinPath(storages, workspace, desk.extensionId);
    const names = await fs.readDirectory(own).then(
      (entries) => entries.map(([name]) => name),
      // Another workspace's, in which Copydesk kept nothing.
      () => [],
    );
    found.push(...names.map((name) => vscode.Uri.joinPath(own, name)));
  }
  return found;
}

/** The record of the article that tells of a town; undefined where none is kept. */
async function recordOf(town: string): Promise<string | undefined> {
  const files = await Promise.all((await keptFiles()).map((uri) => fs.readFile(uri)));
  return files
    .flatMap((bytes) => new TextDecoder().decode(bytes).split('\n'))
    .find((line) => line.includes(town));
}

/** What is kept of the archive where only the editor reaches files: in a browser. */
export function keptArchive(): void {
  describe('the archive in a browser', () => {
    afterEach(desk.clearDesk);

    it('is kept between two runs, and made again where it was damaged', async () => {
      const { town, opening, middle, calm } = story();
      await desk.fileArticle('a-older.txt', calm);
      const { uri } = await desk.openArticle('b-newer.txt', article(opening, middle));
      await desk.findingOf('duplicate/paragraph', uri);
      const shown = () => desk.findingsOn(uri).map(({ message }) => message);
      const before = shown();
      await restart();
      const kept = await eventually('the record of an article', () => recordOf(town));
      await desk.findingOf('duplicate/paragraph', uri);
      same(shown(), before, 'findings by the archive that was kept');

      const damaged = new TextEncoder().encode('neither a key nor a record\n\0\n');
      for (const file of await keptFiles()) await fs.writeFile(file, damaged);
      await restart();
      await desk.findingOf('duplicate/paragraph', uri);
      same(shown(), before, 'findings by the archive that was damaged');
      same(await eventually('the record, made again', () => recordOf(town)), kept, 'the record');
      const drafts = (await keptFiles()).filter(({ path }) => path.endsWith('.tmp'));
      holds(drafts.length === 0, `drafts that were left: ${drafts.join()}`);
    });
  });
}
