import type { Article } from '../article/article.ts';
import type { Person } from '../facts/facts.ts';
import { isSameBody, type Office, officeOf } from '../facts/offices/office.ts';
import type { Telling } from './archive.ts';
import { byNewest, isFull } from './people.ts';

/** The people of all articles by the exclusive offices that their roles tell. */
export class OfficeIndex {
  readonly #byOffice = new Map<string, Telling<Person>[]>();

  add(article: Article, people: readonly Person[]): void {
    for (const subject of people)
      for (const office of officesOf(subject)) {
        const known = this.#byOffice.get(office);
        if (known) known.push({ article, subject });
        else this.#byOffice.set(office, [{ article, subject }]);
      }
  }

  remove(article: Article, people: readonly Person[]): void {
    for (const office of new Set(people.flatMap(officesOf))) {
      const left = (this.#byOffice.get(office) ?? []).filter(
        (telling) => telling.article.path !== article.path,
      );
      if (left.length) this.#byOffice.set(office, left);
      else this.#byOffice.delete(office);
    }
  }

  /** The other articles' people whom a role tells to hold an office of a body, newest article first. */
  holders(article: Article, { office, body }: Office): Telling<Person>[] {
    return (this.#byOffice.get(office) ?? [])
      .filter(
        (telling) =>
          telling.article.path !== article.path &&
          telling.subject.roles.some(({ text }) => {
            const other = officeOf(text);
            return other !== null && other.office === office && isSameBody(other.body, body);
          }),
      )
      .sort(byNewest);
  }
}

/** Each office once. One with no body is nobody's in particular. */
const officesOf = (person: Person): string[] => [
  ...new Set(
    isFull(person)
      ? person.roles.flatMap(({ text }) => {
          const office = officeOf(text);
          return office?.body ? [office.office] : [];
        })
      : [],
  ),
];
