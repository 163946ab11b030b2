import type { Diagnostic } from 'vscode-languageserver';
import type { Archive } from '../core/archive/archive.ts';
import { parseArticle } from '../core/article/parse.ts';
import type { Options } from '../core/options.ts';
import { type Review, review } from '../core/review.ts';
import type { FileSystem } from '../files/file-system.ts';
import { Archives } from './archives.ts';
import { ArticleFiles } from './article-files.ts';
import { sameUri } from './files.ts';
import { toDiagnostics } from './translate.ts';

/** An open document, as much as the desk needs of it. Its text is always the present one. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  getText(): string;
}

/** What the desk asks of the server around it. */
export interface Host {
  readonly filesOf: (uri: string) => FileSystem;
  readonly publish: (uri: string, diagnostics: Diagnostic[], version?: number) => void;
  readonly log: (message: string) => void;
  /** What a review of a document should go by. */
  readonly optionsOf: (uri: string) => Options;
}

/** So many files are read at a time: reading waits for the disk, and systems allow so many open ones. */
const AT_ONCE = 16;

/**
 * Schemes of documents that show what stands in another one, as it is or as it was: beside that they would be copies. VS Code
 * shows both sides of a comparison with git so.
 */
const SHOWN_AGAIN = new Set(['git', 'gitfs', 'gitlens', 'copydesk-part', 'output', 'review', 'pr']);

/** The language id whose documents are reviewed whatever their name. */
const ARTICLE_LANGUAGE = 'article';

/**
 * The articles that the editor knows: those of the folders and those that are open, which win over their files. It keeps
 * the archive true and says what a review gives; when to review is the schedule's.
 */
export class Desk {
  readonly files: ArticleFiles;
  readonly archives: Archives;
  /** The folder of the checks' pages, as a URI; undefined where there is none. */
  documentation: string | undefined;
  readonly #publish: Host['publish'];
  readonly #optionsOf: Host['optionsOf'];
  readonly #open = new Map<string, OpenDocument>();
  readonly #opening = new Map<string, Promise<boolean>>();
  /** Documents whose review was asked for, whatever the rule says of them. */
  readonly #asked = new Set<string>();
  /** Open documents whose files git ignores. */
  readonly #ignored = new Set<string>();
  /** Closed articles whose findings stand in the Problems panel since the workspace was reviewed. */
  readonly #listed = new Set<string>();
  /** Files that are being read, so that of two readings of one the later one counts. */
  readonly #reading = new Map<string, Promise<boolean>>();

  constructor(host: Host) {
    this.files = new ArticleFiles(host.filesOf, host.log);
    this.archives = new Archives(this.files);
    this.#publish = host.publish;
    this.#optionsOf = host.optionsOf;
  }

  /** The articles that one is held against. */
  archiveOf(uri: string): Archive {
    return this.archives.of(sameUri(uri));
  }

