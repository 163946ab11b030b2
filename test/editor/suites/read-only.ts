import * as vscode from 'vscode';
import { story } from '../lib/articles.ts';
import { holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { type Answers, type Asked, answering } from '../lib/hands.ts';

const SCHEME = 'locked';
const ROOT = vscode.Uri.from({ scheme: SCHEME, path: '/archive' });
const STORY = vscode.Uri.joinPath(ROOT, 'story.txt');

const never = (): never => {
  throw vscode.FileSystemError.NoPermissions();
};

/** A folder with one story in it, which nobody may change. */
class Locked implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #text = new TextEncoder().encode(story().impossibleDay);
  readonly writeFile = never;
  readonly createDirectory = never;
  readonly delete = never;
  readonly rename = never;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const times = { ctime: 0, mtime: 0 };
    if (path === ROOT.path) return { ...times, type: vscode.FileType.Directory, size: 0 };
    if (path === STORY.path) return { ...times, type: vscode.FileType.File, size: this.#text.length };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [['story.txt', vscode.FileType.File]];
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    if (path === STORY.path) return this.#text;
    throw vscode.FileSystemError.FileNotFound(path);
  }
}

const changedFolders = (): Promise<unknown> =>
  new Promise((resolve) => {
    const listener = vscode.workspace.onDidChangeWorkspaceFolders((event) => {
      listener.dispose();
      resolve(event);
    });
  });

const run = (command: string, answers: Answers = {}): Promise<Asked> =>
  answering(answers, () => vscode.commands.executeCommand(`copydesk.${command}`));

/** A folder that can be read only; the workspace can be added to where it has several folders already. */
export function readOnly(): void {
  describe('a folder that nobody may write in', () => {
    let provider: vscode.Disposable;

    before(async () => {
      provider = vscode.workspace.registerFileSystemProvider(SCHEME, new Locked(), { isReadonly: true });
      const changed = changedFolders();
      const count = vscode.workspace.workspaceFolders!.length;
      holds(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: ROOT }), 'the folder could be added');
      await changed;
    });

    after(async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const changed = changedFolders();
      vscode.workspace.updateWorkspaceFolders(vscode.workspace.workspaceFolders!.length - 1, 1);
      await changed;
      provider.dispose();
    });

    for (const [command, answers, file] of [
      ['ignoreFinding', { typed: ['A joke.'], chosen: [/Impossible/] }, 'copydesk.yaml'],
      ['turnOffCheck', { chosen: [/Impossible|folder/, /folder/] }, 'copydesk.yaml'],
      ['turnOffCheck', { chosen: [/Impossible|article/, /article/] }, 'story.txt'],
      ['setArticleDate', { typed: ['2 June 2025'] }, 'story.txt'],
      ['openHouseStyle', {}, 'copydesk.yaml'],
      ['acceptFindings', {}, 'copydesk-baseline.json'],
      [
        'exportReview',
        { chosen: [/story\.txt/, /HTML/], savedAt: vscode.Uri.joinPath(ROOT, 'review.html') },
        'review.html',
      ],
    ] as const)
      it(`says so, and loses nothing: ${command}, ${file}`, async () => {
        await vscode.commands.executeCommand('vscode.open', STORY);
        const finding = await desk.findingOf('date/impossible', STORY);
        const document = vscode.window.activeTextEditor!.document;
        await desk.select(document, new vscode.Range(finding.range.start, finding.range.start));
        const before = document.getText();
        const { messages } = await run(command, answers);
        const [first] = messages;
        same(messages.length, 1, `how many messages: ${messages.join(' ')}`);
        holds(first!.includes(file) && /can’t be written here, so everything stays/.test(first!), first!);
        same(document.getText(), before, 'the article');
        await desk.findingOf('date/impossible', STORY);
      });
  });
}
