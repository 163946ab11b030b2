import type { TollRead } from '../events/tolls.ts';
import { contentWords } from './count-words.ts';

const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|includes?|not|never)$/i;
const PAST =
  /^(?:came|went|got|gave|took|left|lay|lie|lived|sat|stood|said|told|met|wore|spent|began|knew|grew|drew|ran|rose|fell|flew|swam|won|lost|held|kept|put|set|let|slept|wept|sang|spoke|wrote|asked|want|need|live|stay|remain|seek|expect|hope)$/i;
/** Before a word that ends like a verb: it is an adjective there, "in the crowded hall". */
const BEFORE_ADJECTIVE =
  /^(?:the|a|an|its|his|her|their|this|that|in|on|at|of|by|to|from|with|and|or|near|under)$/i;

/**
 * Where the words behind "the 41 killed" cease to say who is meant: at a comma, or where the sentence's own verb begins.
 * @param from where those words begin, in UTF-16 code units
 * @param to the sentence's end
 */
export function knownEnd(text: string, from: number, to: number): number {
  let before = '';
  let end = from;
  for (const { 0: word, index } of text.slice(from, to).matchAll(/\S+/g)) {
    if (/^[,;:–—”"(]/.test(word)) return end;
    const bare = word.replace(/[^\p{L}’'-]+$/u, '');
    const isVerb = AUXILIARY.test(bare) || PAST.test(bare) || /^\p{Ll}+ed$/u.test(bare);
    if (isVerb && !BEFORE_ADJECTIVE.test(before)) return end;
    end = from + index + bare.length;
    if (bare !== word && !/^(?:St|Mt)\.$/.test(word)) return end;
    before = bare;
  }
  return end;
}

/** What the words behind a number say of those counted, beside who they are and what became of them. */
export function narrowingOf(words: string, { whom, became }: TollRead): string[] {
  const named = new Set(contentWords(`${whom} ${became}`));
  return contentWords(words).filter((word) => !named.has(word));
}
