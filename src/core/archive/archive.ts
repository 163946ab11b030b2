import type { Article, Block } from '../article/article.ts';
import type { Event, Facts, Person } from '../facts/facts.ts';
import { factsOf } from '../facts/read.ts';
import type { Copies, Place } from './copies/copies.ts';
import { CopyArchive } from './copies/copy-archive.ts';
import { signatureOf } from './copies/sign.ts';

/** One article of the archive with what it tells. */
export interface Entry {
  readonly article: Article;
  readonly facts: Facts;
}

/** A person or an event as another article tells it. */
export interface Telling<Subject> {
  readonly article: Article;
  readonly subject: Subject;
}

/**
 * All articles that a host told of, asked questions that no article answers alone. It reads nothing itself: hosts add,
 * change and remove.
 */
export class Archive {
  readonly #entries = new Map<string, Entry>();
  readonly #copies = new CopyArchive();
  /** What was found in an article, as long as the archive is the same. */
  readonly #found = new WeakMap<Article, { readonly version: number; readonly copies: Copies }>();
  #version = 0;

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

  /** Adds an article or puts it in the place of its older text. Returns false where the text is the one known already. */
  set(article: Article): boolean {
    const known = this.#entries.get(article.path);
    if (known?.article.text === article.text) return false;
    this.#entries.set(article.path, { article, facts: factsOf(article) });
    this.#copies.set(article.path, article.date?.value ?? null, signatureOf(article));
    this.#version++;
    return true;
  }

  /** Forgets an article. Returns false where it was not known. */
  remove(path: string): boolean {
    const known = this.#entries.get(path);
    if (!known) return false;
    this.#copies.remove(path);
    this.#entries.delete(path);
    this.#version++;
    return true;
  }

  entries(): IterableIterator<Entry> {
    return this.#entries.values();
  }

  /** What of an article stands in an earlier place, in it or in an earlier article of the archive. */
  copiesIn(article: Article): Copies {
    const found = this.#found.get(article);
    if (found?.version === this.#version) return found.copies;
    const copies = this.#copies.copiesIn(article);
    this.#found.set(article, { version: this.#version, copies });
    return copies;
  }

  /** Where an earlier article has the same headline; null where none has. */
  sameHeadline(article: Article, headline: Block): Place | null {
    return this.#copies.sameHeadline(article, headline);
  }

  /** The other articles that tell of a person by this full name, newest first. */
  othersOnPerson(article: Article, name: string): Telling<Person>[] {
    return this.#others(article, (facts) => facts.people, name);
  }

  /** The other articles that tell of an event by this name, newest first. */
  othersOnEvent(article: Article, name: string): Telling<Event>[] {
    return this.#others(article, (facts) => facts.events, name);
  }

  #others<Subject extends { readonly name: string }>(
    article: Article,
    subjectsOf: (facts: Facts) => readonly Subject[],
    name: string,
  ): Telling<Subject>[] {
    const wanted = name.toLowerCase();
    return [...this.#entries.values()]
      .filter((entry) => entry.article.path !== article.path)
      .flatMap((entry) =>
        subjectsOf(entry.facts)
          .filter((subject) => subject.name.toLowerCase() === wanted)
          .map((subject) => ({ article: entry.article, subject })),
      )
      .sort((a, b) => (b.article.date?.value ?? '').localeCompare(a.article.date?.value ?? ''));
  }
}
