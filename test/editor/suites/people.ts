import * as vscode from 'vscode';
import { story } from '../lib/articles.ts';
import { eventually, holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { messageAfter } from '../lib/ear.ts';

const COMMAND = 'copydesk.showPeopleAndEvents';

/** The list of an article's people and events. */
export function people(): void {
  describe('people and events', () => {
    afterEach(desk.clearDesk);

    it('are listed, and the one picked is shown at its first mention', async () => {
      const { calm } = story();
      const document = await desk.openArticle('cast.txt', calm);
      await desk.cardOver(document, 'Jonas Brekke');
      await pickFirst(() => vscode.commands.executeCommand(COMMAND));
      const selected = await eventually('the first mention selected', () => {
        const { selection } = vscode.window.activeTextEditor!;
        return selection.isEmpty ? undefined : document.getText(selection);
      });
      same(selected, 'Jonas Brekke', 'the words selected');
    });

    it('have more to tell behind their cards', async () => {
      const { calm } = story();
      const roles = ['a farmer', 'a teacher', 'the chairman of the rowing club', 'a poet'];
      const told = roles.map((role) => `Jonas Brekke, ${role}, agreed.`).join('\n\n');
      const document = await desk.openArticle('more.txt', `${calm}\n${told}\n`);
      const card = await desk.cardOver(document, 'Jonas Brekke');
      const link = /\[More\]\(command:copydesk\.showPeopleAndEvents\?([^)]*)\)/.exec(card);
      holds(link, `the card ends with a link to the rest: ${card}`);
      const [place]: unknown[] = JSON.parse(decodeURIComponent(link[1]!));
      await pickFirst(() => vscode.commands.executeCommand(COMMAND, place));
      const selected = await eventually('the place of the first line selected', () => {
        const { selection } = vscode.window.activeTextEditor!;
        return selection.isEmpty ? undefined : document.getText(selection);
      });
      holds(/spokesman/i.test(selected), `the first role told is shown: ${selected}`);
    });

    it('says so where nobody is named', async () => {
      await desk.openArticle(
        'nobody.txt',
        'The boat was late again. It rained all day, and then it stopped.\n',
      );
      await messageAfter(() => vscode.commands.executeCommand(COMMAND), /nobody\.txt names no person/);
    });

    it('says so where there is no article', async () => {
      await messageAfter(() => vscode.commands.executeCommand(COMMAND), /no article is open/i);
    });
  });
}

/** Picks the first of a list that a command shows. Enter does nothing until the list is there. */
async function pickFirst(show: () => Thenable<unknown>): Promise<void> {
  let isDone = false;
  const picking = Promise.resolve(show()).then(() => (isDone = true));
  await eventually('the end of the list', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone || undefined;
  });
  await picking;
}
