import type { Signature } from './signature.ts';

/** Which articles have a headline, by its hash. */
export class HeadlineIndex {
  readonly #articles = new Map<number, number | number[]>();

  add(article: number, signature: Signature): void {
    for (const hash of hashesOf(signature)) {
      const known = this.with(hash);
      // One article is the rule, and a number is lighter than a list.
      this.#articles.set(hash, known.length ? [...known, article] : article);
    }
  }

  remove(article: number, signature: Signature): void {
    for (const hash of hashesOf(signature)) {
      const left = this.with(hash).filter((other) => other !== article);
      if (left.length) this.#articles.set(hash, left.length > 1 ? left : left[0]!);
      else this.#articles.delete(hash);
    }
  }

  /** The articles with a headline of this hash. */
  with(hash: number): readonly number[] {
    const known = this.#articles.get(hash);
    return known === undefined ? [] : typeof known === 'number' ? [known] : known;
  }
}

const hashesOf = (signature: Signature): Set<number> =>
  new Set(Array.from({ length: signature.headlines }, (_, i) => signature.headline(i).hash));
