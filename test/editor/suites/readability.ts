import * as vscode from 'vscode';
import { story } from '../lib/articles.ts';
import { eventually, holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';

/** Sets something for the user, in one language where one is named, while `act` runs. */
async function withSetting(
  name: string,
  value: unknown,
  act: () => Promise<void>,
  languageId?: string,
): Promise<void> {
  const set = (to: unknown) =>
    vscode.workspace
      .getConfiguration('copydesk', languageId === undefined ? undefined : { languageId })
      .update(name, to, vscode.ConfigurationTarget.Global, languageId !== undefined);
  await set(value);
  try {
    await act();
  } finally {
    await set(undefined);
  }
}

const reports = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && input.viewType.includes('copydesk.readability'),
    );

/** What a desk sets, and what it sees of how its articles read. */
export function readability(): void {
  describe('readability', () => {
    afterEach(desk.clearDesk);

    it('explains a hard sentence to the mouse', async () => {
      const document = await desk.openArticle('hard.txt', story().hardSentence);
      const card = await desk.cardOver(document, 'administrative');
      holds(/Hard to read/.test(card) && /SMOG/.test(card), `the formulas have their say: ${card}`);
    });

    it('takes a setting up at once, in articles that are open', async () => {
      const { uri } = await desk.openArticle('set.txt', story().hardSentence);
      const found = await desk.findingOf('readability/sentence', uri);
      same(found.severity, vscode.DiagnosticSeverity.Information, 'its severity');
      await withSetting('checks', { 'readability/sentence': 'off' }, () =>
        desk.noFindingOf('readability/sentence', uri),
      );
      await desk.findingOf('readability/sentence', uri);
      await withSetting('checks', { 'readability/sentence': 'error' }, async () => {
        await eventually('an error', () =>
          desk
            .findingsOn(uri)
            .find(
              (each) =>
                desk.checkOf(each) === 'readability/sentence' &&
                each.severity === vscode.DiagnosticSeverity.Error,
            ),
        );
      });
    });

    it('goes by the settings of an article’s language', async () => {
      const { impossibleDay } = story();
      const text = await desk.openArticle('plain.txt', impossibleDay);
      const own = await desk.openArticle('own.article', impossibleDay.replaceAll('pier', 'quay'));
      await desk.findingOf('date/impossible', own.uri);
      await withSetting(
        'checks',
        { 'date/impossible': 'off' },
        async () => {
          await desk.noFindingOf('date/impossible', own.uri);
          await desk.findingOf('date/impossible', text.uri);
        },
        'article',
      );
    });

    it('keeps the report on an article that gets another name', async () => {
      const { uri } = await desk.openArticle('before.txt', story().hardSentence);
      await vscode.commands.executeCommand('copydesk.showReadability');
      await eventually('the report', () => reports().find(({ label }) => label.endsWith('before.txt')));
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(uri, vscode.Uri.joinPath(desk.folder(), 'after.txt'));
      holds(await vscode.workspace.applyEdit(edit), 'the file could not be renamed');
      await eventually(
        'the report under the new name',
        () => reports().find(({ label }) => label.endsWith('after.txt')),
        () => reports().map(({ label }) => label),
      );
    });

    it('has one report beside the editor, which follows the article in it', async () => {
      const reportOf = (name: string) =>
        eventually(`the report of ${name}`, () => reports().find(({ label }) => label.endsWith(name)));
      await desk.openArticle('report.txt', story().hardSentence);
      for (const _ of ['once', 'again']) {
        await vscode.commands.executeCommand('copydesk.showReadability');
        await reportOf('report.txt');
      }
      same(reports().length, 1, 'how many reports there are');
      await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
      await desk.openArticle('other.txt', story().calm);
      await reportOf('other.txt');
    });
  });
}
