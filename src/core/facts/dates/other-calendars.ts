import { textAt } from './context.ts';
import type { Source } from './lexer.ts';

const NAMES = /^(?:Julian|Hijri|Islamic|Hebrew|Jewish|Coptic|Ethiopian|Buddhist|Persian|Iranian|Republican)$/;
const BETWEEN = /^(?:[(,]|in|by|on|of|the)$/;
/** Whether a word names another calendar than the Gregorian: "Hijri", "Hebrew". */
export const isOtherCalendar = (word: string): boolean => NAMES.test(word);

/** How many words may stand between a date and its calendar's name. */
const FARTHEST = 4;

/** Whether another calendar than the Gregorian is named right after a date: "25 October (Julian calendar)", "Old Style". */
export function isOfOtherCalendar(source: Source, at: number): boolean {
  for (let next = at; next < at + FARTHEST; next++) {
    const word = textAt(source, next);
    const after = textAt(source, next + 1);
    if (NAMES.test(word)) return /^calendar$/i.test(after);
    if (/^old$/i.test(word) && /^style$/i.test(after)) return true;
    if (!BETWEEN.test(word)) return false;
  }
  return false;
}
