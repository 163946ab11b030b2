import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ArticleStatusParams,
  type Place,
  READABILITY_REPORT,
  type ReadabilityReport,
  type ReadabilityReportParams,
} from '../../protocol.ts';
import { LANGUAGES } from '../languages.ts';
import type { InView } from '../in-view.ts';
import { pageIn } from './html.ts';
import { type FromPage, type Remembered, type ToPage, VIEW } from './messages.ts';

const TITLE = 'Readability';

/** The readability report beside the editor. It follows the article in view, and is asked for anew after each review. */
export class ReportPanel implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #extension: vscode.Uri;
  readonly #inView: InView;
  readonly #listeners: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #article: vscode.TextDocument | undefined;
  /** How often the server was asked, so that only its answer to the last question is shown. */
  #asked = 0;

  /**
   * @param extension the folder of the extension
   * @param onStatus what the server tells after each review
   */
  constructor(
    client: BaseLanguageClient,
    extension: vscode.Uri,
    inView: InView,
    onStatus: vscode.Event<ArticleStatusParams>,
  ) {
    this.#client = client;
    this.#extension = extension;
    this.#inView = inView;
    this.#listeners = vscode.Disposable.from(
      inView.onDidChange(() => void this.#refresh()),
      vscode.workspace.onDidCloseTextDocument(() => void this.#refresh()),
      vscode.workspace.onDidRenameFiles(({ files }) => this.#moved(files)),
      vscode.window.registerWebviewPanelSerializer(VIEW, {
        deserializeWebviewPanel: (panel, state: Remembered | undefined) => this.#restore(panel, state),
      }),
      onStatus(({ uri }) => {
        if (uri === this.#article?.uri.toString()) void this.#refresh();
      }),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#panel?.dispose();
  }

  /** Opens the report, or brings it to the front. */
  show(): void {
    if (this.#panel) return this.#panel.reveal();
    this.#take(vscode.window.createWebviewPanel(VIEW, TITLE, vscode.ViewColumn.Beside));
  }

  /** Fills an empty panel. */
  #take(panel: vscode.WebviewPanel): void {
    const resources = vscode.Uri.joinPath(this.#extension, 'dist', 'extension');
    panel.webview.options = { enableScripts: true, localResourceRoots: [resources] };
    this.#panel = panel;
    panel.onDidDispose(() => (this.#panel = undefined));
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message));
    panel.webview.html = pageIn(panel.webview, resources);
  }

  /** Takes the panel back that stood in the window before it was loaded again, with the article that it was on. */
  async #restore(panel: vscode.WebviewPanel, state: Remembered | undefined): Promise<void> {
    this.#panel?.dispose();
    this.#follow();
    if (!this.#article && state) await this.#open(vscode.Uri.parse(state.uri));
    this.#take(panel);
  }

  /** A file that gets another name is another document to VS Code: the report goes with it. */
  async #moved(
    files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
  ): Promise<void> {
    const article = this.#article?.uri.toString();
    const moved = files.find(({ oldUri }) => oldUri.toString() === article);
    if (!moved) return;
    await this.#open(moved.newUri);
    await this.#refresh();
  }

  /** Makes a document the article; one that is gone leaves none. */
  async #open(uri: vscode.Uri): Promise<void> {
    this.#article = await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
  }

  /** The page says `ready` whenever it is made, again too when its tab comes to the front. */
  async #hear(message: FromPage): Promise<void> {
    if (message.kind === 'ready') await this.#refresh();
    else if (this.#article) await goTo(this.#article, message.range);
  }

  async #refresh(): Promise<void> {
    this.#follow();
    if (!this.#panel?.visible) return;
    const asked = ++this.#asked;
    const message = await this.#message();
    if (asked !== this.#asked || !this.#panel) return;
    this.#panel.title = message.title;
    await this.#panel.webview.postMessage(message);
  }

  /** The article is the document in view where it may be one; else the last that was, as long as it is open. */
  #follow(): void {
    const { document } = this.#inView;
    if (document && LANGUAGES.includes(document.languageId)) this.#article = document;
    else if (this.#article?.isClosed) this.#article = undefined;
  }

  async #message(): Promise<ToPage> {
    const why = 'No article is open. Open a text file, and its report appears here.';
    if (!this.#article) return { kind: 'nothing', title: TITLE, why };
    const name = this.#article.uri.path.split('/').pop()!;
    const title = `${TITLE}: ${name}`;
    const uri = this.#client.code2ProtocolConverter.asUri(this.#article.uri);
    const params: ReadabilityReportParams = { uri };
    const report = await this.#client.sendRequest<ReadabilityReport | null>(READABILITY_REPORT, params);
    if (report) return { kind: 'report', title, uri, report };
    return {
      kind: 'nothing',
      title,
      why: `${name} is not reviewed as an article. The command “Copydesk: Review Article” reviews it.`,
    };
  }
}

/** Shows a sentence in the editor that its article stands in, and selects it. */
async function goTo(article: vscode.TextDocument, { start, end }: Place['range']): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document === article);
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(article, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
    selection,
  });
}
