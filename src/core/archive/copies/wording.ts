import type { Article } from '../../article/article.ts';
import type { Related } from '../../check.ts';
import type { Archive } from '../archive.ts';
import type { Copy, Place } from './copies.ts';
import { changes } from './difference.ts';

/** At most so many changes are told in a message; so many words of each. */
const MOST_CHANGES = 2;
const MOST_WORDS = 8;

/** What a paragraph or a sentence shares with its places, in a sentence for an editor. */
export function wording(article: Article, archive: Archive, noun: string, copy: Copy): string {
  const places = placesOf(article, copy.places);
  const also = copy.places[0]?.path === article.path ? 'already' : 'also';
  if (copy.exact) return `This ${noun} is ${also} in ${places}, word for word.`;
  const told = copy.isShorter
    ? `${percent(copy.share)} of the words of this ${noun} are ${also} in ${places}`
    : `${percent(copy.share)} of the ${copy.words} words of ${places} are in this ${noun} again`;
  const different = differenceOf(article, archive, copy);
  return different ? `${told}; ${different}.` : `${told}.`;
}

/** A share from 0 to 1 as editors write it; never 100 % of what is not all. */
export const percent = (share: number): string =>
  `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100} %`;

/** The other places, each said in a sentence. */
export const relatedTo = (copy: Copy): Related[] =>
  copy.places.map(({ path, start, end }) => ({ path, start, end, message: 'It is here first.' }));

/** `line 7`, `lines 7 and 9`, `kremlin.txt, line 7`. */
export function placesOf(article: Article, places: readonly Place[]): string {
  const lines = [...new Set(places.map((place) => place.line))].sort((a, b) => a - b);
  const told =
    lines.length > 1 ? `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}` : `line ${lines[0]}`;
  const path = places[0]?.path ?? article.path;
  return path === article.path ? told : `${nameOf(path)}, ${told}`;
}

/** A file's name without its folders. */
export const nameOf = (path: string): string => path.split(/[\\/]/).pop() || path;

/** What was changed, where the other text is at hand. */
function differenceOf(article: Article, archive: Archive, { start, end, places }: Copy): string {
  const [place] = places;
  if (!place || places.length > 1) return '';
  const other = place.path === article.path ? article : archive.get(place.path)?.article;
  if (!other) return '';
  const all = changes(other.text.slice(place.start, place.end), article.text.slice(start, end));
  if (!all.length) return '';
  const told = all
    .slice(0, MOST_CHANGES)
    .map(({ from, to }) =>
      !from
        ? `${quoted(to)} is added`
        : !to
          ? `${quoted(from)} is left out`
          : `${quoted(from)} is now ${quoted(to)}`,
    );
  const more = all.length - told.length;
  if (more) told.push(more === 1 ? 'one more change' : `${more} more changes`);
  return told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1)}` : told[0]!;
}

function quoted(words: string): string {
  const all = words.split(' ');
  return `“${all.length > MOST_WORDS ? `${all.slice(0, MOST_WORDS).join(' ')} …` : words}”`;
}
