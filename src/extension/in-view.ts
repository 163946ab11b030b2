import * as vscode from 'vscode';

/**
 * The document that a person works on: that of the active editor, and still that one while a view without text (a
 * webview, a picture) has the focus and the editor stands beside it.
 */
export class InView implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable;
  #document: vscode.TextDocument | undefined;

  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#look();
    this.#listeners = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.#look()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#look()),
    );
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #look(): void {
    const active = vscode.window.activeTextEditor;
    // What has no column is an input, or the output panel: no document is worked on there.
    const shown = active?.viewColumn ? active.document : this.#stillShown();
    if (shown === this.#document) return;
    this.#document = shown;
    this.#changed.fire();
  }

  /** After the window was loaded again, or a file got another name, it is whatever stands beside. */
  #stillShown(): vscode.TextDocument | undefined {
    const shown = vscode.window.visibleTextEditors.filter(({ viewColumn }) => viewColumn);
    return (shown.find(({ document }) => document === this.#document) ?? shown[0])?.document;
  }
}
