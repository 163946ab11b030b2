import type { Article, Block } from '../article/article.ts';
import type { Event, Facts, Person } from '../facts/facts.ts';
import { factsOf } from '../facts/read.ts';
import { ParagraphIndex, type Place } from './paragraphs.ts';

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
  readonly #paragraphs = new ParagraphIndex();
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
    if (known) this.#paragraphs.remove(known.article);
    this.#entries.set(article.path, { article, facts: factsOf(article) });
    this.#paragraphs.add(article);
    this.#version++;
    return true;
  }

  /** Forgets an article. Returns false where it was not known. */
  remove(path: string): boolean {
    const known = this.#entries.get(path);
    if (!known) return false;
    this.#paragraphs.remove(known.article);
    this.#entries.delete(path);
    this.#version++;
    return true;
  }

  entries(): IterableIterator<Entry> {
    return this.#entries.values();
  }

  /** Every place where a paragraph's words stand, the oldest first; the paragraph itself is among them. */
  placesOf(article: Article, block: Block): Place[] {
    return this.#paragraphs.places(article, block);
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
