import type { ArticlePatterns } from '../core/house-style/house-style.ts';
import { decode } from '../files/decode.ts';
import { type FileSystem, Unreadable, whyUnreadable } from '../files/file-system.ts';
import { findArticles } from '../files/find.ts';
import { ignoring } from '../files/git.ts';
import { isArticle, type Rule } from '../files/rule.ts';
import { sameUri } from './files.ts';
import { folderOf, relativeTo } from './paths.ts';

/** The articles among the files of the workspace's folders, by the rule that the editor's settings give. */
export class ArticleFiles {
  /** What holds for all folders. */
  rule: Rule = { markdown: false };
  /** By folder: the patterns of its house style. */
  readonly #patterns = new Map<string, ArticlePatterns | null>();
  readonly #filesOf: (uri: string) => FileSystem;
  readonly #log: (message: string) => void;
  #folders: readonly string[] = [];
  readonly #said = new Map<string, string>();
  /** For each folder, what git ignores in it; asked anew when the folders are read. */
  readonly #ignoring = new Map<string, ReturnType<typeof ignoring>>();

  constructor(filesOf: (uri: string) => FileSystem, log: (message: string) => void) {
    this.#filesOf = filesOf;
    this.#log = log;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  set folders(uris: readonly string[]) {
    this.#folders = uris;
    this.#ignoring.clear();
  }

  /** All that decides which files are articles. */
  get rules(): readonly Rule[] {
    return [this.rule, ...this.#folders.map((folder) => this.#ruleOf(folder))];
  }

  setPatterns(folder: string, patterns: ArticlePatterns | null): void {
    this.#patterns.set(folder, patterns);
  }

  #ruleOf(folder: string | undefined): Rule {
    return { ...this.rule, patterns: folder === undefined ? null : this.#patterns.get(folder) };
  }

  /** Whether a file with this text is an article by its name and its prose. */
  isArticle(uri: string, text: string): boolean {
    return isArticle(relativeTo(this.#folders, uri), text, this.#ruleOf(folderOf(this.#folders, uri)));
  }

  /** Whether git ignores a file of the workspace; what lies outside of it was opened on purpose. */
  async isIgnored(uri: string): Promise<boolean> {
    const folder = folderOf(this.#folders, uri);
    if (folder === undefined) return false;
    const rules = this.#ignoring.get(folder) ?? ignoring(this.#filesOf(folder), folder);
    this.#ignoring.set(folder, rules);
    return (await rules)(relativeTo(this.#folders, uri), 'file');
  }

  /** The addresses of all files that may be articles, folder by folder. */
  async *find(signal: AbortSignal): AsyncGenerator<string> {
    this.#ignoring.clear();
    for (const folder of this.#folders)
      for await (const path of findArticles(
        this.#filesOf(folder),
        folder,
        this.#ruleOf(folder),
        signal,
        this.#say,
      ))
        yield sameUri(path);
  }

  /** An article's text; null where the file is gone, can't be read or is no article. */
  async read(uri: string): Promise<string | null> {
    if (await this.isIgnored(uri)) return null;
    let bytes: Uint8Array;
    try {
      bytes = await this.#filesOf(uri).read(uri);
    } catch (error) {
      // Deleted or renamed: no article stands there now. Anything else an editor should be told.
      if (error instanceof Unreadable && error.missing) this.#said.delete(uri);
      else this.#say(uri, whyUnreadable(error));
      return null;
    }
    const decoded = decode(bytes);
    if ('problem' in decoded) {
      this.#say(uri, decoded.problem);
      return null;
    }
    this.#said.delete(uri);
    const text = unmarked(decoded.text);
    return this.isArticle(uri, text) ? text : null;
  }

  /** Whether a file can be read at once. */
  canReadNow(uri: string): boolean {
    return this.#filesOf(uri).readNow !== undefined;
  }

  /** A file's text at once; null where it is gone or can't be read. */
  readNow(uri: string): string | null {
    try {
      const bytes = this.#filesOf(uri).readNow?.(uri);
      const decoded = bytes && decode(bytes);
      return decoded && 'text' in decoded ? unmarked(decoded.text) : null;
    } catch {
      // It goes or changes while it is quoted from: the editor's watcher tells of that, and the archive follows.
      return null;
    }
  }

  /** Says what is wrong with a file or folder, once, however often it is read. */
  readonly #say = (uri: string, problem: string): void => {
    if (this.#said.get(uri) === problem) return;
    this.#said.set(uri, problem);
    this.#log(`${uri}: ${problem}`);
  };
}

/** The editor shows no byte order mark, so positions count without it. */
const unmarked = (text: string): string => text.replace(/^\uFEFF/, '');
