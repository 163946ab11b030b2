import {
  CodeActionKind,
  type ConfigurationItem,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
  TextDocumentSyncKind,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Review } from '../core/review.ts';
import type { FileSystem } from '../files/file-system.ts';
import { RecordStore } from '../store/record-store.ts';
import type { Shelf } from '../store/shelf.ts';
import * as protocol from '../protocol.ts';
import { answerEditor, type Client } from './answers.ts';
import { forLanguage, languageByName } from './by-language.ts';
import { Desk } from './desk.ts';
import { DocumentOptions } from './document-options.ts';
import { DocumentSettings } from './document-settings.ts';
import { editorFiles, editorShelf, sameUri } from './files.ts';
import { toStatus } from './report.ts';
import { answerRequests } from './requests.ts';
import { REST, Schedule } from './schedule.ts';
import { isStyleFile, Styles } from './styles.ts';

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
      const none: unknown[] = uris.map(() => null);
      // An editor that does not answer, or is about to end, leaves everything at its default.
      const values = asksForSettings
        ? await connection.workspace.getConfiguration(uris.map(settingsItem)).catch(() => none)
        : none;
      return values.map((raw, i) => forLanguage(raw, languageOf(uris[i])));
    },
    (sentence) => connection.console.warn(sentence),
  );
  const filesOf = (uri: string): FileSystem => beside.filesOf?.(uri) ?? byEditor;
  const publish = (uri: string, diagnostics: Diagnostic[], version?: number): void =>
    void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  const styles = new Styles({
    filesOf,
    folders: () => desk.files.folders,
    textOf: (uri) =>
      documents
        .all()
        .find((document) => sameUri(document.uri) === uri)
        ?.getText(),
    publish,
  });
  const options = new DocumentOptions(settings, styles);
  const desk = new Desk({
    filesOf,
    publish,
    log: (message) => connection.console.warn(message),
    optionsOf: (uri) => options.optionsOf(uri),
  });
  const schedule = new Schedule((uri) => void showAgain(uri));
  let foldersChange = false;
  let showsStatus = false;
  /** What the client has, known once it has introduced itself. */
  const client: Client = { moreCommand: undefined, hasCommands: false };

  const languageOf = (uri: string | undefined): string | undefined =>
    uri === undefined ? undefined : (desk.languageOf(uri) ?? languageByName(uri));

  connection.onInitialize((params): InitializeResult => {
    asksForSettings = params.capabilities.workspace?.configuration === true;
    foldersChange = params.capabilities.workspace?.workspaceFolders === true;
    desk.files.folders = foldersOf(params);
    const wishes: protocol.InitializationOptions | undefined = params.initializationOptions;
    desk.documentation = wishes?.documentation;
    showsStatus = wishes?.status === true;
    client.moreCommand = wishes?.moreCommand;
    client.hasCommands = wishes?.commands === true;
    desk.askedBefore(wishes?.asked ?? []);
    if (wishes?.storage !== undefined)
      desk.archives.store = new RecordStore(
        beside.shelfOf?.(wishes.storage) ?? editorShelf(connection),
        (sentence) => connection.console.warn(sentence),
      );
    return {
      serverInfo: { name: 'Copydesk' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        ...(wishes?.houseStyleHelp === false
          ? {}
          : { completionProvider: { triggerCharacters: [' ', '-'] } }),
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
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
    await options.reload(desk.openUris);
    desk.files.rule = settings.general.files;
    desk.archives.scope = settings.general.archive.scope;
    for (const folder of desk.files.folders)
      desk.files.setPatterns(folder, (await styles.styleOf(folder)).articles);
  }

  /** Shows what a document's review gives, once it is known what it goes by. */
  async function showAgain(uri: string): Promise<void> {
    await options.load([uri]);
    if (desk.openUris.includes(uri)) show(uri);
    else if (desk.listedUris.includes(uri)) desk.publish(uri);
  }

  function show(uri: string): Review | null {
    const review = desk.publish(uri);
    const params: protocol.ArticleStatusParams = { uri, status: toStatus(review) };
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

  /** After the person or the desk changed its mind: open articles show it at once, and closed ones that are listed follow. */
  async function rulesChanged(): Promise<void> {
    const rules = (): string => JSON.stringify([desk.files.rules, desk.archives.scope]);
    const before = rules();
    await readSettings();
    if (rules() !== before) await readArchive();
    schedule.add([...desk.openUris, ...desk.listedUris], 0);
  }

  /** The same while somebody types in a house style: once typing rests, for a large one takes a second to read. */
  const rulesAreTyped = (): void => {
    clearTimeout(typing);
    typing = setTimeout(() => void rulesChanged(), REST);
  };
  let typing: ReturnType<typeof setTimeout> | undefined;

  connection.onDidChangeConfiguration(rulesChanged);

  documents.onDidOpen(async ({ document }) => {
    if (isStyleFile(document.uri)) return rulesChanged();
    const changed = await desk.open(document);
    schedule.add([sameUri(document.uri), ...(changed ? desk.openUris : [])], 0);
  });
  documents.onDidChangeContent(({ document }) => {
    if (isStyleFile(document.uri)) return rulesAreTyped();
    // Findings elsewhere may rest on this article: they follow.
    if (desk.update(document)) schedule.add([sameUri(document.uri), ...desk.openUris]);
  });
  documents.onDidClose(async ({ document }) => {
    if (isStyleFile(document.uri)) return rulesChanged();
    schedule.remove(sameUri(document.uri));
    options.forget(document.uri);
    if (await desk.close(document.uri)) schedule.add(desk.openUris);
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (changes.some(({ uri }) => isStyleFile(uri))) await rulesChanged();
    if (changes.some(({ uri }) => uri.endsWith('/.gitignore'))) return readArchive();
    if (await desk.filesChanged(changes.map(({ uri }) => uri))) schedule.add(desk.openUris);
  });

  answerEditor(connection, documents, desk, options, client);
  answerRequests(connection, desk, options, styles, filesOf, show);
  documents.listen(connection);
  connection.listen();
}

const settingsItem = (scopeUri: string | undefined): ConfigurationItem =>
  scopeUri === undefined ? { section: 'copydesk' } : { section: 'copydesk', scopeUri };

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const folders = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
  return folders.map(sameUri);
}
