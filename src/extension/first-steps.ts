import * as vscode from 'vscode';
import type { HoverMiddleware } from 'vscode-languageclient';
import type { ArticleStatusParams } from '../protocol.ts';

/** Tells VS Code which of the walkthrough's steps a person has come through: it ticks them off by these contexts. */
export class FirstSteps implements vscode.Disposable {
  readonly #done = new Set<string>();
  readonly #listeners: vscode.Disposable;

  /** @param onStatus what the server tells after each review */
  constructor(onStatus: vscode.Event<ArticleStatusParams>) {
    this.#listeners = vscode.Disposable.from(
      onStatus(({ status }) => {
        if (status) this.#tick('articleSeen');
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const found = uris.flatMap((uri) => vscode.languages.getDiagnostics(uri));
        if (found.some(({ source }) => source === 'Copydesk')) this.#tick('findingSeen');
      }),
    );
  }

  /** Sees the cards that come up. */
  readonly hovers: HoverMiddleware = {
    provideHover: async (document, position, token, next) => {
      const hover = await next(document, position, token);
      if (hover) this.#tick('cardSeen');
      return hover;
    },
  };

  /**
   * Tells all that was done once more, after something that has VS Code forget it: a walkthrough that is shown for the
   * first time only hears of what comes after.
   */
  async tellAgainAfter(act: () => Thenable<unknown>): Promise<void> {
    const done = [...this.#done];
    await Promise.all(done.map((step) => tell(step, false)));
    await act();
    await Promise.all(done.map((step) => tell(step, true)));
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #tick(step: string): void {
    if (this.#done.has(step)) return;
    this.#done.add(step);
    void tell(step, true);
  }
}

const tell = (step: string, done: boolean): Thenable<unknown> =>
  vscode.commands.executeCommand('setContext', `copydesk.${step}`, done);
