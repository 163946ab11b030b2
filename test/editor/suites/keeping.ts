import * as vscode from 'vscode';
import { story } from '../lib/articles.ts';
import { eventually, holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { type Answers, type Asked, answering } from '../lib/hands.ts';

const run = (command: string, answers: Answers = {}): Promise<Asked> =>
  answering(answers, () => vscode.commands.executeCommand(`copydesk.${command}`));

const inFolder = (name: string): vscode.Uri => vscode.Uri.joinPath(desk.folder(), name);

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(name)));
}

const shownText = (language: string): Promise<string> =>
  eventually(`a document of ${language}`, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.languageId === language ? document.getText() : undefined;
  });

async function select(document: vscode.TextDocument, words: string): Promise<void> {
  const at = document.getText().indexOf(words);
  holds(at >= 0, `“${words}” stands in the article`);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
  await desk.select(document, range);
}

/** Accepting what stands, the house style, and the export of a review. */
export function keeping(): void {
  describe('all findings of the workspace', () => {
    afterEach(desk.clearDesk);

    it('are accepted at once, and only new ones show from then on', async () => {
      const document = await desk.openArticle('old.txt', story().impossibleDay);
      await desk.findingOf('date/impossible', document.uri);
      await desk.fileArticle('older.txt', story().wrongWeekday);
      const first = await run('acceptFindings');
      holds(
        /\d+ findings accepted, in .*copydesk-baseline\.json/.test(first.messages.join()),
        first.messages.join(),
      );
      await desk.noFindingOf('date/impossible', document.uri);
      holds(
        /"date\/impossible"[\s\S]*"date\/weekday-mismatch"/.test(await textOf('copydesk-baseline.json')),
        'both are in it',
      );
      await desk.rewrite(document, story().withParagraph('The lock shuts on June 31, 2026.'));
      await desk.findingOf('date/impossible', document.uri);
      const again = await run('acceptFindings');
      holds(/\d+ findings? accepted/.test(again.messages.join()), again.messages.join());
      await desk.noFindingOf('date/impossible', document.uri);
      const nothing = await run('acceptFindings');
      holds(/Nothing new is found/.test(nothing.messages.join()), nothing.messages.join());
    });
  });

  describe('the house style', () => {
    afterEach(desk.clearDesk);

    it('is opened, and made with comments where there is none', async () => {
      await desk.openArticle('story.txt', story().calm);
      await run('openHouseStyle');
      holds((await shownText('yaml')).startsWith('# The house style of this desk'), 'it explains itself');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.writeFile(
        inFolder('copydesk.yaml'),
        new TextEncoder().encode('checks: {} # ours\n'),
      );
      await run('openHouseStyle');
      same(await shownText('yaml'), 'checks: {} # ours\n', 'the one that there is');
    });

    it('gains what is selected, as a word with the form to use', async () => {
      const document = await desk.openArticle('word.txt', story().calm);
      await select(document, 'boats');
      const asked = await run('addToHouseStyle', {
        chosen: [/Word/],
        typed: ['ferries', 'They carry cars.'],
      });
      same(asked.lists, [['Person', 'Event', 'Place', 'Word']], 'what it may be');
      const style = await textOf('copydesk.yaml');
      holds(/words:\s+- use: ferries\s+not:\s+- boats\s+reason: They carry cars\./.test(style), style);
    });

    it('gains what is selected, as a person with a role, an event with a date, or a place', async () => {
      const document = await desk.openArticle('person.txt', story().calm);
      await select(document, 'Jonas Brekke');
      await run('addToHouseStyle', {
        chosen: [/Person/],
        typed: ['Jonas Brekke', 'harbour spokesman', 'Jonas Breke'],
      });
      await select(document, 'Harvest Festival');
      await run('addToHouseStyle', { chosen: [/Event/], typed: ['Harvest Festival', '2025-09'] });
      await select(document, 'north quay');
      await run('addToHouseStyle', {
        chosen: [/Place/],
        typed: ['north quay', 'northern quay, North Quay', ''],
      });
      const style = await textOf('copydesk.yaml');
      holds(
        /people:\s+- name: Jonas Brekke\s+aliases:\s+- Jonas Breke\s+role: harbour spokesman/.test(style),
        style,
      );
      holds(/events:\s+- name: Harvest Festival\s+date: "?2025-09/.test(style), style);
      holds(/places:\s+- use: north quay\s+not:\s+- northern quay\s+- North Quay\n/.test(style), style);
    });

    it('gains nothing from a question that was left, or where nothing is selected', async () => {
      const document = await desk.openArticle('left.txt', story().calm);
      const none = await run('addToHouseStyle');
      holds(/Select a name or a word first/.test(none.messages.join()), none.messages.join());
      await select(document, 'boats');
      await run('addToHouseStyle', { chosen: [/Word/], typed: ['ferries'] });
      await run('addToHouseStyle');
      const names = (await vscode.workspace.fs.readDirectory(desk.folder())).map(([name]) => name);
      holds(!names.includes('copydesk.yaml'), names.join());
    });
  });

  describe('a review', () => {
    afterEach(desk.clearDesk);

    for (const [label, name, wanted] of [
      ['HTML', 'out.html', /^<!doctype html>[\s\S]*<mark>February 30, 2026<\/mark>/],
      ['Markdown', 'out.md', /^# Editorial review[\s\S]*\*\*February 30, 2026\*\*/],
      ['JSON', 'out.json', /^\{"version":1,[\s\S]*"date\/impossible"/],
    ] as const)
      it(`is exported as ${label}`, async () => {
        await desk.openArticle('story.txt', story().impossibleDay);
        const asked = await run('exportReview', {
          chosen: [/story\.txt/, new RegExp(label)],
          savedAt: inFolder(name),
        });
        same(asked.lists[0], ['story.txt', 'All articles of the workspace'], 'what may be exported');
        const text =
          desk.folder().scheme === 'file' ? await textOf(name) : await shownText(label.toLowerCase());
        holds(wanted.test(text), text.slice(0, 500));
        if (desk.folder().scheme !== 'file')
          await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      });

    it('of the workspace has all its articles', async () => {
      await desk.fileArticle('a.txt', story().impossibleDay);
      await desk.fileArticle('b.txt', story().wrongWeekday);
      await run('exportReview', { chosen: [/HTML/], savedAt: inFolder('all.html') });
      const text = desk.folder().scheme === 'file' ? await textOf('all.html') : await shownText('html');
      same(
        [...text.matchAll(/<h2[^>]*>([^<]*)/g)].map((match) => match[1]),
        ['a.txt', 'b.txt'],
        'the articles',
      );
      if (desk.folder().scheme !== 'file')
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  });
}
