import * as vscode from 'vscode';
import { fromBase64 } from '../../../src/base64.ts';
import { story } from '../lib/articles.ts';
import { eventually, holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { answering } from '../lib/hands.ts';

/** A picture of one pixel. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What each command that works on an article says where there is none. */
const SAYS: readonly (readonly [command: string, words: RegExp])[] = [
  ['reviewArticle', /^No article is open/],
  ['ignoreFinding', /^No article is open, so there is no finding/],
  ['turnOffCheck', /^No article is open, so there is no finding/],
  ['explainCheck', /^No article is open, so there is no finding/],
  ['addToHouseStyle', /^No article is open, so there are no words/],
  ['findSimilar', /^Open an article and put the cursor into a paragraph/],
  ['showPeopleAndEvents', /^No article is open, so there are no people/],
  ['makeDateExplicit', /^No article is open, so there is no mention of time/],
  ['setArticleDate', /^No article is open, so there is none to set the date of/],
  // These have the whole workspace to work on.
  ['nextFinding', /^Copydesk finds nothing to mend/],
  ['previousFinding', /^Copydesk finds nothing to mend/],
];

async function allSay(): Promise<void> {
  for (const [command, words] of SAYS) {
    const { messages } = await answering({}, () => vscode.commands.executeCommand(`copydesk.${command}`));
    same(messages.length, 1, `how many messages come of ${command}`);
    holds(words.test(messages[0]!), `${command} says: ${messages[0]}`);
  }
}

const tab = () => vscode.window.tabGroups.activeTabGroup.activeTab?.label;

/** Commands that are run where they have nothing to work on. */
export function noArticle(): void {
  describe('without an article', () => {
    afterEach(desk.clearDesk);

    it('every command says in a sentence what it lacks: no editor', allSay);

    it('every command says in a sentence what it lacks: a picture is open', async () => {
      const uri = vscode.Uri.joinPath(desk.folder(), 'pier.png');
      await vscode.workspace.fs.writeFile(uri, fromBase64(PICTURE));
      await vscode.commands.executeCommand('vscode.open', uri);
      await eventually('the picture', () => tab() === 'pier.png' || undefined, tab);
      await allSay();
    });

    it('what is not reviewed as an article is said to be so, with the way to it', async () => {
      await desk.openArticle('notes.md', story().impossibleDay);
      for (const command of ['findSimilar', 'showPeopleAndEvents']) {
        const { messages } = await answering({}, () => vscode.commands.executeCommand(`copydesk.${command}`));
        same(messages, ['notes.md is not reviewed as an article yet.'], command);
      }
    });
  });

  describe('front matter that somebody broke by hand', () => {
    afterEach(desk.clearDesk);

    it('is told under its words, and the rest is still reviewed', async () => {
      const whole = story().impossibleDay;
      const document = await desk.openArticle('broken.txt', `---\ndate: 2025-07-22\n---\n\n${whole}`);
      await desk.findingOf('date/impossible', document.uri);
      await desk.rewrite(document, `---\ndate: [2025-07-22\ncopydesk: {date/impossible\n---\n\n${whole}`);
      await eventually(
        'the problem of the front matter',
        () =>
          desk.findingsOn(document.uri).find(({ message }) => /front matter is not YAML/.test(message)) &&
          desk.findingsOn(document.uri).find((each) => desk.checkOf(each) === 'date/impossible'),
        () => desk.findingsOn(document.uri).map(({ message }) => message),
      );
    });

    it('is left alone when a check is turned off: only the folder is offered', async () => {
      const document = await desk.openArticle(
        'left-alone.txt',
        `---\ntitle: [Pier\n---\n\n${story().impossibleDay}`,
      );
      const { range } = await desk.findingOf('date/impossible', document.uri);
      await desk.select(document, new vscode.Range(range.start, range.start));
      const before = document.getText();
      const { lists } = await answering({}, () => vscode.commands.executeCommand('copydesk.turnOffCheck'));
      same(lists.at(-1), ['In this folder'], 'what is offered');
      same(document.getText(), before, 'the article');
    });
  });
}
