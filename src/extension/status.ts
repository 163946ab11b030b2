import * as vscode from 'vscode';
import type { ArticleStatus, ArticleStatusParams } from '../protocol.ts';
import type { InView } from './in-view.ts';

/** Shows in the status bar what the server says of the article in view; a click offers what can be done. */
export class Status implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('copydesk.status', vscode.StatusBarAlignment.Right, 100);
  readonly #statuses = new Map<string, ArticleStatus>();
  readonly #inView: InView;
  readonly #listeners: vscode.Disposable;

  /** @param onStatus what the server tells after each review */
  constructor(onStatus: vscode.Event<ArticleStatusParams>, inView: InView) {
    this.#inView = inView;
    this.#item.name = 'Copydesk';
    this.#item.command = 'copydesk.showActions';
    this.#listeners = vscode.Disposable.from(
      this.#item,
      inView.onDidChange(() => this.#show()),
      onStatus(({ uri, status }) => this.#keep(uri, status)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#keep(uri.toString(), null)),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #keep(uri: string, status: ArticleStatus | null): void {
    if (status) this.#statuses.set(uri, status);
    else this.#statuses.delete(uri);
    this.#show();
  }

  #show(): void {
    const status = this.#statuses.get(this.#inView.document?.uri.toString() ?? '');
    if (!status) return this.#item.hide();
    const sentences = [...status.sentences, 'Click to see what can be done.'];
    this.#item.text = status.short.join(' · ');
    this.#item.tooltip = sentences.join('\n');
    this.#item.accessibilityInformation = { label: `Copydesk: ${sentences.join(' ')}`, role: 'button' };
    this.#item.show();
  }
}
