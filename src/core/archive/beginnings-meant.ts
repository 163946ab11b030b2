import type { Article } from '../article/article.ts';
import { type Beginning, beginningsOf } from '../facts/beginnings/beginnings.ts';
import type { Archive, Telling } from './archive.ts';
import { subjectNames } from './same-subject.ts';

/** Things that go on for so long, and are told by so many, that another article's telling counts. */
const TOLD_ELSEWHERE = new Set([
  'war',
  'siege',
  'pandemic',
  'drought',
  'occupation',
  'blockade',
  'insurgency',
]);

/**
 * The beginnings that a noun of an article can mean: those that the article tells itself, else those of other articles
 * on the same subject.
 * @param head the noun's lemma
 * @param names the names in its phrase: "the Syrian war"
 */
export function beginningsMeant(
  article: Article,
  archive: Archive,
  head: string,
  names: readonly string[],
): Telling<Beginning>[] {
  const fits = (beginning: Beginning): boolean =>
    beginning.head === head && sameNames(names, beginning.names, subjectNames(article));
  const here = beginningsOf(article).filter(fits);
  if (here.length) return here.map((subject) => ({ article, subject }));
  if (!TOLD_ELSEWHERE.has(head)) return [];
  return archive.tellings.beginningsElsewhere(article, head).filter(({ subject }) => fits(subject));
}

/** Whether two noun phrases can mean one thing: "the Syrian war" is not "the war in Yemen". */
function sameNames(here: readonly string[], there: readonly string[], subject: readonly string[]): boolean {
  const stem = (name: string): string => name.slice(0, 5).toLowerCase();
  const known = new Set([...here.map(stem), ...subject]);
  return (
    there.every((name) => known.has(stem(name))) &&
    (!here.length || !there.length || here.some((name) => there.map(stem).includes(stem(name))))
  );
}
