import type { Article } from '../../article/article.ts';
import type { Person } from '../facts.ts';
import { straysIn } from '../spellings/strays.ts';
import { isSurelyPerson } from './evidence.ts';

/** Endings of words for beliefs, fields, firms and sites, which have lawyers too. */
const NO_SURNAME = /(?:ology|ism|ity|tion|corp|soft|tech|ware|bank|net|media|group|air|com)$|^\P{Ll}+$/u;

/**
 * People by a surname alone whom no list and no tagger knows, but whom the words beside the name can only be told of: an
 * age, a courtesy title, "who", a wife or a lawyer.
 */
export const strangersIn = (article: Article, people: readonly Person[]): Person[] =>
  straysIn(article, people)
    .filter(
      ({ surname, places }) =>
        !NO_SURNAME.test(surname) && places.some((place) => isSurelyPerson(article.text, place)),
    )
    .map(({ surname, places }) => ({
      name: surname,
      roles: [],
      mentions: places.map((place) => ({ ...place, form: 'surname' as const })),
    }));
