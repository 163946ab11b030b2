import * as vscode from 'vscode';
import { story } from '../lib/articles.ts';
import { eventually, holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { messageAfter } from '../lib/ear.ts';

const reviewChanged = () => vscode.commands.executeCommand('copydesk.reviewChanged');

/** As much of VS Code's git extension as a person's hands do in these tests. */
interface Git {
  init(root: vscode.Uri): Promise<Repository>;
}
interface Repository {
  add(paths: string[]): Promise<void>;
  setConfig(key: string, value: string): Promise<string>;
  commit(message: string): Promise<void>;
}

async function repositoryAt(root: vscode.Uri): Promise<Repository> {
  const extension = vscode.extensions.getExtension<{ getAPI(version: 1): Git }>('vscode.git');
  holds(extension, 'VS Code has its git extension');
  const git = (await extension.activate()).getAPI(1);
  const repository = await eventually('a repository', async () => (await git.init(root)) ?? undefined);
  await repository.setConfig('user.name', 'Copy Desk');
  await repository.setConfig('user.email', 'desk@example.org');
  return repository;
}

/** Reviewing what was changed since the last commit; where VS Code has git. */
export function changes(): void {
  describe('the articles that have changed', () => {
    afterEach(desk.clearDesk);

    it('are not known where nothing is kept in git, and the workspace is offered instead', async () => {
      await desk.fileArticle('story.txt', story().impossibleDay);
      await messageAfter(reviewChanged, /not kept in git.*Review the whole workspace instead/);
    });

    it('are those since the last commit, new ones too', async () => {
      const kept = await desk.fileArticle('kept.txt', story().impossibleDay);
      const edited = await desk.fileArticle('edited.txt', story().calm);
      const repository = await repositoryAt(desk.folder());
      await repository.add([kept.fsPath, edited.fsPath]);
      await repository.commit('File the day’s copy');
      await messageAfter(reviewChanged, /No article has changed since the last commit/);
      await desk.fileArticle('edited.txt', story().wrongWeekday);
      const added = await desk.fileArticle('added.txt', story().pastedTwice);
      const summary = await messageAfter(reviewChanged, /changed articles? reviewed/);
      holds(/\b2 changed articles/.test(summary), `two are counted: ${summary}`);
      await desk.findingOf('date/weekday-mismatch', edited);
      await desk.findingOf('duplicate/paragraph', added);
      same(desk.checksOn(kept), [], 'findings on the article that was not touched');
    });
  });
}
