import * as vscode from 'vscode';
import { story } from '../lib/articles.ts';
import { holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { messageAfter } from '../lib/ear.ts';

/** Text that is in no file yet. */
export function untitled(): void {
  describe('text that was never saved', () => {
    afterEach(desk.clearDesk);

    it('is reviewed once the command was run on it, and while it is typed on', async () => {
      const { calm, pastedTwice } = story();
      const document = await desk.openUntitled('plaintext', calm);
      await messageAfter(
        () => vscode.commands.executeCommand('copydesk.reviewArticle'),
        /nothing found|\d finding/,
      );
      holds(!desk.checksOn(document.uri).includes('duplicate/paragraph'), 'nothing stands twice yet');
      await desk.rewrite(document, pastedTwice);
      await desk.findingOf('duplicate/paragraph', document.uri);
    });

    it('is reviewed at once where its language is Article', async () => {
      const document = await desk.openUntitled('article', story().impossibleDay);
      same(document.languageId, 'article', 'its language');
      await desk.findingOf('date/impossible', document.uri);
      const card = await desk.cardOver(document, 'Jonas Brekke');
      holds(card.includes('**Jonas Brekke**'), `its people have cards: ${card}`);
    });
  });
}
