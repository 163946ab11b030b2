import type { Article } from '../../article/article.ts';
import { fold } from '../../text/spelling.ts';
import type { Mention } from '../facts.ts';
import { ANY_NAME, FIRST_NAME, listsOf, PLACE, SURNAME } from '../people/lists.ts';
import { around } from './around.ts';
import { pointsFor } from './deeds.ts';
import { isBeasts, pointsAgainst } from './no-person.ts';

/** So many points show a person. */
const ENOUGH = 3.5;
/** No more places of one name are looked at. */
const MOST_PLACES = 12;

/** "a scholarship to Girton and was told by her tutor": the deeds are the traveller's. */
const GONE_TO = /\b(?:in|at|to|from|near|towards?|around|home) $/;

/** "Okafor-Lind": two surnames joined are hardly ever anything but a person's. */
const DOUBLE = /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u;

/**
 * Whether what a lone name does, has and is called in all of the article can be told of a person alone. Any one word of
 * it may be told of a town, a firm or a horse, so points are added up: for verbs that WordNet gives to persons, for "he"
 * and "his", for where somebody belongs; against for "in", "its" and whatever only bodies and beasts have.
 */
export function isShownByDeeds(article: Article, name: string, mentions: readonly Mention[]): boolean {
  const lists = listsOf(fold(name));
  let best = 0;
  let against = 0;
  for (const mention of mentions.slice(0, MOST_PLACES)) {
    const place = around(article, mention);
    if (!place) continue;
    against += pointsAgainst(article.text, place, DOUBLE.test(name));
    if (!GONE_TO.test(place.before)) best = Math.max(best, pointsFor(place));
  }
  const ofName = DOUBLE.test(name) ? 2 : lists & (SURNAME | ANY_NAME | FIRST_NAME) ? 1 : 0;
  return best > 0 && best + ofName - against - (lists & PLACE ? 2 : 0) >= ENOUGH;
}

/** Whether the paragraph of any mention tells of a beast, whose name it may be. */
export const mayBeBeasts = (article: Article, mentions: readonly Mention[]): boolean =>
  mentions.slice(0, MOST_PLACES).some((mention) => {
    const place = around(article, mention);
    return place !== null && isBeasts(article.text, place, mention.start);
  });
