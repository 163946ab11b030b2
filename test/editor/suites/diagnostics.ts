import * as vscode from 'vscode';
import { story } from '../lib/articles.ts';
import { eventually, holds, same } from '../lib/assert.ts';
import * as desk from '../lib/desk.ts';

/** Findings come and go with what is wrong. */
export function diagnostics(): void {
  describe('an article in the editor', () => {
    afterEach(desk.clearDesk);

    it('wakes Copydesk up when a text file opens', async () => {
      const extension = vscode.extensions.getExtension(desk.extensionId);
      holds(extension, 'VS Code does not know the extension');
      await desk.openArticle('waking.txt', story().calm);
      await eventually('the extension is active', () => extension.isActive || undefined);
    });

    it('shows a warning under a paragraph that stands twice, and the way to the other place', async () => {
      const { pastedTwice, middle } = story();
      const { uri, ...document } = await opened('twice.txt', pastedTwice);
      const finding = await desk.findingOf('duplicate/paragraph', uri);
      same(finding.severity, vscode.DiagnosticSeverity.Warning, 'its severity');
      same(document.getText(finding.range), middle, 'the words underlined');
      holds(finding.range.start.line > 4, 'the copy is underlined, not the paragraph it repeats');
      const [other] = finding.relatedInformation ?? [];
      same(other?.location.uri.path, uri.path, 'the other place is in the same file');
      same(document.getText(other?.location.range), middle, 'the words of the other place');
    });

    it('links each finding to the words that explain its check', async () => {
      const { uri } = await opened('explained.txt', story().pastedTwice);
      const { code } = await desk.findingOf('duplicate/paragraph', uri);
      holds(typeof code === 'object', 'the check is a link');
      const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(code.target));
      holds(page.includes('duplicate/paragraph'), `the page explains the check, not: ${page.slice(0, 80)}`);
    });

    it('shows an error under a day that no calendar has', async () => {
      const { uri, ...document } = await opened('impossible.txt', story().impossibleDay);
      const finding = await desk.findingOf('date/impossible', uri);
      same(finding.severity, vscode.DiagnosticSeverity.Error, 'its severity');
      holds(document.getText(finding.range).includes('February 30'), 'the day is underlined');
    });

    it('shows a warning under a weekday that does not fit its date', async () => {
      const { uri, ...document } = await opened('weekday.txt', story().wrongWeekday);
      const finding = await desk.findingOf('date/weekday-mismatch', uri);
      same(finding.severity, vscode.DiagnosticSeverity.Warning, 'its severity');
      holds(document.getText(finding.range).includes('Monday'), 'the weekday is underlined');
      holds(finding.message.includes('Tuesday'), `the message tells the right weekday: ${finding.message}`);
    });

    it('marks a hard sentence as information only', async () => {
      const { uri } = await opened('hard.txt', story().hardSentence);
      const finding = await desk.findingOf('readability/sentence', uri);
      same(finding.severity, vscode.DiagnosticSeverity.Information, 'its severity');
    });

    it('puts the squiggle under the right words after an emoji and in a file with Windows line ends', async () => {
      const text = story()
        .withParagraph('The pier 👩‍🚀🎉 closes on February 30, 2026.')
        .replaceAll('\n', '\r\n');
      const { uri, ...document } = await opened('emoji.txt', text);
      const finding = await desk.findingOf('date/impossible', uri);
      same(document.getText(finding.range), 'February 30, 2026', 'the words underlined');
    });

    it('takes the squiggle away when the article is put right, and brings it back with the mistake', async () => {
      const { calm, pastedTwice } = story();
      const { uri, document } = await opened('mended.txt', pastedTwice);
      await desk.findingOf('duplicate/paragraph', uri);
      await desk.rewrite(document, calm);
      await desk.noFindingOf('duplicate/paragraph', uri);
      await desk.rewrite(document, pastedTwice);
      await desk.findingOf('duplicate/paragraph', uri);
    });

    it('reviews .article files as articles', async () => {
      const { uri, document } = await opened('story.article', story().pastedTwice);
      same(document.languageId, 'article', 'its language');
      await desk.findingOf('duplicate/paragraph', uri);
    });

    it('offers to delete the copy, and the squiggle goes with it', async () => {
      const { calm, pastedTwice } = story();
      const { uri, document } = await opened('fixed.txt', pastedTwice);
      const finding = await desk.findingOf('duplicate/paragraph', uri);
      const fix = await eventually('the quick fix', async () =>
        (await desk.fixesFor(uri, finding)).find(({ title }) => title === 'Delete this copy'),
      );
      holds(fix.edit, 'the quick fix edits');
      await vscode.workspace.applyEdit(fix.edit);
      await desk.noFindingOf('duplicate/paragraph', uri);
      same(document.getText().trim(), calm.trim(), 'what is left');
    });
  });
}

async function opened(name: string, text: string) {
  const document = await desk.openArticle(name, text);
  return { uri: document.uri, document, getText: (range?: vscode.Range) => document.getText(range) };
}
