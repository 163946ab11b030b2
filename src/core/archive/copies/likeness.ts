import { LAST_PLACE } from './copy-index.ts';
import { matchOf, MOST } from './matches.ts';
import type { Signature } from './signature.ts';

/** Judges which sentences that share a key with one of this article's match it, the cheapest question first. */
export class Likeness {
  readonly #signature: Signature;
  #sentence = -1;
  #words: ReadonlySet<number> = new Set();

  constructor(signature: Signature) {
    this.#signature = signature;
  }

  /** Whether two sentences match, or may: those far down in a very long article share one place. */
  holds(our: number, other: Signature, their: number): boolean {
    if (their >= LAST_PLACE) return true;
    const least = Math.min(this.#signature.wordsIn(our), other.wordsIn(their));
    return (
      this.#common(our, other, their) > least * MOST && matchOf(this.#signature, our, other, their) !== null
    );
  }

  /** How many of their words our sentence has, in whatever order. */
  #common(our: number, other: Signature, their: number): number {
    if (this.#sentence !== our) {
      this.#sentence = our;
      this.#words = new Set(Array.from(this.#signature.codes(our), (word) => word >>> 1));
    }
    let common = 0;
    for (const word of other.codes(their)) if (this.#words.has(word >>> 1)) common++;
    return common;
  }
}
