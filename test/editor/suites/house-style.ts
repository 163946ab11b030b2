import * as vscode from 'vscode';
import { story } from '../lib/articles.ts';
import { eventually, holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';

const FILE = 'copydesk.yaml';
const END = (document: vscode.TextDocument): vscode.Position =>
  document.positionAt(document.getText().length);

/** A desk writes its house style, and the articles follow. */
export function houseStyle(): void {
  describe('copydesk.yaml', () => {
    afterEach(desk.clearDesk);

    it('changes what open articles show as it is typed, saved or not', async () => {
      const { uri } = await desk.openArticle('ruled.txt', story().impossibleDay);
      const before = await desk.findingOf('date/impossible', uri);
      same(before.severity, vscode.DiagnosticSeverity.Error, 'its severity without a house style');
      const style = await desk.openArticle(FILE, '# ours\n');
      await desk.rewrite(style, 'checks:\n  date/impossible: info\n');
      await eventually('the finding as the desk weighs it', async () => {
        const now = await desk.findingOf('date/impossible', uri);
        return now.severity === vscode.DiagnosticSeverity.Information || undefined;
      });
      await desk.rewrite(style, 'checks:\n  date/impossible: off\n');
      await desk.noFindingOf('date/impossible', uri);
    });

    it('shows a slip under its words, with the nearest name', async () => {
      const style = await desk.openArticle(FILE, 'checks:\n  date/imposible: off\n');
      const slip = await eventually('the slip', () => vscode.languages.getDiagnostics(style.uri)[0]);
      same(style.getText(slip.range), 'date/imposible', 'the words underlined');
      holds(slip.message.includes('date/impossible'), `the nearest name is offered: ${slip.message}`);
    });

    it('is completed and explained', async () => {
      const style = await desk.openArticle(FILE, 'checks:\n  date/stale: ');
      const offered = await eventually('the values', async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          style.uri,
          END(style),
        );
        const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        return labels.includes('warning') ? labels : undefined;
      });
      holds(offered.includes('off'), `a check can be turned off: ${offered.join(', ')}`);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        style.uri,
        new vscode.Position(1, 4),
      );
      const words = hovers.flatMap(({ contents }) =>
        contents.map((c) => (typeof c === 'string' ? c : c.value)),
      );
      holds(words.join(' ').includes('older article'), `the check is explained: ${words.join(' ')}`);
    });
  });
}
