import { version } from '../../package.json';
import { type Shelf, Unwritable } from './shelf.ts';

/** Set when the bundles are made, from all sources of the core. */
declare const COPYDESK_BUILD: string | undefined;

/** What made the records: those of another build may tell other facts, and are made again. */
export const BUILD = typeof COPYDESK_BUILD === 'string' ? COPYDESK_BUILD : version;

/** Records are spread over so many files, so that a changed article costs a small one. */
const FILES = 256;
/** What this run did not ask for stays up to so many bytes a file: another folder's, another branch's. */
const MOST_UNUSED = 1_000_000;

/** Where a record stands in its file's bytes. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Records of articles by the keys of their texts, kept on a shelf between two runs. A store that is damaged, or can't be
 * read or written, loses no word: what it does not give is read from the articles again.
 *
 * Each file holds a record a line, after its key and a space; in which file one stands, its key's hash tells. Two
 * programs may share a shelf: each replaces whole files, and the later one's stay.
 */
export class RecordStore {
  readonly #shelf: Shelf;
  readonly #onProblem: (sentence: string) => void;
  readonly #files = new Map<string, Promise<StoreFile>>();
  #isStuck = false;

  /** @param onProblem told once, in a sentence for an editor, why the store can't be written */
  constructor(shelf: Shelf, onProblem: (sentence: string) => void) {
    this.#shelf = shelf;
    this.#onProblem = onProblem;
  }

  /** The record of a key; null where there is none. */
  async get(key: string): Promise<string | null> {
    return (await this.#fileOf(key)).get(key);
  }

  /** Keeps a record, whose text must be one line, from the next {@link save} on. */
  async put(key: string, record: string): Promise<void> {
    (await this.#fileOf(key)).put(key, record);
  }

  /** Writes what was put, and lets go of all that was read. Never rejects. */
  async save(): Promise<void> {
    const files = [...this.#files];
    this.#files.clear();
    for (const [name, loading] of files) {
      const file = await loading;
      if (!file.isChanged || this.#isStuck) continue;
      try {
        await this.#shelf.write(name, file.bytes());
      } catch (error) {
        this.#isStuck = true;
        const why = error instanceof Unwritable ? error.message : String(error);
        this.#onProblem(
          `What was read of the archive can’t be kept for the next time: ${why}. Everything works, but opening will take longer.`,
        );
      }
    }
  }

  #fileOf(key: string): Promise<StoreFile> {
    let hash = 0;
    for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
    const name = `articles-${(hash & (FILES - 1)).toString(16).padStart(2, '0')}`;
    const known = this.#files.get(name);
    if (known) return known;
    const loading = this.#shelf.read(name).then(
      (bytes) => new StoreFile(bytes ?? new Uint8Array()),
      // What can't be read is made again.
      () => new StoreFile(new Uint8Array()),
    );
    this.#files.set(name, loading);
    return loading;
  }
}

const LINE_END = 10;
const SPACE = 32;

/** One file's records, left in its bytes until they are asked for. */
class StoreFile {
  readonly #bytes: Uint8Array;
  readonly #spans = new Map<string, Span>();
  readonly #used = new Set<string>();
  readonly #put = new Map<string, string>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
      end = bytes.indexOf(LINE_END, start);
      // A last line without its end was cut off.
      if (end < 0) break;
      const space = bytes.indexOf(SPACE, start);
      if (space > start && space < end) this.#spans.set(this.#text({ start, end: space }), { start, end });
    }
  }

  get isChanged(): boolean {
    return this.#put.size > 0;
  }

  get(key: string): string | null {
    const put = this.#put.get(key);
    const span = this.#spans.get(key);
    if (put !== undefined || !span) return put ?? null;
    this.#used.add(key);
    return this.#text({ start: span.start + key.length + 1, end: span.end });
  }

  put(key: string, record: string): void {
    this.#put.set(key, record);
  }

  /** The file with what was put, what was asked for, and as much of the rest as may stay. */
  bytes(): Uint8Array {
    const kept: Uint8Array[] = [];
    let unused = 0;
    for (const [key, { start, end }] of this.#spans) {
      if (this.#put.has(key)) continue;
      if (!this.#used.has(key) && (unused += end - start) > MOST_UNUSED) continue;
      kept.push(this.#bytes.subarray(start, end + 1));
    }
    for (const [key, record] of this.#put) kept.push(new TextEncoder().encode(`${key} ${record}\n`));
    const all = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of kept) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  #text({ start, end }: Span): string {
    return new TextDecoder().decode(this.#bytes.subarray(start, end));
  }
}
