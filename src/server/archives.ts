import { Archive } from '../core/archive/archive.ts';
import type { RecordStore } from '../store/record-store.ts';
import { take } from '../store/take.ts';
import type { ArticleFiles } from './article-files.ts';
import { folderOf } from './paths.ts';
import type { ArchiveScope } from './settings.ts';

/**
 * The archives of the workspace: one of all its folders, or one of each. Articles that no one has open rest in them, and
 * what they tell is taken from the store where their text was read before.
 */
export class Archives {
  /** What is kept between two runs; null where the host keeps nothing. */
  store: RecordStore | null = null;
  readonly #files: ArticleFiles;
  readonly #archives = new Map<string, Archive>();
  /** The texts of closed articles where files can't be read at once. */
  readonly #texts = new Map<string, string>();
  #scope: ArchiveScope = 'workspace';

  constructor(files: ArticleFiles) {
    this.#files = files;
  }

  get scope(): ArchiveScope {
    return this.#scope;
  }

  /** Another scope empties all archives: the folders and the open documents are to be read again. */
  set scope(scope: ArchiveScope) {
    if (scope === this.#scope) return;
    this.#scope = scope;
    this.#clear();
  }

  /** Folders came or went, which are to be read then: where each has an archive of its own, articles move between them. */
  foldersChanged(): void {
    if (this.#scope === 'folder') this.#clear();
  }

  #clear(): void {
    this.#archives.clear();
    this.#texts.clear();
  }

  /** The archive that an article is, or would be, in. */
  of(uri: string): Archive {
    const id = this.#scope === 'folder' ? (folderOf(this.#files.folders, uri) ?? '') : '';
    const known = this.#archives.get(id);
    if (known) return known;
    const made = new Archive((path) => this.#texts.get(path) ?? this.#files.readNow(path));
    this.#archives.set(id, made);
    return made;
  }

  /** The addresses of all articles. */
  paths(): string[] {
    return [...this.#archives.values()].flatMap((archive) =>
      Array.from(archive.entries(), ({ article }) => article.path),
    );
  }

  /**
   * Takes a closed file's text. Returns whether its archive changed.
   * @param isClosed whether it still is: it may be opened while the store is asked
   */
  take(uri: string, text: string, isClosed: () => boolean): Promise<boolean> {
    const archive = this.of(uri);
    if (!this.#files.canReadNow(uri)) this.#texts.set(uri, text);
    return take(archive, uri, text, this.store, isClosed);
  }

  /** Forgets an article. Returns whether it was known. */
  remove(uri: string): boolean {
    this.#texts.delete(uri);
    return this.of(uri).remove(uri);
  }
}
