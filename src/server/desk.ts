import type { Diagnostic } from 'vscode-languageserver';
import type { Archive } from '../core/archive/archive.ts';
import { parseArticle } from '../core/article/parse.ts';
import type { Options } from '../core/options.ts';
import { type Review, review } from '../core/review.ts';
import type { FileSystem } from '../files/file-system.ts';
import { Archives } from './archives.ts';
import { ArticleFiles } from './article-files.ts';
import { FileReading } from './file-reading.ts';
import { sameUri } from './files.ts';
import { OpenArticles, type OpenDocument } from './open-articles.ts';
import { toDiagnostics } from './translate.ts';

/** What the desk asks of the server around it. */
export interface Host {
  readonly filesOf: (uri: string) => FileSystem;
  readonly publish: (uri: string, diagnostics: Diagnostic[], version?: number) => void;
  readonly log: (message: string) => void;
  /** What a review of a document should go by. */
  readonly optionsOf: (uri: string) => Options;
}

/**
 * The articles that the editor knows: those of the folders and those that are open, which win over their files. It keeps
 * the archive true and says what a review gives; when to review is the schedule's.
 */
export class Desk {
  readonly files: ArticleFiles;
  readonly archives: Archives;
  readonly open: OpenArticles;
  readonly reading: FileReading;
  /** The folder of the checks' pages, as a URI; undefined where there is none. */
  documentation: string | undefined;
  readonly #publish: Host['publish'];
  readonly #optionsOf: Host['optionsOf'];
  /** Closed articles whose findings stand in the Problems panel since the workspace was reviewed. */
  readonly #listed = new Set<string>();

  constructor(host: Host) {
    this.files = new ArticleFiles(host.filesOf, host.log);
    this.archives = new Archives(this.files);
    this.open = new OpenArticles(this.files);
    this.reading = new FileReading(this.files, this.archives, {
      isOpen: (uri) => this.open.has(uri),
      gone: (uri) => {
        if (this.#listed.delete(uri)) this.#publish(uri, []);
      },
    });
    this.#publish = host.publish;
    this.#optionsOf = host.optionsOf;
  }

  /** The articles that one is held against. */
  archiveOf(uri: string): Archive {
    return this.archives.of(sameUri(uri));
  }

  /** Closed articles whose findings are shown. */
  get listedUris(): string[] {
    return [...this.#listed].filter((uri) => !this.open.has(uri));
  }

  /** Takes a document that was opened; its later texts come by `update`. Returns whether the archive changed by it. */
  opened(document: OpenDocument): Promise<boolean> {
    return this.open.add(document, () => this.update(document));
  }

  /** Takes an open document's present text. Returns whether the archive changed by it. */
  update(document: OpenDocument): boolean {
    const uri = sameUri(document.uri);
    const text = document.getText();
    if (!this.open.isReviewed(document)) return this.archives.remove(uri);
    const archive = this.archiveOf(uri);
    return !archive.holds(uri, text) && archive.set(parseArticle(uri, text));
  }

  /**
   * Forgets an open document: its file, where there is one, is the article again. Returns whether the archive changed by
   * it.
   */
  async closed(document: string): Promise<boolean> {
    const uri = sameUri(document);
    this.open.remove(uri);
    const changed = await this.reading.fileChanged(uri);
    if (this.#listed.has(uri)) this.publish(uri);
    else this.#publish(document, []);
    return changed;
  }

  /** The review of an article as it stands now; null where the document is none. */
  review(uri: string, options: Options = this.#optionsOf(uri)): Review | null {
    const document = this.open.get(uri);
    if (document) this.update(document);
    const archive = this.archiveOf(uri);
    const entry = archive.get(sameUri(uri));
    return entry ? review(entry.article, archive, options) : null;
  }

  /** Reviews an article and shows what was found under its words. */
  publish(uri: string): Review | null {
    const document = this.open.get(uri);
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
}
