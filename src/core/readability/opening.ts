import type { Word } from '../text/segment.ts';

/** Words that open a sentence with something else than its subject. */
const OPENERS =
  /^(?:although|though|because|since|unless|until|while|whereas|if|when|where|as|after|before|once|despite|amid|given|with|under|during|following|in|on|at|by|for|from|to|among|according|having|being|citing|even)$/i;

/** Begin a noun group after a comma: where the main clause may start. */
const SUBJECT =
  /^(?:the|a|an|this|that|these|those|he|she|it|they|we|you|i|his|her|its|their|our|my|some|many|most|several|both|all|no|one|two|three|neither|either|each|every|another|such|few|nobody|nothing|there|officials|people|\p{Lu}\p{L}+)$/u;

/** How many words stand before the main clause of a sentence that opens with something else; 0 where it opens plainly. */
export function openingLength(text: string, words: readonly Word[]): number {
  if (!words[0] || !OPENERS.test(words[0].text)) return 0;
  for (let i = 4; i < words.length - 3; i++) {
    const gap = text.slice(words[i - 1]!.end, words[i]!.start);
    if (!gap.includes(',') || !SUBJECT.test(words[i]!.text)) continue;
    // "…, the state and the district reached": a list goes on with a further comma or an "and" close by.
    const near = text.slice(words[i]!.start, words[Math.min(i + 4, words.length - 1)]!.end);
    if (!/,|\band\b/.test(near)) return i;
  }
  return 0;
}
