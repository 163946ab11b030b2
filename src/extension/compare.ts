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
    const lines = (await textOf(vscode.Uri.parse(uri))).split(/\r\n|\r|\n/);
    const texts = ranges.map(({ start, end }) =>
      lines
        .slice(start.line, end.line + 1)
        .map((line, i) => {
          const from = i === 0 ? start.character : 0;
          return line.slice(from, start.line + i === end.line ? end.character : line.length);
        })
        .join('\n'),
    );
    return `${texts.join('\n\n')}\n`;
  }
}

/**
 * What a document says, open or not. Not by `openTextDocument`: VS Code keeps what is opened that way for minutes, and an
 * open document wins over its file.
 */
async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  // The decoder leaves a byte order mark out, as the editor does.
  return open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
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