  get openUris(): string[] {
    return [...this.#open.keys()];
  }

  /** The language id of an open document. */
  languageOf(uri: string): string | undefined {
    return this.#open.get(sameUri(uri))?.languageId;
  }

  /** Closed articles whose findings are shown. */
  get listedUris(): string[] {
    return [...this.#listed].filter((uri) => !this.#open.has(uri));
  }

  /** Takes a document that was opened; its later texts come by `update`. Returns whether the archive changed by it. */
  open(document: OpenDocument): Promise<boolean> {
    const uri = sameUri(document.uri);
    this.#open.set(uri, document);
    this.#ignored.add(uri);
    const opening = this.#learn(uri, document);
    this.#opening.set(uri, opening);
    return opening;
  }

  /** Waits until a document that was just opened can be asked about. */
  async ready(uri: string): Promise<void> {
    await this.#opening.get(sameUri(uri));
  }

  async #learn(uri: string, document: OpenDocument): Promise<boolean> {
    // Until git's rules are read the document waits: it must not be shown findings that then go.
    if (!(await this.files.isIgnored(uri))) this.#ignored.delete(uri);
    return this.#open.get(uri) === document && this.update(document);
  }

  /** Takes an open document's present text. Returns whether the archive changed by it. */
  update(document: OpenDocument): boolean {
    const uri = sameUri(document.uri);
    const text = document.getText();
    if (!this.#isReviewed(uri, document)) return this.archives.remove(uri);
    const archive = this.archiveOf(uri);
    return !archive.holds(uri, text) && archive.set(parseArticle(uri, text));
  }

  /** Takes over what was asked of an earlier server, before any document is opened. */
  askedBefore(uris: readonly string[]): void {
    for (const uri of uris) this.#asked.add(sameUri(uri));
  }

  /** Reviews an open document from now on, whatever the rule says of it. Returns false where it is not open. */
  ask(uri: string): boolean {
    if (!this.#open.has(sameUri(uri))) return false;
    this.#asked.add(sameUri(uri));
    return true;
  }

  /**
   * Forgets an open document: its file, where there is one, is the article again. Returns whether the archive changed by
   * it.
   */
  async close(closed: string): Promise<boolean> {
    const uri = sameUri(closed);
    for (const known of [this.#open, this.#opening, this.#asked, this.#ignored]) known.delete(uri);
    const changed = await this.fileChanged(uri);
    if (this.#listed.has(uri)) this.publish(uri);
    else this.#publish(closed, []);
    return changed;
  }

  /** Reads a closed file again, after it was added, changed or deleted. Returns whether the archive changed. */
  async fileChanged(changed: string): Promise<boolean> {
    const uri = sameUri(changed);
    const before = this.#reading.get(uri) ?? Promise.resolve(false);
    const reading = before.then(() => this.#readFile(uri));
    this.#reading.set(uri, reading);
    try {
      return await reading;
    } finally {
      if (this.#reading.get(uri) === reading) this.#reading.delete(uri);
    }
  }

  /** The same of many files. Returns whether any archive changed. */
  async filesChanged(changed: readonly string[]): Promise<boolean> {
    let any = false;
    for (let i = 0; i < changed.length; i += AT_ONCE) {
      const batch = await Promise.all(changed.slice(i, i + AT_ONCE).map((uri) => this.fileChanged(uri)));
      any ||= batch.includes(true);
    }
    return any;
  }

  async #readFile(uri: string): Promise<boolean> {
    // It may be opened while it is read.
    const isClosed = (): boolean => !this.#open.has(uri);
    const text = isClosed() ? await this.files.read(uri) : null;
    if (!isClosed()) return false;
    if (text !== null) return this.archives.take(uri, text, isClosed);
    if (this.#listed.delete(uri)) this.#publish(uri, []);
    return this.archives.remove(uri);
  }

  /** Settles when the folders are read that are being read now. */
  foldersRead: Promise<void> = Promise.resolve();

  /** Reads all articles of the folders into the archive. */
  readFolders(signal: AbortSignal, onRead: (count: number) => void = () => {}): Promise<void> {
    this.foldersRead = this.#readFolders(signal, onRead);
    return this.foldersRead;
  }

  async #readFolders(signal: AbortSignal, onRead: (count: number) => void): Promise<void> {
    const found = new Set<string>();
    let batch: string[] = [];
    const readBatch = async (): Promise<void> => {
      await this.filesChanged(batch);
      for (const _ of batch) onRead(++read);
      batch = [];
    };
    let read = 0;
    for await (const uri of this.files.find(signal)) {
      found.add(uri);
      if (batch.push(uri) === AT_ONCE) await readBatch();
    }
    await readBatch();
    if (!signal.aborted)
      for (const path of this.archives.paths())
        if (!found.has(path) && !this.#open.has(path)) this.archives.remove(path);
    await this.archives.store?.save();
  }

  /** The review of an article as it stands now; null where the document is none. */
  review(uri: string, options: Options = this.#optionsOf(uri)): Review | null {
    const document = this.#open.get(sameUri(uri));
    if (document) this.update(document);
    const archive = this.archiveOf(uri);
    const entry = archive.get(sameUri(uri));
    return entry ? review(entry.article, archive, options) : null;
  }

  /** Reviews an article and shows what was found under its words. */
  publish(uri: string): Review | null {
    const document = this.#open.get(sameUri(uri));
    const result = this.review(uri);
    const diagnostics = result ? toDiagnostics(result, this.archiveOf(uri), this.documentation) : [];
    this.#publish(document?.uri ?? uri, diagnostics, document?.version);
    if (result && !document) this.#listed.add(sameUri(uri));
    return result;
  }

  /** Keeps an article's findings in the Problems panel, also once it is closed. */
  list(uri: string): void {
    this.#listed.add(sameUri(uri));
  }

  #isReviewed(uri: string, document: OpenDocument): boolean {
    if (SHOWN_AGAIN.has(uri.slice(0, uri.indexOf(':')))) return false;
    if (document.languageId === ARTICLE_LANGUAGE || this.#asked.has(uri)) return true;
    if (uri.startsWith('untitled:') || this.#ignored.has(uri)) return false;
    return this.files.isArticle(uri, document.getText());
  }
}
