import { type Match, MOST } from './matches.ts';
import { LISTED, type Signature } from './signature.ts';
import { isSmall } from './small-words.ts';

/** How much of a run of sentences stands elsewhere, in words. */
export interface Share {
  /** All words that count. */
  readonly words: number;
  /** Those that stand in the other place, in order. */
  readonly same: number;
  /** The same, less two words for each contrast: what they prove. */
  readonly proof: number;
  /** Those whose sentence, or most of it, stands in the other place. */
  readonly standing: number;
  /** The words that are no small ones, of sentences of which most stands in the other place, and those that do. */
  readonly content: number;
  readonly contentSame: number;
  /** How many sentences there are that count. */
  readonly sentences: number;
}

/** Which of our words, or of theirs, matches stand for. */
export type Side = 'our' | 'their';

/**
 * How much of the sentences `from` to `to` (exclusive) the given matches cover. Sentences that match in several places
 * count once; lists of names and figures do not count, nor do sentences with a flag of `without`.
 */
export function shareOf(
  signature: Signature,
  [from, to]: readonly [number, number],
  matches: readonly Match[],
  side: Side,
  without: number,
): Share {
  let words = 0;
  let same = 0;
  let proof = 0;
  let standing = 0;
  let content = 0;
  let contentSame = 0;
  let sentences = 0;
  for (let sentence = from; sentence < to; sentence++) {
    if (signature.has(sentence, LISTED | without)) continue;
    const length = signature.wordsIn(sentence);
    sentences++;
    words += length;
    const here = matches.filter((match) => match[side] === sentence);
    if (!here.length) continue;
    const best = here.reduce((a, b) => (b.share > a.share ? b : a));
    const covered = new Set(here.flatMap((match) => (side === 'our' ? match.ours : match.theirs)));
    const counted = Math.max(0, covered.size - 2 * best.contrasts);
    if (counted <= length * MOST) continue;
    same += covered.size;
    proof += counted;
    standing += length;
    const first = signature.firstWord(sentence);
    for (let at = 0; at < length; at++) {
      if (isSmall(signature.word(first + at))) continue;
      content++;
      if (covered.has(at)) contentSame++;
    }
  }
  return { words, same, proof, standing, content, contentSame, sentences };
}
