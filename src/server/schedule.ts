/** Typing is answered when it rests this long, in milliseconds: sooner, findings flicker under half-written words. */
export const REST = 250;

/**
 * Which open documents are to be reviewed, and when: those that changed once typing rests, one after the other with the
 * connection served between them. A document that changes again while it waits is reviewed once, as it is then.
 */
export class Schedule {
  readonly #waiting = new Set<string>();
  readonly #review: (uri: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(review: (uri: string) => void) {
    this.#review = review;
  }

  /** Asks for reviews, after a rest or at once. */
  add(uris: Iterable<string>, delay: number = REST): void {
    for (const uri of uris) this.#waiting.add(uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next(), delay);
  }

  /** Takes a document back, because it was closed. */
  remove(uri: string): void {
    this.#waiting.delete(uri);
  }

  #next(): void {
    const uri = this.#waiting.values().next().value;
    if (uri === undefined) return;
    this.#waiting.delete(uri);
    this.#timer = setTimeout(() => this.#next(), 0);
    this.#review(uri);
  }
}
