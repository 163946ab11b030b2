import type { Article } from '../article/article.ts';
import type { Dating } from '../facts/datings/datings.ts';
import { type Deed, deedsOf, type KeptDeed, keysOf } from '../facts/datings/deeds.ts';
import { conflict, isAmbiguous } from '../facts/datings/same-deed.ts';
import type { Archive, Telling } from './archive.ts';
import { isOneSubject, subjectNames } from './same-subject.ts';

/** The tellings of the same deed, on another date, in articles on the same subject. */
export function deedsElsewhere(article: Article, deed: Deed, archive: Archive): Telling<Dating>[] {
  if (isAmbiguous(deed, deedsOf(article))) return [];
  const keys = keysOf(deed, [-1, 0, 1]);
  return keys
    .flatMap((key) => archive.othersOnDating(article, { ...deed, key, recurrence: 'deed' }))
    .filter(({ article: { path }, subject }) => {
      if (!isKept(subject) || !conflict(subject.deed, deed)) return false;
      const there = subject.deed.subject.names;
      return (
        deed.subject.names.some((name) => there.includes(name)) ||
        isOneSubject(subjectNames(article), archive.get(path)?.told.names ?? [])
      );
    });
}

const isKept = (dating: Dating): dating is KeptDeed => dating.recurrence === 'deed';
