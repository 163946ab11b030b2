import {
  CodeActionKind,
  type ConfigurationItem,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
  TextDocumentSyncKind,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cardAt } from '../core/cards/cards.ts';
import { NEWS_READERS } from '../core/readability/audience.ts';
import { severityOf } from '../core/options.ts';
import hardSentence from '../core/checks/readability/sentence.ts';
import type { Review } from '../core/review.ts';
import type { FileSystem } from '../files/file-system.ts';
import { RecordStore } from '../files/record-store.ts';
import type { Shelf } from '../files/shelf.ts';
import * as protocol from '../protocol.ts';
import { Desk } from './desk.ts';
import { DocumentSettings } from './document-settings.ts';
import { editorFiles, editorShelf, sameUri } from './files.ts';
import { toStatus } from './report.ts';
import { answerRequests } from './requests.ts';
import { Schedule } from './schedule.ts';
import { toCodeActions, toHover } from './translate.ts';

/** What a server reaches without its editor; undefined for an address that only the editor reaches. */
export interface Beside {
  readonly filesOf?: (uri: string) => FileSystem | undefined;
  /** The folder of this address as a shelf. */
  readonly shelfOf?: (uri: string) => Shelf | undefined;
}

/**
 * Serves one editor: turns the protocol's messages into questions to the desk, and its answers back. Decides nothing.
 * @param beside what needs no editor, where the server runs beside the files
 */
export function serve(connection: Connection, beside: Beside = {}): void {
  const documents = new TextDocuments(TextDocument);
  const byEditor = editorFiles(connection);
  let asksForSettings = false;
  const settings = new DocumentSettings(
    async (uris) => {
      const none = uris.map(() => null);
      // An editor that does not answer, or is about to end, leaves everything at its default.
      return asksForSettings
        ? connection.workspace.getConfiguration(uris.map(settingsItem)).catch(() => none)
        : none;
    },
    (sentence) => connection.console.warn(sentence),
  );
  const desk = new Desk({
    filesOf: (uri) => beside.filesOf?.(uri) ?? byEditor,
    publish: (uri, diagnostics, version) =>
      void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) }),
    log: (message) => connection.console.warn(message),
    optionsOf: (uri) => settings.optionsOf(uri),
  });
  const schedule = new Schedule((uri) => void showOpen(uri));
  let foldersChange = false;
  let showsStatus = false;

  connection.onInitialize((params): InitializeResult => {
    asksForSettings = params.capabilities.workspace?.configuration === true;
    foldersChange = params.capabilities.workspace?.workspaceFolders === true;
    desk.files.folders = foldersOf(params);
    const options: protocol.InitializationOptions | undefined = params.initializationOptions;
    desk.documentation = options?.documentation;
    showsStatus = options?.status === true;
    if (options?.storage !== undefined)
      desk.archives.store = new RecordStore(
        beside.shelfOf?.(options.storage) ?? editorShelf(connection),
        (sentence) => connection.console.warn(sentence),
      );
    return {
      serverInfo: { name: 'Copydesk' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    if (asksForSettings)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' });
    await readSettings();
    if (foldersChange) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
    await readArchive();
  });

  function changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map((folder) => sameUri(folder.uri)));
    const kept = desk.files.folders.filter((uri) => !gone.has(uri));
    desk.files.folders = [...kept, ...added.map((folder) => sameUri(folder.uri))];
    desk.archives.foldersChanged();
    void readArchive();
  }

  async function readSettings(): Promise<void> {
    await settings.reload(desk.openUris);
    desk.files.rule = settings.general.files;
    desk.archives.scope = settings.general.archive.scope;
  }

  /** Shows what an open document's review gives, once its settings are known. */
  async function showOpen(uri: string): Promise<void> {
    await settings.load([uri]);
    if (desk.openUris.includes(uri)) show(uri);
  }

  function show(uri: string): Review | null {
    const review = desk.publish(uri);
    const params: protocol.ArticleStatusParams = { uri, status: toStatus(review, settings.optionsOf(uri)) };
    if (showsStatus) void connection.sendNotification(protocol.ARTICLE_STATUS, params);
    return review;
  }

  /** Reads the folders in the background; open documents are answered meanwhile, and once more when all is known. */
  async function readArchive(): Promise<void> {
    const progress = await connection.window.createWorkDoneProgress();
    const stop = new AbortController();
    progress.token.onCancellationRequested(() => stop.abort());
    progress.begin('Copydesk', undefined, 'Reading the archive', true);
    try {
      await desk.readFolders(stop.signal, (count) => {
        if (count % 25 === 0) progress.report(`Reading the archive: ${count} articles`);
      });
    } finally {
      progress.done();
    }
    for (const document of documents.all()) desk.update(document);
    schedule.add(desk.openUris, 0);
  }

  connection.onDidChangeConfiguration(async () => {
    const { markdown } = desk.files.rule;
    const { scope } = desk.archives;
    await readSettings();
    if (desk.files.rule.markdown === markdown && desk.archives.scope === scope)
      schedule.add(desk.openUris, 0);
    else await readArchive();
  });

  documents.onDidOpen(async ({ document }) => {
    const changed = await desk.open(document);
    schedule.add([sameUri(document.uri), ...(changed ? desk.openUris : [])], 0);
  });
  documents.onDidChangeContent(({ document }) => {
    // Findings elsewhere may rest on this article: they follow.
    if (desk.update(document)) schedule.add([sameUri(document.uri), ...desk.openUris]);
  });
  documents.onDidClose(async ({ document }) => {
    schedule.remove(sameUri(document.uri));
    settings.forget(document.uri);
    if (await desk.close(document.uri)) schedule.add(desk.openUris);
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith('/.gitignore'))) return readArchive();
    if (await desk.filesChanged(changes.map(({ uri }) => uri))) schedule.add(desk.openUris);
  });

  connection.onHover(async ({ textDocument, position }) => {
    await desk.ready(textDocument.uri);
    const article = desk.review(textDocument.uri)?.article;
    const document = documents.get(textDocument.uri);
    if (!article || !document) return null;
    const options = settings.optionsOf(textDocument.uri);
    const readers = severityOf(hardSentence, options) ? (options.audience ?? NEWS_READERS) : null;
    const archive = desk.archiveOf(textDocument.uri);
    const card = cardAt(article, archive, document.offsetAt(position), readers);
    return card && toHover(article, card, archive);
  });

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    await desk.ready(textDocument.uri);
    const review = desk.review(textDocument.uri);
    const document = documents.get(textDocument.uri);
    if (!review || !document) return [];
    const touched = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return toCodeActions(review, touched, textDocument.uri, context.diagnostics);
  });

  answerRequests(connection, desk, settings, show);
  documents.listen(connection);
  connection.listen();
}

const settingsItem = (scopeUri: string | undefined): ConfigurationItem =>
  scopeUri === undefined ? { section: 'copydesk' } : { section: 'copydesk', scopeUri };

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const folders = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
  return folders.map(sameUri);
}
