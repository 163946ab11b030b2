import { type Article, telling } from '../../article/article.ts';
import { ROLES, TITLES } from '../people/words.ts';
import { isRank } from './evidence.ts';

/** Words before a surname that are no first name: the first of a sentence, a title or a role. */
const NO_GIVEN: ReadonlySet<string> = new Set(
  'The A An And But In On At By For With As When While After Before If Though Although Because Since Until Then Later Now Meanwhile However Yesterday Today Only Even Both Like Unlike Said Says Jr Sr Sunday Monday Tuesday Wednesday Thursday Friday Saturday January February March April May June July August September October November December'.split(
    ' ',
  ),
);
const PARTICLE = /^(?:de|von|van|der|bin|al|la|el)$/i;

const kept = new WeakMap<Article, ReadonlyMap<string, number>>();

/**
 * Where a word with a capital first stands after another, as in "Ilse Brandt", whether anybody was found there or not:
 * the offset of the second, by its words. Titles and a sentence's usual first words are no first names.
 */
export function afterGivenNames(article: Article): ReadonlyMap<string, number> {
  const known = kept.get(article);
  if (known) return known;
  const places = new Map<string, number>();
  for (const block of telling(article))
    for (const { words } of block.sentences)
      words.forEach((word, i) => {
        let at = i - 1;
        while (at > 0 && PARTICLE.test(words[at]!.text)) at--;
        const before = words[at];
        if (!before || before.end + 1 !== words[at + 1]!.start) return;
        const name = word.text.replace(/['’]s?$/, '').replace(/\.$/, '');
        if (isGiven(before.text) && !places.has(name)) places.set(name, word.start);
      });
  kept.set(article, places);
  return places;
}

function isGiven(text: string): boolean {
  if (!/^\p{Lu}/u.test(text) || /['’]s?$/.test(text)) return false;
  const word = text.replace(/\.$/, '');
  const lower = word.toLowerCase();
  return !NO_GIVEN.has(word) && !TITLES.has(lower) && !ROLES.has(lower) && !isRank(word);
}
