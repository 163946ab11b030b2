import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  ConfigurationRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type FileEvent,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  LogMessageNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const SERVER = fileURLToPath(new URL('../../dist/server/node.js', import.meta.url));

type Wanted = (diagnostics: readonly Diagnostic[]) => boolean;

/** An editor that speaks the protocol to the real server over stdio, in a folder of its own. */
export class Editor {
  readonly folder = mkdtempSync(join(tmpdir(), 'copydesk-server-'));
  readonly #process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly #shown = new Map<string, readonly Diagnostic[]>();
  readonly #waiting = new Set<() => void>();
  /** What the server said in its log. */
  readonly log: string[] = [];
  /** The settings under `copydesk`. */
  settings: unknown = null;
  #version = 0;

  constructor(files: Record<string, string> = {}) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
    this.#process = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.#shown.set(uri, diagnostics);
      for (const check of this.#waiting) check();
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.log.push(message);
      for (const check of this.#waiting) check();
    });
    this.connection.onRequest(RegistrationRequest.type, () => {});
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    this.connection.listen();
  }

  /** @param more what this editor can and wants beside the least */
  async start(more: Partial<InitializeParams> = {}): Promise<void> {
    const uri = pathToFileURL(this.folder).toString();
    await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'desk' }],
      capabilities: {},
      initializationOptions: { documentation: 'file:///pages' },
      ...more,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await ended;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true });
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).toString();
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    const textDocument = { uri, languageId, version: ++this.#version, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  async change(uri: string, text: string): Promise<void> {
    const textDocument = { uri, version: ++this.#version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges: [{ text }],
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Tells the server what its watcher sees: files that were added or changed, and those that are gone. */
  async watched(changed: readonly string[], gone: readonly string[] = []): Promise<void> {
    const changes: FileEvent[] = [
      ...changed.map((name) => ({ uri: this.uri(name), type: 2 as const })),
      ...gone.map((name) => ({ uri: this.uri(name), type: 3 as const })),
    ];
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** Waits until the log says something. */
  logged(wanted: (log: readonly string[]) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (!wanted(this.log)) return;
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** What stands under a document's words, once it is as the test wants it. */
  shown(uri: string, wanted: Wanted): Promise<readonly Diagnostic[]> {
    return new Promise((resolve) => {
      const check = (): void => {
        const diagnostics = this.#shown.get(uri);
        if (!diagnostics || !wanted(diagnostics)) return;
        this.#waiting.delete(check);
        resolve(diagnostics);
      };
      this.#waiting.add(check);
      check();
    });
  }
}
