/**
 * Results kept by the text that they were made from, the longest unused dropped first. Typing changes one
 * paragraph, so all others are answered from here.
 */
export class Memo<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #most: number;
  readonly #make: (text: string) => Value;

  /** @param most how many results are kept */
  constructor(most: number, make: (text: string) => Value) {
    this.#most = most;
    this.#make = make;
  }

  /** The kept result for a text, or a new one. */
  get(text: string): Value {
    const kept = this.#kept.get(text);
    if (kept !== undefined) {
      this.#kept.delete(text);
      this.#kept.set(text, kept);
      return kept;
    }
    const made = this.#make(text);
    this.#kept.set(text, made);
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value!);
    return made;
  }
}
