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
import { cardAt } from '../core/cards/cards.ts';
import hardSentence from '../core/checks/readability/sentence.ts';
import type { Review } from '../core/review.ts';
import { touches } from '../core/text/range.ts';
import type { FileSystem } from '../files/file-system.ts';
import { RecordStore } from '../store/record-store.ts';
import type { Shelf } from '../store/shelf.ts';
import * as protocol from '../protocol.ts';
import { toFixes, toRests } from './code-actions.ts';
import { toCopyActions } from './copy-actions.ts';
import { forLanguage, languageByName } from './by-language.ts';
import { explicitDateActions } from './date-requests.ts';
import { Desk } from './desk.ts';
import { DocumentOptions } from './document-options.ts';
import { DocumentSettings } from './document-settings.ts';
import { editorFiles, editorShelf, sameUri } from './files.ts';
import { toStatus } from './report.ts';
import { answerRequests } from './requests.ts';
import { REST, Schedule } from './schedule.ts';
import { completionsIn, explanationIn } from './style-help.ts';
import { similarParagraphs } from './similar.ts';
import { isStyleFile, Styles } from './styles.ts';
import { toHover } from './translate.ts';

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
  let moreCommand: string | undefined;
  let hasCommands = false;

  const languageOf = (uri: string | undefined): string | undefined =>
    uri === undefined ? undefined : (desk.languageOf(uri) ?? languageByName(uri));

  connection.onInitialize((params): InitializeResult => {
    asksForSettings = params.capabilities.workspace?.configuration === true;
    foldersChange = params.capabilities.workspace?.workspaceFolders === true;
    desk.files.folders = foldersOf(params);
    const wishes: protocol.InitializationOptions | undefined = params.initializationOptions;
    desk.documentation = wishes?.documentation;
    showsStatus = wishes?.status === true;
    moreCommand = wishes?.moreCommand;
    hasCommands = wishes?.commands === true;
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

  connection.onCompletion(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document && isStyleFile(document.uri) ? completionsIn(document, position) : [];
  });

  connection.onHover(async ({ textDocument, position }) => {
    if (isStyleFile(textDocument.uri)) return explanationIn(documents.get(textDocument.uri), position);
    await desk.ready(textDocument.uri);
    const review = desk.review(textDocument.uri);
    const document = documents.get(textDocument.uri);
    if (!review || !document) return null;
    const { article, decision, findings } = review;
    const offset = document.offsetAt(position);
    // The card explains a finding: where none is shown (in a copy, or put to rest), there is nothing to explain.
    const isHard = findings.some((finding) => finding.check === hardSentence.id && touches(finding, offset));
    const archive = desk.archiveOf(textDocument.uri);
    const card = cardAt(article, archive, offset, isHard ? decision.audience : null, decision.style);
    return card && toHover(article, card, archive, moreCommand);
  });

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    await desk.ready(textDocument.uri);
    const review = desk.review(textDocument.uri);
    const document = documents.get(textDocument.uri);
    if (!review || !document) return [];
    const touched = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const { uri } = textDocument;
    const archive = desk.archiveOf(uri);
    const asked = [review, touched, uri, context.diagnostics] as const;
    const actions = [
      ...toFixes(...asked),
      ...explicitDateActions(review, touched, uri, options.optionsOf(uri).style),
      ...(hasCommands ? toCopyActions(review, archive, touched, uri, context.diagnostics) : []),
      ...toRests(...asked, hasCommands),
    ];
    return actions.filter(({ kind }) => !context.only || context.only.some((only) => isOfKind(kind, only)));
  });

  connection.onRequest(
    protocol.FIND_SIMILAR,
    async ({ uri, range }: protocol.FindSimilarParams): Promise<protocol.SimilarParagraph[] | null> => {
      await desk.ready(uri);
      const article = desk.review(uri)?.article;
      const document = documents.get(uri);
      if (!article || !document) return null;
      const selected = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return similarParagraphs(article, desk.archiveOf(uri), selected);
    },
  );

  answerRequests(connection, desk, options, styles, filesOf, show);
  documents.listen(connection);
  connection.listen();
}

/** Whether a kind of action is of a wider kind: `refactor.rewrite` of `refactor`. */
const isOfKind = (kind: string | undefined, wider: string): boolean =>
  kind === wider || wider === CodeActionKind.Empty || kind?.startsWith(`${wider}.`) === true;

const settingsItem = (scopeUri: string | undefined): ConfigurationItem =>
  scopeUri === undefined ? { section: 'copydesk' } : { section: 'copydesk', scopeUri };

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const folders = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
  return folders.map(sameUri);
}
