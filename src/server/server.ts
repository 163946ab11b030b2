import {
  type ConfigurationItem,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  type InitializeResult,
  TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Review } from '../core/review.ts';
import type { FileSystem } from '../files/file-system.ts';
import * as protocol from '../protocol.ts';
import { answerEditor } from './answers.ts';
import { readWithProgress } from './archive-progress.ts';
import { forLanguage, languageByName } from './by-language.ts';
import { Desk } from './desk.ts';
import { DocumentOptions } from './document-options.ts';
import { DocumentSettings } from './document-settings.ts';
import { editorFiles, sameUri } from './files.ts';
import { type Beside, introduced, layOut, offered } from './introduction.ts';
import { toStatus } from './report.ts';
import { answerRequests } from './requests.ts';
import { REST, Schedule } from './schedule.ts';
import { isStyleFile, Styles } from './styles.ts';

/**
 * Serves one editor: turns the protocol's messages into questions to the desk, and its answers back. Decides nothing.
 * @param beside what needs no editor, where the server runs beside the files
 */
export function serve(connection: Connection, beside: Beside = {}): void {
  const documents = new TextDocuments(TextDocument);
  const byEditor = editorFiles(connection);
  /** What the editor can do: nothing until it has introduced itself. */
  let editor = introduced({ capabilities: {} });
  const settings = new DocumentSettings(
    async (uris) => {
      const none: unknown[] = uris.map(() => null);
      // An editor that does not answer, or is about to end, leaves everything at its default.
      const values = editor.asksForSettings
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

  const languageOf = (uri: string | undefined): string | undefined =>
    uri === undefined ? undefined : (desk.open.get(uri)?.languageId ?? languageByName(uri));

  connection.onInitialize((params): InitializeResult => {
    editor = introduced(params);
    layOut(desk, params, connection, beside);
    return offered(editor);
  });

  connection.onInitialized(async () => {
    if (editor.asksForSettings)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' });
    await readSettings();
    if (editor.foldersChange) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
    await readArchive();
  });

  function changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map((folder) => sameUri(folder.uri)));
    const kept = desk.files.folders.filter((uri) => !gone.has(uri));
    desk.files.folders = [...kept, ...added.map((folder) => sameUri(folder.uri))];
    desk.archives.foldersChanged();
    // What the new ones' house styles say counts from the first article on.
    void readSettings().then(readArchive);
  }

  async function readSettings(): Promise<void> {
    await options.reload(desk.open.uris);
    desk.files.rule = settings.general.files;
    desk.archives.scope = settings.general.archive.scope;
    for (const folder of desk.files.folders)
      desk.files.setPatterns(folder, (await styles.styleOf(folder)).articles);
  }

  /** Shows what a document's review gives, once it is known what it goes by. */
  async function showAgain(uri: string): Promise<void> {
    await options.load([uri]);
    if (desk.open.uris.includes(uri)) show(uri);
    else if (desk.listedUris.includes(uri)) desk.publish(uri);
  }

  function show(uri: string): Review | null {
    const review = desk.publish(uri);
    const params: protocol.ArticleStatusParams = { uri, status: toStatus(review) };
    if (editor.showsStatus) void connection.sendNotification(protocol.ARTICLE_STATUS, params);
    return review;
  }

  /** Reads the folders in the background; open documents are answered meanwhile, and once more when all is known. */
  async function readArchive(): Promise<void> {
    await readWithProgress(connection, desk.reading);
    for (const document of documents.all()) desk.update(document);
    schedule.add(desk.open.uris, 0);
  }

  /** After the person or the desk changed its mind: open articles show it at once, and closed ones that are listed follow. */
  async function rulesChanged(): Promise<void> {
    const rules = (): string => JSON.stringify([desk.files.rules, desk.archives.scope]);
    const before = rules();
    await readSettings();
    if (rules() !== before) await readArchive();
    schedule.add([...desk.open.uris, ...desk.listedUris], 0);
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
    const changed = await desk.opened(document);
    schedule.add([sameUri(document.uri), ...(changed ? desk.open.uris : [])], 0);
  });
  documents.onDidChangeContent(({ document }) => {
    if (isStyleFile(document.uri)) return rulesAreTyped();
    // Findings elsewhere may rest on this article: they follow.
    if (desk.update(document)) schedule.add([sameUri(document.uri), ...desk.open.uris]);
  });
  documents.onDidClose(async ({ document }) => {
    if (isStyleFile(document.uri)) return rulesChanged();
    schedule.remove(sameUri(document.uri));
    options.forget(document.uri);
    if (await desk.closed(document.uri)) schedule.add(desk.open.uris);
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (changes.some(({ uri }) => isStyleFile(uri))) await rulesChanged();
    if (changes.some(({ uri }) => uri.endsWith('/.gitignore'))) return readArchive();
    if (await desk.reading.filesChanged(changes.map(({ uri }) => uri))) schedule.add(desk.open.uris);
  });

  answerEditor(connection, documents, desk, options, () => editor);
  answerRequests(connection, desk, options, styles, filesOf, show);
  documents.listen(connection);
  connection.listen();
}

const settingsItem = (scopeUri: string | undefined): ConfigurationItem =>
  scopeUri === undefined ? { section: 'copydesk' } : { section: 'copydesk', scopeUri };
