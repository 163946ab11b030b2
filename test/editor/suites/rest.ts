import * as vscode from 'vscode';
import { story } from '../lib/articles.ts';
import { eventually, holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { type Answers, type Asked, answering } from '../lib/hands.ts';

const IMPOSSIBLE = 'date/impossible';

const run = (command: string, answers: Answers = {}): Promise<Asked> =>
  answering(answers, () => vscode.commands.executeCommand(`copydesk.${command}`));

async function textOf(name: string): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(desk.folder(), name));
  return new TextDecoder().decode(bytes);
}

/** An article with an impossible day, the cursor on it. */
async function withCursorOnDay(name: string): Promise<vscode.TextDocument> {
  const document = await desk.openArticle(name, story().impossibleDay);
  const { range } = await desk.findingOf(IMPOSSIBLE, document.uri);
  await desk.select(document, new vscode.Range(range.start, range.start));
  return document;
}

/** Does what a quick fix on the finding says, as a click on it would. */
async function fix(uri: vscode.Uri, title: RegExp, answers: Answers = {}): Promise<Asked> {
  const finding = await desk.findingOf(IMPOSSIBLE, uri);
  const found = await eventually(
    `the quick fix ${title.source}`,
    async () => (await desk.fixesFor(uri, finding)).find((each) => title.test(each.title)),
    () => undefined,
  );
  return answering(answers, async () => {
    if (found.edit) holds(await vscode.workspace.applyEdit(found.edit), 'the edit is taken');
    const { command } = found;
    if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  });
}

/** Putting findings to rest, where they stand. */
export function rest(): void {
  describe('a finding', () => {
    afterEach(desk.clearDesk);

    it('offers to be ignored, turned off and explained, after what mends it', async () => {
      const { uri } = await desk.openArticle('offers.txt', story().pastedTwice);
      const finding = await desk.findingOf('duplicate/paragraph', uri);
      const titles = (await desk.fixesFor(uri, finding)).map(({ title }) => title);
      const at = (title: RegExp) => titles.findIndex((each) => title.test(each));
      same(at(/^Delete this copy/), 0, `the place of its own fix in ${titles.join(', ')}`);
      holds(at(/^Ignore this finding/) > 0, 'it can be ignored');
      holds(at(/^Turn off .* in this article/) > 0, 'its check can be turned off in the article');
      holds(at(/^Turn off .* in this folder/) > 0, 'its check can be turned off in the folder');
      same(at(/^Explain/), titles.length - 1, 'the place of the explanation');
    });

    it('is ignored with the reason, in the house style, and is gone at once', async () => {
      const { uri } = await desk.openArticle('ignored.txt', story().impossibleDay);
      const asked = await fix(uri, /^Ignore this finding/, { typed: ['It is a joke.'] });
      await desk.noFindingOf(IMPOSSIBLE, uri);
      holds(/Why is it right/.test(asked.prompts.join()), `the reason is asked for: ${asked.prompts.join()}`);
      const style = await textOf('copydesk.yaml');
      holds(/ignored:[\s\S]*check: date\/impossible[\s\S]*why: It is a joke\./.test(style), style);
      same(asked.messages, [], 'messages');
    });

    it('stays when the question for the reason is left', async () => {
      const { uri } = await desk.openArticle('left.txt', story().impossibleDay);
      await fix(uri, /^Ignore this finding/);
      same(desk.checksOn(uri).includes(IMPOSSIBLE), true, 'whether the finding stands');
    });

    it('is ignored from the palette, where the cursor stands in it', async () => {
      const { uri } = await withCursorOnDay('cursor.txt');
      await run('ignoreFinding', { typed: [''], chosen: [/Impossible/] });
      await desk.noFindingOf(IMPOSSIBLE, uri);
    });

    it('is asked for in a sentence where the cursor stands in none, or there is no editor', async () => {
      await desk.openArticle('calm.txt', story().withParagraph('Nobody spoke of it.'));
      await vscode.commands.executeCommand('cursorBottom');
      for (const command of ['ignoreFinding', 'turnOffCheck', 'explainCheck'])
        holds(/no finding at the cursor/.test((await run(command)).messages.join()), command);
      await desk.clearDesk();
      for (const command of ['ignoreFinding', 'turnOffCheck', 'explainCheck'])
        holds(/No article is open/.test((await run(command)).messages.join()), command);
    });

    it('goes with its check, turned off in the article’s own front matter', async () => {
      const document = await desk.openArticle('own.txt', story().impossibleDay);
      const before = document.getText();
      await fix(document.uri, /^Turn off .* in this article/);
      await desk.noFindingOf(IMPOSSIBLE, document.uri);
      same(document.getText(), `---\ncopydesk:\n  date/impossible: off\n---\n\n${before}`, 'the article');
    });

    it('goes with its check, turned off for the folder', async () => {
      const { uri } = await withCursorOnDay('folder.txt');
      await run('turnOffCheck', { chosen: [/Impossible|folder/, /folder/] });
      await desk.noFindingOf(IMPOSSIBLE, uri);
      holds(/checks:\s+date\/impossible: off/.test(await textOf('copydesk.yaml')), 'the house style says so');
    });

    it('is explained by its check’s page, beside the article', async () => {
      const { uri } = await desk.openArticle('explained.txt', story().impossibleDay);
      await fix(uri, /^Explain/);
      await eventually('the page on the check', () => tabs().find((label) => /impossible/.test(label)), tabs);
    });
  });
}

const tabs = (): string[] =>
  vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
