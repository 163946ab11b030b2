import type { Archives } from './archives.ts';
import type { ArticleFiles } from './article-files.ts';
import { sameUri } from './files.ts';

/** So many files are read at a time: reading waits for the disk, and systems allow so many open ones. */
const AT_ONCE = 16;

/** What the reading of files asks of the desk around it. */
export interface Around {
  /** Whether a document is open: its text, not its file's, is the article then. */
  readonly isOpen: (uri: string) => boolean;
  /** Told of a closed file that is no article, or no more. */
  readonly gone: (uri: string) => void;
}

/** Keeps the archives true to the files of the folders. */
export class FileReading {
  /** Settles when the folders are read that are being read now. */
  foldersRead: Promise<void> = Promise.resolve();
  readonly #files: ArticleFiles;
  readonly #archives: Archives;
  readonly #around: Around;
  /** Files that are being read, so that of two readings of one the later one counts. */
  readonly #reading = new Map<string, Promise<boolean>>();

  constructor(files: ArticleFiles, archives: Archives, around: Around) {
    this.#files = files;
    this.#archives = archives;
    this.#around = around;
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
    const isClosed = (): boolean => !this.#around.isOpen(uri);
    const text = isClosed() ? await this.#files.read(uri) : null;
    if (!isClosed()) return false;
    if (text !== null) return this.#archives.take(uri, text, isClosed);
    this.#around.gone(uri);
    return this.#archives.remove(uri);
  }

  /**
   * Reads all articles of the folders into the archives.
   * @param signal ends the reading: what was read until then is known, and nothing is forgotten
   * @param onRead told how many files are read
   */
  readFolders(signal: AbortSignal, onRead: (count: number) => void = () => {}): Promise<void> {
    this.foldersRead = this.#readFolders(signal, onRead);
    return this.foldersRead;
  }

  async #readFolders(signal: AbortSignal, onRead: (count: number) => void): Promise<void> {
    const found = new Set<string>();
    let batch: string[] = [];
    let read = 0;
    const readBatch = async (): Promise<void> => {
      await this.filesChanged(batch);
      for (const _ of batch) onRead(++read);
      batch = [];
    };
    for await (const uri of this.#files.find(signal)) {
      found.add(uri);
      if (batch.push(uri) === AT_ONCE) await readBatch();
    }
    await readBatch();
    if (!signal.aborted)
      for (const path of this.#archives.paths())
        if (!found.has(path) && !this.#around.isOpen(path)) this.#archives.remove(path);
    await this.#archives.store?.save();
  }
}
