import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { FileSystem } from '../files/file-system.ts';
import type { InitializationOptions } from '../protocol.ts';
import { RecordStore } from '../store/record-store.ts';
import type { Shelf } from '../store/shelf.ts';
import type { Client } from './answers.ts';
import type { Desk } from './desk.ts';
import { editorShelf, sameUri } from './files.ts';

/** What a server reaches without its editor; undefined for an address that only the editor reaches. */
export interface Beside {
  readonly filesOf?: (uri: string) => FileSystem | undefined;
  /** The folder of this address as a shelf. */
  readonly shelfOf?: (uri: string) => Shelf | undefined;
}

/** What an editor can do and wants, as it introduced itself. */
export interface Introduced extends Client {
  /** It answers questions about settings. */
  readonly asksForSettings: boolean;
  /** It tells when folders come or go. */
  readonly foldersChange: boolean;
  /** It shows what a review gave for each open article. */
  readonly showsStatus: boolean;
  /** It completes nothing in a house style itself. */
  readonly houseStyleHelp: boolean;
}

/** Reads what an editor says of itself. */
export function introduced({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): Introduced {
  const wishes: InitializationOptions | undefined = initializationOptions;
  return {
    asksForSettings: capabilities.workspace?.configuration === true,
    foldersChange: capabilities.workspace?.workspaceFolders === true,
    showsStatus: wishes?.status === true,
    houseStyleHelp: wishes?.houseStyleHelp !== false,
    moreCommand: wishes?.moreCommand,
    hasCommands: wishes?.commands === true,
  };
}

/** Lays out the desk as an editor wishes, before any document is opened. */
export function layOut(desk: Desk, params: InitializeParams, connection: Connection, beside: Beside): void {
  const wishes: InitializationOptions | undefined = params.initializationOptions;
  desk.files.folders = foldersOf(params);
  desk.documentation = wishes?.documentation;
  desk.open.askedBefore(wishes?.asked ?? []);
  if (wishes?.storage !== undefined)
    desk.archives.store = new RecordStore(
      beside.shelfOf?.(wishes.storage) ?? editorShelf(connection),
      (sentence) => connection.console.warn(sentence),
    );
}

/** What the server offers an editor. */
export function offered({ houseStyleHelp }: Introduced): InitializeResult {
  return {
    serverInfo: { name: 'Copydesk' },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      ...(houseStyleHelp ? { completionProvider: { triggerCharacters: [' ', '-'] } } : {}),
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const folders = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
  return folders.map(sameUri);
}
