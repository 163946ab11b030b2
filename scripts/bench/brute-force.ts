import { matchOf } from '../../src/core/archive/copies/matches.ts';
import type { Signature } from '../../src/core/archive/copies/signature.ts';

/** Every sentence of an archive, compared with a sentence one by one: what an index must not miss. */
export class BruteForce {
  readonly #signatures: readonly Signature[];

  constructor(signatures: readonly Signature[]) {
    this.#signatures = signatures;
  }

  /** The articles that hold a sentence which shares at least this part of the shorter one's words, in order. */
  articles(signature: Signature, sentence: number, share: number): number[] {
    const ours = new Set(Array.from(signature.codes(sentence), (word) => word >>> 1));
    const found: number[] = [];
    this.#signatures.forEach((other, article) => {
      for (let their = 0; their < other.sentences; their++) {
        const least = Math.min(signature.wordsIn(sentence), other.wordsIn(their));
        if (!shares(ours, other, their, share * least)) continue;
        if ((matchOf(signature, sentence, other, their)?.share ?? 0) < share) continue;
        found.push(article);
        return;
      }
    });
    return found;
  }
}

/** Whether two sentences have so many words in common in whatever order: never fewer than they have in order. */
function shares(ours: ReadonlySet<number>, other: Signature, their: number, least: number): boolean {
  let common = 0;
  const end = other.firstWord(their + 1);
  for (let at = other.firstWord(their); at < end; at++) if (ours.has(other.word(at))) common++;
  return common >= least;
}
