import type { Article, Block } from '../article/article.ts';
import type { Facts } from '../facts/facts.ts';
import { factsOf } from '../facts/read.ts';
import type { Range } from '../text/range.ts';
import type { Copies, Place } from './copies/copies.ts';
import { CopyArchive } from './copies/copy-archive.ts';
import { signatureOf } from './copies/sign.ts';
import type { Similar } from './copies/similar.ts';
import type { Signature } from './copies/signature.ts';
import { fromRecord, type Kept, toRecord } from './record.ts';
import { awake, hasText, keptOf, type ReadText, RestingArticle, RestingEntry, Sleepers } from './resting.ts';
import { Tellings } from './tellings.ts';
import { type Told, toldBy } from './told.ts';

/** One article of the archive with what it tells. */
export interface Entry {
  readonly article: Article;
  readonly facts: Facts;
  /** What other articles ask of it. */
  readonly told: Told;
}

/** A person, an event or a date of one as another article tells it. */
export interface Telling<Subject> {
  readonly article: Article;
  readonly subject: Subject;
}

/**
 * All articles that a host told of, asked questions that no article answers alone. It reads nothing itself: hosts add,
 * change and remove.
 *
 * A large archive lets its articles rest: of a resting article it keeps what other articles are compared with (what it
 * tells, and the signature of its prose, in which copies are found and proved without the text), and reads the words
 * again, through the host, when they are to be quoted.
 */
export class Archive {
  readonly #entries = new Map<string, Entry>();
  readonly #sleepers: Sleepers;
  readonly #copies = new CopyArchive();
  /** What was found in an article, as long as the archive is the same. */
  readonly #found = new WeakMap<Article, { readonly version: number; readonly copies: Copies }>();
  /** What other articles tell of the people, events and dates of one. */
  readonly tellings = new Tellings((path) => this.get(path)?.told.names ?? []);
  #version = 0;

  /** @param read how the words of resting articles are read again; without it they stay empty */
  constructor(read: ReadText = () => null) {
    this.#sleepers = new Sleepers(read);
  }

  /** Grows with every change, so that a host can tell whether a review is still of this archive. */
  get version(): number {
    return this.#version;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(path: string): Entry | undefined {
    return this.#entries.get(path);
  }

  /** Whether an article is known and has this text. */
  isOf(path: string, text: string): boolean {
    const known = this.#entries.get(path);
    return known !== undefined && hasText(known, text);
  }

  /** Whether an article is known, has this text and does not rest. */
  holds(path: string, text: string): boolean {
    return !(this.#entries.get(path) instanceof RestingEntry) && this.isOf(path, text);
  }

  /**
   * Adds an article or puts it in the place of its older text; one that rested is awake then. Returns false where the text
   * is the one known already.
   */
  set(article: Article): boolean {
    if (this.holds(article.path, article.text)) return false;
    const isNew = !this.isOf(article.path, article.text);
    this.#lay({ article, facts: factsOf(article), told: toldBy(article) }, signatureOf(article));
    if (isNew) this.#version++;
    return isNew;
  }

  /** Forgets an article. Returns false where it was not known. */
  remove(path: string): boolean {
    const known = this.#entries.get(path);
    if (!known) return false;
    this.#forget(known);
    this.#version++;
    return true;
  }

  /** Lets go of an article's words until they are asked for. Nothing that the archive answers changes. */
  rest(path: string): void {
    const known = this.#entries.get(path);
    const kept = known && !(known instanceof RestingEntry) ? this.#kept(known) : null;
    if (kept) this.#layResting(path, kept);
  }

  /** What is kept of an article, as one line for a host's store; null where it is not known. */
  record(path: string, build: string): string | null {
    const known = this.#entries.get(path);
    const kept = known && this.#kept(known);
    return kept ? toRecord(kept, build) : null;
  }

  /**
   * Adds a resting article from a record of the same build. Returns false where the record is damaged, or was made of
   * another text than that with this `articleKey`: then the host reads the article's file.
   */
  restore(path: string, record: string, build: string, key: string): boolean {
    const kept = fromRecord(record, build);
    if (!kept || kept.key !== key) return false;
    this.#layResting(path, kept);
    this.#version++;
    return true;
  }

  #layResting(path: string, kept: Kept): void {
    this.#lay(new RestingEntry(new RestingArticle(path, kept, this.#sleepers)), kept.signature);
  }

  /** Puts an article in the place of whatever stands at its path. */
  #lay(entry: Entry, signature: Signature): void {
    const { article, told } = entry;
    const known = this.#entries.get(article.path);
    if (known) this.#forget(known);
    this.#entries.set(article.path, entry);
    this.#copies.set(article.path, article.date?.value ?? null, signature);
    this.tellings.add(article, told);
  }

  #kept(entry: Entry): Kept | null {
    const signature = this.#copies.get(entry.article.path);
    return signature ? keptOf(entry, signature) : null;
  }

  #forget({ article, told }: Entry): void {
    this.#entries.delete(article.path);
    this.#copies.remove(article.path);
    this.tellings.remove(article, told);
  }

  entries(): IterableIterator<Entry> {
    return this.#entries.values();
  }

  /** What of an article stands in an earlier place, in it or in an earlier article of the archive. */
  copiesIn(asked: Article): Copies {
    const article = awake(asked);
    const found = this.#found.get(article);
    if (found?.version === this.#version) return found.copies;
    const copies = this.#copies.copiesIn(article);
    this.#found.set(article, { version: this.#version, copies });
    return copies;
  }

  /** The paragraphs of all articles that share words with what a range of this one touches, the likest first. */
  similarTo(article: Article, range: Range): Similar[] {
    return this.#copies.similarTo(awake(article), range);
  }

  /** Where an earlier article has the same headline; null where none has. */
  sameHeadline(article: Article, headline: Block): Place | null {
    return this.#copies.sameHeadline(awake(article), headline);
  }
}
