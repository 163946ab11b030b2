import type { Word } from '../text/segment.ts';
import { isDemonym } from './demonyms.ts';

/** Whether a word is part of a name, as far as its capital tells; the word that opens a sentence is where the next one is. */
export function isName(word: Word, index: number, words: readonly Word[]): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return false;
  const next = words[index + 1];
  return index > 0 || (next !== undefined && /^\p{Lu}/u.test(next.text)) || isDemonym(word.text);
}

/** Whether a word is a number, or has one in it: "22", "1,200", "Covid-19". */
export const isNumber = (word: Word): boolean => /\p{N}/u.test(word.text);

/** Whether a sentence is set in capitals, so that its capitals tell of no name. */
export const isShouted = (words: readonly Word[]): boolean =>
  words.filter((word) => /^\p{Lu}/u.test(word.text)).length > words.length * 0.8;
