import * as vscode from 'vscode';
import type { Comparison, Parts } from '../protocol.ts';

/** The scheme of documents that show parts of another; they are no articles. */
const SCHEME = 'copydesk-part';

/** Shows copies side by side in VS Code's diff editor: each side is a document of just those paragraphs. */
export class Compare implements vscode.Disposable, vscode.TextDocumentContentProvider {
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);

  dispose(): void {
    this.#registration.dispose();
  }

  async show({ earlier, later }: Comparison): Promise<void> {
    const title = `${placeOf(earlier)} ↔ ${placeOf(later)}`;
    await vscode.commands.executeCommand('vscode.diff', partUri(earlier), partUri(later), title);
  }

  /** The parts that an address names, with a blank line between them. */
  async provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
    const { uri, ranges }: Parts = JSON.parse(query);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const texts = ranges.map(({ start, end }) =>
      document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
    );
    return `${texts.join('\n\n')}\n`;
  }
}

/** An address of parts. It ends in no name of a text file: what is opened here is for looking at. */
const partUri = (parts: Parts): vscode.Uri =>
  vscode.Uri.from({ scheme: SCHEME, path: `/${nameOf(parts)}`, query: JSON.stringify(parts) });

const nameOf = ({ uri }: Parts): string => vscode.Uri.parse(uri).path.split('/').pop()!;

/** `kremlin.txt, line 7`. */
function placeOf(parts: Parts): string {
  const lines = parts.ranges.map(({ start }) => start.line + 1);
  return `${nameOf(parts)}, ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}`;
}
