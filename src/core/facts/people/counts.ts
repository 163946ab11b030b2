import { pair } from './hash.ts';
import type { Run } from './runs.ts';
import { INSIDE, OUTSIDE } from './tags.ts';
import { PROSE, type Token } from './tokens.ts';

/** How one word stands in the whole article. */
interface Count {
  /** In lower case, in prose. */
  small: number;
  /** With a capital where a capital tells: in prose, within a sentence. */
  large: number;
  /** How often the first pass gave it each tag. */
  readonly tags: number[];
}

/** How the words of an article stand in it: first their case, then the tags that the first pass gave them. */
export class Counts {
  readonly #words = new Map<string, Count>();
  readonly #pairs = new Map<number, number>();

  constructor(tokens: readonly Token[]) {
    for (const { form, style, opensSentence } of tokens) {
      let count = this.#words.get(form.folded);
      if (!count) this.#words.set(form.folded, (count = { small: 0, large: 0, tags: [0, 0, 0, 0, 0] }));
      if (style !== PROSE) continue;
      if (!form.isCapital) count.small++;
      else if (!opensSentence) count.large++;
    }
  }

  /** 1 where the word stands in lower case, 2 where it stands with a telling capital, 3 both. */
  caseOf({ form, opensSentence, style }: Token): number {
    const { small, large } = this.#words.get(form.folded)!;
    const own = style === PROSE && form.isCapital && !opensSentence ? 1 : 0;
    return (small > 0 ? 1 : 0) + (large > own ? 2 : 0);
  }

  /** Takes in what the first pass found. */
  take(tokens: readonly Token[], runs: readonly Run[], tags: Uint8Array): void {
    for (const { from, to } of runs)
      for (let i = from; i < to; i++) {
        this.#words.get(tokens[i]!.form.folded)!.tags[tags[i]!]!++;
        if (i + 1 < to && tags[i] !== OUTSIDE && tags[i + 1]! >= INSIDE && tags[i + 1]! < 4) {
          const key = pair(tokens[i]!.form.hash, tokens[i + 1]!.form.hash);
          this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + 1);
        }
      }
  }

  /**
   * What the first pass found of the words around `i` elsewhere in the article, as the second pass asks it.
   * The word's own tag counts for nothing elsewhere.
   */
  seen(tokens: readonly Token[], { from, to }: Run, i: number, tags: Uint8Array): number[] {
    const token = tokens[i]!;
    const own = tags[i]!;
    const share = this.#share(token, own);
    const mask = this.#mask(token, own);
    const next = i + 1 < to ? this.#mask(tokens[i + 1]!, tags[i + 1]!) : 32;
    const before = i > from ? this.#mask(tokens[i - 1]!, tags[i - 1]!) : 32;
    const joined = i + 1 < to ? this.#joined(tokens, i, tags) : 2;
    const led = i > from ? this.#joined(tokens, i - 1, tags) : 2;
    const lowered = this.caseOf(token);
    const place = (i === from ? 1 : 0) + (i === to - 1 ? 2 : 0);
    const around = pair(pair(i > from ? tags[i - 1]! : 5, own), i + 1 < to ? tags[i + 1]! : 5);
    return [
      own,
      around,
      share,
      pair(share, own),
      mask,
      pair(mask, own),
      pair(mask, place),
      pair(pair(before, mask), next),
      pair(share, token.form.lists),
      pair(joined, led),
      pair(share, lowered),
      pair(pair(share, token.style), place),
      pair(pair(around, mask), place),
      pair(pair(joined, led), pair(mask, own)),
    ];
  }

  /** How much of the word's other places is in names: 0 where it has none, else 1 (never) to 5 (always). */
  #share({ form }: Token, own: number): number {
    const { tags } = this.#words.get(form.folded)!;
    const all = tags[0]! + tags[1]! + tags[2]! + tags[3]! + tags[4]! - 1;
    if (all <= 0) return 0;
    const named = all + 1 - tags[OUTSIDE]! - (own === OUTSIDE ? 0 : 1);
    return named === 0 ? 1 : named === all ? 5 : named * 3 < all ? 2 : named * 3 < all * 2 ? 3 : 4;
  }

  /** Which tags the word has at other places, a bit for each. */
  #mask({ form }: Token, own: number): number {
    const { tags } = this.#words.get(form.folded)!;
    let mask = 0;
    for (let tag = 0; tag < 5; tag++) if (tags[tag]! > (tag === own ? 1 : 0)) mask |= 1 << tag;
    return mask;
  }

  /** Whether this word and the next are of one name elsewhere. */
  #joined(tokens: readonly Token[], i: number, tags: Uint8Array): number {
    const count = this.#pairs.get(pair(tokens[i]!.form.hash, tokens[i + 1]!.form.hash)) ?? 0;
    const own = tags[i] !== OUTSIDE && tags[i + 1]! >= INSIDE && tags[i + 1]! < 4 ? 1 : 0;
    return count > own ? 1 : 0;
  }
}
