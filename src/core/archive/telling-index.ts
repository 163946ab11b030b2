import type { Article } from '../article/article.ts';
import type { Telling } from './archive.ts';
import { byNewest } from './people.ts';

/** The tellings of all articles by a key of their subjects. */
export class TellingIndex<Subject> {
  readonly #byKey = new Map<string, Telling<Subject>[]>();
  readonly #keyOf: (subject: Subject) => string;

  constructor(keyOf: (subject: Subject) => string) {
    this.#keyOf = keyOf;
  }

  add(article: Article, subjects: readonly Subject[]): void {
    for (const subject of subjects) {
      const known = this.#byKey.get(this.#keyOf(subject));
      if (known) known.push({ article, subject });
      else this.#byKey.set(this.#keyOf(subject), [{ article, subject }]);
    }
  }

  remove({ path }: Article, subjects: readonly Subject[]): void {
    for (const key of new Set(subjects.map(this.#keyOf))) {
      const left = (this.#byKey.get(key) ?? []).filter((telling) => telling.article.path !== path);
      if (left.length) this.#byKey.set(key, left);
      else this.#byKey.delete(key);
    }
  }

  /** The other articles' tellings under a key, newest article first. */
  others({ path }: Article, key: string): Telling<Subject>[] {
    return (this.#byKey.get(key) ?? []).filter((telling) => telling.article.path !== path).sort(byNewest);
  }
}
