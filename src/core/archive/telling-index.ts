import type { Article } from '../article/article.ts';
import type { Telling } from './archive.ts';
import { byNewest } from './people.ts';

/** The tellings of all articles by the keys of their subjects. */
export class TellingIndex<Subject> {
  readonly #byKey = new Map<string, Telling<Subject>[]>();
  readonly #keysOf: (subject: Subject) => readonly string[];

  constructor(keysOf: (subject: Subject) => readonly string[]) {
    this.#keysOf = keysOf;
  }

  add(article: Article, subjects: readonly Subject[]): void {
    for (const subject of subjects)
      for (const key of this.#keysOf(subject)) {
        const known = this.#byKey.get(key);
        if (known) known.push({ article, subject });
        else this.#byKey.set(key, [{ article, subject }]);
      }
  }

  remove({ path }: Article, subjects: readonly Subject[]): void {
    for (const key of new Set(subjects.flatMap(this.#keysOf))) {
      const left = (this.#byKey.get(key) ?? []).filter((telling) => telling.article.path !== path);
      if (left.length) this.#byKey.set(key, left);
      else this.#byKey.delete(key);
    }
  }

  /** How many tellings stand under a key, of whatever article. */
  countOf(key: string): number {
    return this.#byKey.get(key)?.length ?? 0;
  }

  /** The other articles' tellings under a key, newest article first. */
  others({ path }: Article, key: string): Telling<Subject>[] {
    return (this.#byKey.get(key) ?? []).filter((telling) => telling.article.path !== path).sort(byNewest);
  }
}
