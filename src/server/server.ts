import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
  TextDocumentSyncKind,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cardAt } from '../core/cards.ts';
import type { FileSystem } from '../files/file-system.ts';
import * as protocol from '../protocol.ts';
import { Desk } from './desk.ts';
import { editorFiles, sameUri } from './files.ts';
import { answerRequests } from './requests.ts';
import { Schedule } from './schedule.ts';
import { toCodeActions, toHover } from './translate.ts';

/**
 * Serves one editor: turns the protocol's messages into questions to the desk, and its answers back. Decides nothing.
 * @param disk files that need no editor, where the server runs beside them
 */
export function serve(connection: Connection, disk?: (uri: string) => FileSystem | undefined): void {
  const documents = new TextDocuments(TextDocument);
  const byEditor = editorFiles(connection);
  const desk = new Desk({
    filesOf: (uri) => disk?.(uri) ?? byEditor,
    publish: (uri, diagnostics, version) =>
      void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) }),
    log: (message) => connection.console.warn(message),
  });
  const schedule = new Schedule((uri) => void desk.publish(uri));
  let asksForSettings = false;
  let foldersChange = false;

  connection.onInitialize((params): InitializeResult => {
    asksForSettings = params.capabilities.workspace?.configuration === true;
    foldersChange = params.capabilities.workspace?.workspaceFolders === true;
    desk.files.folders = foldersOf(params);
    const options: protocol.InitializationOptions | undefined = params.initializationOptions;
    desk.documentation = options?.documentation;
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
    void readArchive();
  }

  async function readSettings(): Promise<void> {
    if (!asksForSettings) return;
    const settings: protocol.Settings | null = await connection.workspace.getConfiguration('copydesk');
    desk.files.rule = { markdown: settings?.files.markdown ?? false };
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
    await readSettings();
    await readArchive();
  });

  documents.onDidOpen(async ({ document }) => {
    await desk.open(document);
    schedule.add([sameUri(document.uri)], 0);
  });
  documents.onDidChangeContent(({ document }) => {
    // Findings elsewhere may rest on this article: they follow.
    if (desk.update(document)) schedule.add([sameUri(document.uri), ...desk.openUris]);
  });
  documents.onDidClose(async ({ document }) => {
    schedule.remove(sameUri(document.uri));
    await desk.close(document.uri);
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith('/.gitignore'))) return readArchive();
    const changed = await Promise.all(changes.map(({ uri }) => desk.fileChanged(uri)));
    if (changed.includes(true)) schedule.add(desk.openUris);
  });

  connection.onHover(async ({ textDocument, position }) => {
    await desk.ready(textDocument.uri);
    const article = desk.review(textDocument.uri)?.article;
    const document = documents.get(textDocument.uri);
    if (!article || !document) return null;
    const card = cardAt(article, desk.archive, document.offsetAt(position));
    return card && toHover(article, card, desk.archive);
  });

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    await desk.ready(textDocument.uri);
    const review = desk.review(textDocument.uri);
    const document = documents.get(textDocument.uri);
    if (!review || !document) return [];
    const touched = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return toCodeActions(review, touched, textDocument.uri, context.diagnostics);
  });

  answerRequests(connection, desk);
  documents.listen(connection);
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const folders = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
  return folders.map(sameUri);
}
