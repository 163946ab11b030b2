import type { ArticleFiles } from './article-files.ts';
import { sameUri } from './files.ts';

/** An open document, as much as the desk needs of it. Its text is always the present one. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  getText(): string;
}

/**
 * Schemes of documents that show what stands in another one, as it is or as it was: beside that they would be copies. VS Code
 * shows both sides of a comparison with git so.
 */
const SHOWN_AGAIN = new Set(['git', 'gitfs', 'gitlens', 'copydesk-part', 'output', 'review', 'pr']);

/** The language id whose documents are reviewed whatever their name. */
const ARTICLE_LANGUAGE = 'article';

/** The documents that the editor has open, and which of them are articles. */
export class OpenArticles {
  readonly #files: ArticleFiles;
  readonly #open = new Map<string, OpenDocument>();
  readonly #opening = new Map<string, Promise<boolean>>();
  /** Documents whose review was asked for, whatever the rule says of them. */
  readonly #asked = new Set<string>();
  /** Documents whose files git ignores. */
  readonly #ignored = new Set<string>();

  constructor(files: ArticleFiles) {
    this.#files = files;
  }

  get uris(): string[] {
    return [...this.#open.keys()];
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(sameUri(uri));
  }

  has(uri: string): boolean {
    return this.#open.has(sameUri(uri));
  }

  /**
   * Takes a document that was opened. Returns what `learned` returns once it is known whether the document is an article;
   * false where it was closed before.
   */
  add(document: OpenDocument, learned: () => boolean): Promise<boolean> {
    const uri = sameUri(document.uri);
    this.#open.set(uri, document);
    this.#ignored.add(uri);
    const opening = this.#learn(uri).then(() => this.#open.get(uri) === document && learned());
    this.#opening.set(uri, opening);
    return opening;
  }

  async #learn(uri: string): Promise<void> {
    // Until git's rules are read the document waits: it must not be shown findings that then go.
    if (!(await this.#files.isIgnored(uri))) this.#ignored.delete(uri);
  }

  /** Waits until a document that was just opened can be asked about. */
  async ready(uri: string): Promise<void> {
    await this.#opening.get(sameUri(uri));
  }

  remove(uri: string): void {
    for (const known of [this.#open, this.#opening, this.#asked, this.#ignored]) known.delete(sameUri(uri));
  }

  /** Takes over what was asked of an earlier server, before any document is opened. */
  askedBefore(uris: readonly string[]): void {
    for (const uri of uris) this.#asked.add(sameUri(uri));
  }

  /** Reviews an open document from now on, whatever the rule says of it. Returns false where it is not open. */
  ask(uri: string): boolean {
    if (!this.has(uri)) return false;
    this.#asked.add(sameUri(uri));
    return true;
  }

  /** Whether an open document is an article. */
  isReviewed(document: OpenDocument): boolean {
    const uri = sameUri(document.uri);
    if (SHOWN_AGAIN.has(uri.slice(0, uri.indexOf(':')))) return false;
    if (document.languageId === ARTICLE_LANGUAGE || this.#asked.has(uri)) return true;
    if (uri.startsWith('untitled:') || this.#ignored.has(uri)) return false;
    return this.#files.isArticle(uri, document.getText());
  }
}
