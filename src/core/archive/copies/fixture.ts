import { type Article, type Block, prose } from '../../article/article.ts';
import type { Copy } from './copies.ts';

/** "10:15", "11.40 a.m.", "Friday, 15:20 GMT": the line above an entry of a live blog. */
const TIME_LINE = /^[^.!?\n]{0,30}\b\d{1,2}[:.]\d{2}\b[^.!?\n]{0,20}\.?$|^\d{1,2} ?[ap]\.?m\.?$/i;

/** "Ada Wren is the Courier’s correspondent on rivers and the author of two books." */
const AUTHOR =
  /^\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]+|de|van|von|al)){1,4},? (?:is|was|has been|writes|teaches|covers|reports)\b/u;
const CALLING =
  /\b(?:columnist|reporter|correspondent|editor|author|writer|journalist|critic|professor|lecturer|fellow|broadcaster|novelist|historian|contributor|writes|teaches|covers|reports)\b/i;
const LONGEST_NOTE = 300;

/**
 * Whether a copy stands where articles repeat themselves by their making: what opens the entries of a live blog, an item of
 * a box ("What we know so far"), a note on the author at the end.
 */
export function isFixture(article: Article, { start, end, places }: Copy): boolean {
  const blocks = prose(article);
  const at = blocks.findIndex((block) => block.start <= start && end <= block.end);
  const block = blocks[at];
  const [place] = places;
  if (!block || !place) return false;
  if (place.path !== article.path)
    return block.kind === 'list-item' || (at === blocks.length - 1 && isAuthorNote(article, block));
  return isEntry(article, start) && isEntry(article, place.start);
}

function isAuthorNote({ text }: Article, { start, end }: Block): boolean {
  const words = text.slice(start, end);
  return words.length <= LONGEST_NOTE && AUTHOR.test(words) && CALLING.test(words);
}

/** Whether what begins here stands right under a line that tells the time of day. */
function isEntry({ text, blocks }: Article, start: number): boolean {
  const before = blocks.findLast((block) => block.end <= start);
  return before !== undefined && TIME_LINE.test(text.slice(before.start, before.end).trim());
}
