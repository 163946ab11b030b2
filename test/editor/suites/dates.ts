import * as vscode from 'vscode';
import { story } from '../lib/articles.ts';
import { eventually, holds } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';
import { messageAfter, withoutWords } from '../lib/ear.ts';

const run = (command: string) => vscode.commands.executeCommand(`copydesk.${command}`);

/** The commands on an article's dates. */
export function dates(): void {
  describe('the dates of an article', () => {
    afterEach(desk.clearDesk);

    it('are written out where the cursor stands on one, in the form of the article’s others', async () => {
      const text = dated(story().withParagraph('The deal of June 2, 2024, ends on Wednesday, he said.'));
      const document = await desk.openArticle('explicit.txt', text);
      await putCursor(document, 'Wednesday, he said');
      await withoutWords(() => run('makeDateExplicit'));
      await says(document, 'ends on Wednesday, July 23, he said.');
    });

    it('are left as they are, with the reason, where no day is known', async () => {
      const { withParagraph } = story();
      const document = await desk.openArticle(
        'vague.txt',
        dated(withParagraph('It was shut for two weeks.')),
      );
      await putCursor(document, 'two weeks');
      await messageAfter(() => run('makeDateExplicit'), /“two weeks” means no one day/);
      await putCursor(document, 'shut for');
      await messageAfter(() => run('makeDateExplicit'), /No mention of time stands at the cursor/);
    });

    it('are written out from the menu of code actions too', async () => {
      const text = dated(story().withParagraph('The shop closed yesterday.'));
      const document = await desk.openArticle('menu.txt', text);
      const at = await putCursor(document, 'yesterday');
      const action = await eventually('the action on the date', async () => {
        const kind = vscode.CodeActionKind.RefactorRewrite.value;
        const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(at, at),
          kind,
        );
        return found.find(({ title }) => title.startsWith('Make the date explicit'));
      });
      holds(await vscode.workspace.applyEdit(action.edit!), 'the action could be applied');
      await says(document, 'The shop closed on Monday, July 21.');
    });

    it('count from the day that a person sets, who sees it before it is written', async () => {
      const document = await desk.openArticle('undated.txt', `${story().calm}\nThe shop closed on Friday.\n`);
      const seen = await typing('2 June 2025', () => run('setArticleDate'));
      holds(seen === 'Monday 2 June 2025', `the day is shown with its weekday: ${seen}`);
      await says(document, '---\ndate: 2025-06-02\n---\n\n');
      const card = await desk.cardOver(document, 'Friday.', 'Friday');
      holds(card.includes('30 May 2025'), `Friday counts from it: ${card}`);
    });
  });
}

/** An article of a Tuesday. */
const dated = (text: string): string => `---\ndate: 2025-07-22\n---\n${text}`;

async function putCursor(document: vscode.TextDocument, words: string): Promise<vscode.Position> {
  const at = document.positionAt(document.getText().indexOf(words) + 2);
  await desk.select(document, new vscode.Range(at, at));
  return at;
}

const says = (document: vscode.TextDocument, words: string): Promise<true> =>
  eventually(
    `“${words}” in the article`,
    () => document.getText().includes(words) || undefined,
    () => document.getText(),
  );

/** Answers the box that asks for words, and gives what it says of them before Enter. */
async function typing(words: string, act: () => Thenable<unknown>): Promise<string> {
  const window = vscode.window as unknown as { showInputBox: unknown };
  const usual = window.showInputBox;
  let seen = '';
  window.showInputBox = async (options: vscode.InputBoxOptions): Promise<string> => {
    const shown = await options.validateInput?.(words);
    seen = typeof shown === 'string' ? shown : (shown?.message ?? '');
    return words;
  };
  try {
    await act();
    return seen;
  } finally {
    window.showInputBox = usual;
  }
}
