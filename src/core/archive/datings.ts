import type { Article } from '../article/article.ts';
import type { Dating } from '../facts/datings/datings.ts';
import { isOpen } from '../facts/datings/happenings.ts';
import { areInConflict } from '../facts/datings/conflicts.ts';
import { UNNAMED } from '../facts/datings/pronouns.ts';
import { wordsOf } from '../facts/datings/same.ts';
import type { Telling } from './archive.ts';
import { isOneSubject } from './same-subject.ts';
import { TellingIndex } from './telling-index.ts';

/**
 * A word under which more datings of a class stand tells nothing of which one is meant, and going through them all for each
 * would cost the square of the archive.
 */
export const MOST_UNDER_A_KEY = 256;

/** A dating with the names that its article is about. */
interface Indexed {
  readonly dating: Dating;
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

/**
 * Whether other articles may ask for a dating: where its class is known, and it is no pronoun that stands for what happened.
 */
export const isForOthers = ({ happening: { classes, theme } }: Dating): boolean =>
  !classes.every(isOpen) && !theme?.standsFor && !theme?.head.startsWith(UNNAMED);

/** The datings of all articles, by what they tell of: their class with a word of it, or with a name of the article. */
export class DatingIndex {
  readonly #byKey = new TellingIndex<Indexed>(({ keys }) => keys);

  add(article: Article, datings: readonly Dating[], names: readonly string[]): void {
    this.#byKey.add(article, indexed(datings, names));
  }

  remove(article: Article, datings: readonly Dating[], names: readonly string[]): void {
    this.#byKey.remove(article, indexed(datings, names));
  }

  /** The other articles' datings of the same thing that cannot be right where this one is, newest first. */
  against(article: Article, dating: Dating, names: readonly string[]): Telling<Dating>[] {
    if (!isForOthers(dating)) return [];
    const [asked] = indexed([dating], names);
    const found = new Map<Dating, Telling<Dating>>();
    for (const key of asked!.keys.filter((key) => this.#byKey.countOf(key) <= MOST_UNDER_A_KEY))
      for (const { article: other, subject } of this.#byKey.others(article, key))
        if (
          !found.has(subject.dating) &&
          (isOneSubject(names, subject.names) || isOneName(dating, subject.dating)) &&
          (areInConflict(subject.dating, dating) || areInConflict(dating, subject.dating))
        )
          found.set(subject.dating, { article: other, subject: subject.dating });
    return [...found.values()];
  }
}

/**
 * Whether two datings name what happened by the same name: of more than a word, or beside a word for what it is ("the Ash
 * ferry disaster"). That is nobody else's.
 */
const isOneName = ({ happening: a }: Dating, { happening: b }: Dating): boolean =>
  a.names.length > 0 &&
  a.names.join(' ') === b.names.join(' ') &&
  (a.names.length > 1 || (a.thing && b.thing && wordsOf(a).length > 0 && a.noun === b.noun));

function indexed(datings: readonly Dating[], names: readonly string[]): Indexed[] {
  return datings.map((dating) => {
    const words = [...wordsOf(dating.happening), ...names.map((name) => `@${name}`)];
    const classes = dating.happening.classes.filter((name) => !isOpen(name));
    return {
      dating,
      names,
      keys: [...new Set(classes.flatMap((name) => words.map((word) => `${name} ${word}`)))],
    };
  });
}
