import { story } from '../lib/articles.ts';
import { holds } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';

/** Cards under the mouse. */
export function hovers(): void {
  describe('the mouse over a name', () => {
    afterEach(desk.clearDesk);

    it("shows a person's card with the full name and the role told", async () => {
      const document = await desk.openArticle('person.txt', story().calm);
      const card = await desk.cardOver(document, 'Jonas Brekke');
      holds(card.includes('**Jonas Brekke**'), `the full name is its title: ${card}`);
      holds(/harbour spokesman/i.test(card), `the role is told: ${card}`);
    });

    it('shows the same card over the surname that stands alone later', async () => {
      const document = await desk.openArticle('surname.txt', story().calm);
      const card = await desk.cardOver(document, 'Brekke told', 'Brekke');
      holds(card.includes('**Jonas Brekke**'), `the full name is its title: ${card}`);
    });

    it("shows an event's card with its name", async () => {
      const { calm, event } = story();
      const document = await desk.openArticle('event.txt', calm);
      const card = await desk.cardOver(document, event);
      holds(card.includes(`**${event}**`), `its name is its title: ${card}`);
    });

    it('shows what an article says as text, never as a link or a command', async () => {
      const role = 'spokesman [of](command:workbench.action.quit)';
      const { calm } = story();
      const document = await desk.openArticle(
        'odd.txt',
        calm.replace('Jonas Brekke', `Jonas Brekke, ${role},`),
      );
      const card = await desk.cardOver(document, 'Jonas Brekke');
      holds(!card.includes('](command:workbench'), `no command of the article's: ${card}`);
    });
  });
}
