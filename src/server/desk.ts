import type { Diagnostic } from 'vscode-languageserver';
import { Archive } from '../core/archive/archive.ts';
import { parseArticle } from '../core/article/parse.ts';
import type { Article } from '../core/article/article.ts';
import { type Review, review } from '../core/review.ts';
import { decode } from '../files/decode.ts';
import type { FileSystem } from '../files/file-system.ts';
import { findArticles } from '../files/find.ts';
import { isArticle, type Rule } from '../files/rule.ts';
import { sameUri } from './files.ts';
import { relativeTo } from './paths.ts';
import { toDiagnostics } from './translate.ts';

/** An open document, as much as the desk needs of it. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  getText(): string;
}

/** What the desk asks of the server around it. */
export interface Host {
  filesOf(uri: string): FileSystem;
  publish(uri: string, diagnostics: Diagnostic[], version?: number): void;
  log(message: string): void;
}

/** The language id whose documents are reviewed whatever their name. */
const ARTICLE_LANGUAGE = 'article';

/**
 * The articles that the editor knows: those of the folders and those that are open, which win over their files. It keeps
 * the archive true and says what a review gives; when to review is the schedule's.
 */
export class Desk {
  readonly archive = new Archive();
  /** The folder of the checks' pages, as a URI; undefined where there is none. */
  documentation: string | undefined;
  rule: Rule = { markdown: false };
  folders: readonly string[] = [];
  readonly #host: Host;
  readonly #open = new Map<string, OpenDocument>();
  readonly #asked = new Set<string>();
  /** Closed articles whose findings stand in the Problems panel since the workspace was reviewed. */
  readonly #listed = new Set<string>();

  constructor(host: Host) {
    this.#host = host;
  }

  get openUris(): string[] {
    return [...this.#open.keys()];
  }

  /** Takes an open document's present text. Returns whether the archive changed by it. */
  update(document: OpenDocument): boolean {
    const uri = sameUri(document.uri);
    this.#open.set(uri, document);
    const text = document.getText();
    if (!this.#isReviewed(uri, document)) return this.archive.remove(uri);
    return this.archive.get(uri)?.article.text !== text && this.archive.set(parseArticle(uri, text));
  }

  /** Reviews an open document from now on, whatever the rule says of it. Returns false where it is not open. */
  ask(uri: string): boolean {
    const document = this.#open.get(sameUri(uri));
    if (!document) return false;
    this.#asked.add(sameUri(uri));
    this.update(document);
    return true;
  }

  /** Forgets an open document: its file, where there is one, is the article again. */
  async close(closed: string): Promise<void> {
    const uri = sameUri(closed);
    this.#open.delete(uri);
    this.#asked.delete(uri);
    await this.fileChanged(uri);
    if (this.#listed.has(uri)) this.publish(uri);
    else this.#host.publish(closed, []);
  }

  /** Reads a closed file again, after it was added, changed or deleted. Returns whether the archive changed. */
  async fileChanged(changed: string): Promise<boolean> {
    const uri = sameUri(changed);
    if (this.#open.has(uri)) return false;
    const article = await this.#read(uri);
    // It may have been opened while it was read.
    if (this.#open.has(uri)) return false;
    if (article) return this.archive.set(article);
    if (this.#listed.delete(uri)) this.#host.publish(uri, []);
    return this.archive.remove(uri);
  }

  /** Reads all articles of the folders into the archive. */
  async readFolders(signal: AbortSignal, onRead: (count: number) => void = () => {}): Promise<void> {
    const found = new Set<string>();
    for (const folder of this.folders) {
      const files = this.#host.filesOf(folder);
      for await (const path of findArticles(files, folder, this.rule, signal)) {
        if (signal.aborted) return;
        found.add(sameUri(path));
        await this.fileChanged(path);
        onRead(found.size);
      }
    }
    for (const { article } of this.archive.entries())
      if (!found.has(article.path) && !this.#open.has(article.path)) this.archive.remove(article.path);
  }

  /** The review of an article as it stands now; null where the document is none. */
  review(uri: string): Review | null {
    const document = this.#open.get(sameUri(uri));
    if (document) this.update(document);
    const entry = this.archive.get(sameUri(uri));
    return entry ? review(entry.article, this.archive) : null;
  }

  /** Reviews an article and shows what was found under its words. */
  publish(uri: string): Review | null {
    const document = this.#open.get(sameUri(uri));
    const result = this.review(uri);
    const diagnostics = result ? toDiagnostics(result, this.archive, this.documentation) : [];
    this.#host.publish(document?.uri ?? uri, diagnostics, document?.version);
    if (result && !document) this.#listed.add(sameUri(uri));
    return result;
  }

  async #read(uri: string): Promise<Article | null> {
    let bytes: Uint8Array;
    try {
      bytes = await this.#host.filesOf(uri).read(uri);
    } catch {
      // Deleted, renamed or not to be read: no article stands there now.
      return null;
    }
    const decoded = decode(bytes);
    if ('problem' in decoded) {
      this.#host.log(`${uri}: ${decoded.problem}`);
      return null;
    }
    // The editor shows no byte order mark, so positions count without it.
    const text = decoded.text.replace(/^\uFEFF/, '');
    return isArticle(relativeTo(this.folders, uri), text, this.rule) ? parseArticle(uri, text) : null;
  }

  #isReviewed(uri: string, document: OpenDocument): boolean {
    if (document.languageId === ARTICLE_LANGUAGE || this.#asked.has(uri)) return true;
    return (
      !uri.startsWith('untitled:') && isArticle(relativeTo(this.folders, uri), document.getText(), this.rule)
    );
  }
}
