/**
 * Results kept by the text that they were made from, the longest unused dropped first. Typing changes one
 * paragraph, so all others are answered from here.
 *
 * They are kept in two generations: what is asked for moves to the younger one, and once that holds half of all, the
 * older one is dropped whole. So a hit costs one look-up, which a review does hundreds of times a keystroke.
 */
export class Memo<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  readonly #most: number;
  readonly #make: (text: string) => Value;

  /** @param most how many results are kept */
  constructor(most: number, make: (text: string) => Value) {
    this.#most = most;
    this.#make = make;
  }

  /** The kept result for a text, or a new one. */
  get(text: string): Value {
    const young = this.#young.get(text);
    if (young !== undefined) return young;
    const old = this.#old.get(text);
    const value = old === undefined ? this.#make(text) : old;
    this.#young.set(text, value);
    if (this.#young.size * 2 >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    return value;
  }
}
