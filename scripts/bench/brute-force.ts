import { matchOf } from '../../src/core/archive/copies/matches.ts';
import type { Signature } from '../../src/core/archive/copies/signature.ts';

/** Every sentence of an archive, compared with a sentence one by one: what an index must not miss. */
export class BruteForce {
  readonly #signatures: readonly Signature[];
  /** The last sentence that a word was counted for, and how often it may be met there. */
  readonly #left = new Map<number, number>();

  constructor(signatures: readonly Signature[]) {
    this.#signatures = signatures;
  }

  /** The articles that hold a sentence which shares at least this part of the shorter one's words, in order. */
  articles(signature: Signature, sentence: number, share: number): number[] {
    return this.#signatures.flatMap((other, article) =>
      this.#holds(signature, sentence, other, share) ? [article] : [],
    );
  }

  #holds(signature: Signature, sentence: number, other: Signature, share: number): boolean {
    for (let their = 0; their < other.sentences; their++) {
      if (
        this.#common(signature, sentence, other, their) <
        share * Math.min(signature.wordsIn(sentence), other.wordsIn(their))
      )
        continue;
      if ((matchOf(signature, sentence, other, their)?.share ?? 0) >= share) return true;
    }
    return false;
  }

  /** How many words two sentences have in common, whatever their order: never fewer than they have in order. */
  #common(a: Signature, our: number, b: Signature, their: number): number {
    this.#left.clear();
    for (const word of a.codes(our)) this.#left.set(word >>> 1, (this.#left.get(word >>> 1) ?? 0) + 1);
    let common = 0;
    for (const word of b.codes(their)) {
      const left = this.#left.get(word >>> 1) ?? 0;
      if (left > 0) {
        common++;
        this.#left.set(word >>> 1, left - 1);
      }
    }
    return common;
  }
}
