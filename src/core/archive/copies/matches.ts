import { align, type Alignment } from './align.ts';
import { shingle, SHORTEST } from './keys.ts';
import { LISTED, type Signature } from './signature.ts';

/** Two sentences that hold most of each other's words in order. */
export interface Match extends Alignment {
  readonly our: number;
  readonly their: number;
  /** Of the shorter sentence's words, those that stand in the other; a contrast takes away as much as two changed words. */
  readonly share: number;
}

/** A sentence stands in another where more than this share of its words does. */
export const MOST = 0.5;
/** Below this many words only a sentence that is wholly the same counts. */
const SHORT = 6;
/** A run of words that stands in more sentences of one article than this is its refrain. */
const MOST_SENTENCES = 12;
/** Of the longer sentence's words between the first and the last that match, at least this share match. */
const DENSE = 0.5;

/** The sentences of one article by their shingles. */
export class SentenceIndex {
  readonly signature: Signature;
  readonly #sentences = new Map<number, number[]>();

  constructor(signature: Signature) {
    this.signature = signature;
    eachShingle(signature, (key, sentence) => {
      const list = this.#sentences.get(key);
      if (!list) this.#sentences.set(key, [sentence]);
      else if (list.at(-1) !== sentence && list.length < MOST_SENTENCES) list.push(sentence);
    });
  }

  /**
   * The pairs of a sentence of this article and one of another; of this article and itself, pairs with an earlier
   * sentence. By our sentence, then by theirs.
   */
  matches(other: Signature): Match[] {
    const ours = this.signature;
    const shared = new Map<number, number>();
    eachShingle(other, (key, their) => {
      for (const our of this.#sentences.get(key) ?? [])
        if (other !== ours || their < our) {
          const pair = our * other.sentences + their;
          shared.set(pair, (shared.get(pair) ?? 0) + 1);
        }
    });
    const matches: Match[] = [];
    for (const [pair, count] of shared) {
      const their = pair % other.sentences;
      const our = (pair - their) / other.sentences;
      const least = Math.min(ours.wordsIn(our), other.wordsIn(their));
      if (count < Math.min(2, least - SHORTEST + 1)) continue;
      const match = matchOf(ours, our, other, their);
      if (match) matches.push(match);
    }
    return matches.sort((a, b) => a.our - b.our || a.their - b.their);
  }
}

function eachShingle(signature: Signature, visit: (key: number, sentence: number) => void): void {
  for (let sentence = 0; sentence < signature.sentences; sentence++) {
    if (signature.has(sentence, LISTED)) continue;
    const end = signature.firstWord(sentence + 1);
    for (let at = signature.firstWord(sentence); at + SHORTEST <= end; at++)
      visit(shingle(signature, at, SHORTEST), sentence);
  }
}

/** How two sentences match; null where they do not. */
export function matchOf(a: Signature, our: number, b: Signature, their: number): Match | null {
  const alignment = align(a.codes(our), b.codes(their));
  const same = alignment.ours.length;
  if (!same) return null;
  const least = Math.min(a.wordsIn(our), b.wordsIn(their));
  const most = Math.max(a.wordsIn(our), b.wordsIn(their));
  if (least < SHORT && (same < least || same < most)) return null;
  const share = (same - 2 * alignment.contrasts) / least;
  const reach = (places: readonly number[]): number => places.at(-1)! - places[0]! + 1;
  const dense = same >= DENSE * Math.max(reach(alignment.ours), reach(alignment.theirs));
  return share > MOST && dense ? { our, their, share, ...alignment } : null;
}
