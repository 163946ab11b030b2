import type { Range } from '../text/range.ts';
import type { Sentence, Word } from '../text/segment.ts';
import { isName, isNumber } from './names.ts';
import { ownWords } from './plain-counts.ts';
import { figuresOf } from './word-figures.ts';

/** A sentence longer than this asks for a breath, by most newspapers' own rules. */
const LONG_SENTENCE = 25;
/** In plain news prose about one word in eight has three syllables and more. */
const MANY_LONG_WORDS = 0.2;
/** How many of the long words are named. */
const MOST_NAMED = 4;
/** More words before the main clause begins make a reader hold them all. */
const LONG_OPENING = 12;
const MANY_CLAUSES = 3;

/** Words that begin a clause that hangs on another. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'although though because since unless until while whereas whether if when where which who whom whose as after before once that despite amid given'.split(
    ' ',
  ),
);

/** Words that open a sentence with something else than its subject. */
const OPENERS =
  /^(?:although|though|because|since|unless|until|while|whereas|if|when|where|as|after|before|once|despite|amid|given|with|under|during|following|in|on|at|by|for|from|to|among|according|having|being|citing|even)$/i;

/** Begin a noun group after a comma: where the main clause may start. */
const SUBJECT =
  /^(?:the|a|an|this|that|these|those|he|she|it|they|we|you|i|his|her|its|their|our|my|some|many|most|several|both|all|no|one|two|three|officials|people|\p{Lu}\p{L}+)$/u;

/** What makes a sentence hard, most important first, each as a few words. */
export function reasonsFor(text: string, sentence: Sentence, quotations: readonly Range[]): string[] {
  const words = ownWords(sentence, quotations);
  const reasons: { weight: number; words: string }[] = [];
  if (words.length > LONG_SENTENCE)
    reasons.push({ weight: words.length / LONG_SENTENCE, words: `${words.length} words` });
  const opening = openingLength(text, words);
  if (opening >= LONG_OPENING)
    reasons.push({ weight: opening / LONG_OPENING, words: `${opening} words before the main clause` });
  const clauses = 1 + words.filter((word, i) => i > 0 && SUBORDINATORS.has(word.text.toLowerCase())).length;
  if (clauses > MANY_CLAUSES)
    reasons.push({ weight: clauses / (MANY_CLAUSES + 1), words: `${clauses} clauses` });
  const long = longWords(words);
  const share = long.length / words.length;
  if (share >= MANY_LONG_WORDS)
    reasons.push({
      weight: share / MANY_LONG_WORDS,
      words: `${Math.round(share * 100)} % long words (${named(long)})`,
    });
  return reasons.sort((a, b) => b.weight - a.weight).map((reason) => reason.words);
}

/** Words of three syllables and more that name nobody. */
const longWords = (words: readonly Word[]): Word[] =>
  words.filter((word, i) => figuresOf(word).syllables >= 3 && !isName(word, i, words) && !isNumber(word));

/** The longest of the words, each once, in the order of the text. */
function named(long: readonly Word[]): string {
  const once = [...new Map(long.map((word) => [word.text.toLowerCase(), word.text])).values()];
  const longest = new Set([...once].sort((a, b) => b.length - a.length).slice(0, MOST_NAMED));
  return once.filter((word) => longest.has(word)).join(', ');
}

/** How many words stand before the main clause of a sentence that opens with something else; 0 where it opens plainly. */
function openingLength(text: string, words: readonly Word[]): number {
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
