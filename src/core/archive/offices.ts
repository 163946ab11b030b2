import type { Article } from '../article/article.ts';
import type { Held } from '../facts/offices/held.ts';
import type { Telling } from './archive.ts';
import { byNewest } from './people.ts';

/** The offices that all articles tell to be held, by their names. */
export class OfficeIndex {
  readonly #byOffice = new Map<string, Telling<Held>[]>();

  add(article: Article, offices: readonly Held[]): void {
    for (const subject of offices) {
      const known = this.#byOffice.get(subject.office);
      if (known) known.push({ article, subject });
      else this.#byOffice.set(subject.office, [{ article, subject }]);
    }
  }

  remove({ path }: Article, offices: readonly Held[]): void {
    for (const office of new Set(offices.map((held) => held.office))) {
      const left = (this.#byOffice.get(office) ?? []).filter(({ article }) => article.path !== path);
      if (left.length) this.#byOffice.set(office, left);
      else this.#byOffice.delete(office);
    }
  }

  /** The other articles' tellings of an office of that name, whatever it is the office of, newest article first. */
  others(article: Article, office: string): Telling<Held>[] {
    return (this.#byOffice.get(office) ?? [])
      .filter((telling) => telling.article.path !== article.path)
      .sort(byNewest);
  }
}
