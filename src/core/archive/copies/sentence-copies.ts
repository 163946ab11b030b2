import type { Match } from './matches.ts';
import { QUOTED, type Signature } from './signature.ts';
import { isSmall } from './small-words.ts';

/** Shorter sentences may stand twice with reason: "The numbers tell their own story." */
const FEWEST_WORDS = 8;
/** Of the shorter sentence's words, those that stand in the other. */
const SAME = 0.8;
/** A short sentence within a longer one is a clause that both share, unless it is most of the longer too. */
const SHORT = 14;
const SAME_OF_LONGER = 0.6;
/** Of a short sentence's words without the small ones, those that stand in the other. */
const CONTENT = 0.75;
/** Two sentences that differ in as many numbers, names or opposites tell of two things. */
const MOST_CONTRASTS = 1;

/** Of two sentences that quote the same, the shorter one's share in the other: who says it is told in other words. */
const QUOTED_SAME = 0.7;

/** For each sentence of `ours` that stands in `theirs`, the best match; within one article, with an earlier sentence. */
export const sentenceMatches = (
  ours: Signature,
  theirs: Signature,
  matches: readonly Match[],
): Map<number, Match> => bestOf(matches.filter((match) => isCopied(ours, theirs, match)));

/** For each quoting sentence of `ours` that another article quotes too, the best match. */
export const quotationMatches = (
  ours: Signature,
  theirs: Signature,
  matches: readonly Match[],
): Map<number, Match> => bestOf(matches.filter((match) => isQuotedAgain(ours, theirs, match)));

function isCopied(ours: Signature, theirs: Signature, match: Match): boolean {
  const { words, longer } = lengthsOf(ours, theirs, match);
  if (words < FEWEST_WORDS || match.share < SAME || match.contrasts > MOST_CONTRASTS) return false;
  if (words < SHORT && match.ours.length < longer * SAME_OF_LONGER) return false;
  if (words < SHORT && contentShare(ours, match) < CONTENT) return false;
  const quoted = ours.has(match.our, QUOTED);
  // What someone said may be told in two articles, and in one be told first and quoted then.
  return ours === theirs ? quoted === theirs.has(match.their, QUOTED) : !quoted;
}

function isQuotedAgain(ours: Signature, theirs: Signature, match: Match): boolean {
  const { words } = lengthsOf(ours, theirs, match);
  if (match.ours.length < Math.max(FEWEST_WORDS, words * QUOTED_SAME)) return false;
  return ours.has(match.our, QUOTED) && theirs.has(match.their, QUOTED);
}

/** How many words the shorter and the longer of two sentences have. */
function lengthsOf(
  ours: Signature,
  theirs: Signature,
  { our, their }: Match,
): { words: number; longer: number } {
  const [a, b] = [ours.wordsIn(our), theirs.wordsIn(their)];
  return { words: Math.min(a, b), longer: Math.max(a, b) };
}

/** For each of our sentences the match of the largest share, the first of several. */
function bestOf(matches: readonly Match[]): Map<number, Match> {
  const best = new Map<number, Match>();
  for (const match of matches) {
    const known = best.get(match.our);
    if (!known || match.share > known.share) best.set(match.our, match);
  }
  return best;
}

/** The share of our sentence's words without the small ones, between the first and the last that match, that match. */
function contentShare(ours: Signature, { our, ours: places }: Match): number {
  const first = ours.firstWord(our);
  const same = new Set(places);
  let [content, shared] = [0, 0];
  for (let at = places[0]!; at <= places.at(-1)!; at++) {
    if (isSmall(ours.word(first + at))) continue;
    content++;
    if (same.has(at)) shared++;
  }
  return content ? shared / content : 1;
}
