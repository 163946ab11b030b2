import type { Article } from '../../article/article.ts';
import type { Person } from '../facts.ts';
import { straysIn } from '../spellings/strays.ts';
import { isActing, isSurelyPerson } from './evidence.ts';
import { isShownByDeeds, mayBeBeasts } from './shown.ts';

/** Endings of words for beliefs, fields, firms and sites, which have lawyers too. */
const NO_SURNAME = /(?:ology|ism|ity|tion|corp|soft|tech|ware|bank|net|media|group|com)$|^\P{Ll}+$/u;

/**
 * People by a surname alone whom no list and no tagger knows, but whom the words beside the name can only be told of: an
 * age, a courtesy title, "who", a wife or a lawyer. For those whom another article names in full, a verb of speech is
 * enough.
 */
export function strangersIn(
  article: Article,
  people: readonly Person[],
  isKnown: (person: Person) => boolean,
): Person[] {
  const { text } = article;
  return straysIn(article, people).flatMap(({ surname, places }) => {
    if (NO_SURNAME.test(surname)) return [];
    const mentions = places.map((place) => ({ ...place, form: 'surname' as const }));
    const person = { name: surname, roles: [], mentions };
    if (places.some((place) => isSurelyPerson(text, place)) && !mayBeBeasts(article, places)) return [person];
    if (isShownByDeeds(article, surname, places)) return [person];
    return places.some((place) => isActing(text, place)) && isKnown(person) ? [person] : [];
  });
}
