/** No place: an entry of a full list whose article is gone. */
const GONE = 0xffffffff;

/** How many entries a part holds on average before one more part is made. */
const FULL = 32;

/**
 * Which places hold a key: a hash table of (key, place) pairs of 32 bits each, eight bytes each, that grows one part at a time
 * (linear hashing: Litwin, VLDB 1980), so that no single change costs more than another. A key's list ends at
 * `longest` places. It then stays full, though places be removed, until the same key is added again: who has
 * looked elsewhere because it was full can rely on that.
 */
export class Postings {
  /** Each part: how many numbers are used, then key and place in turn. */
  readonly #parts: Uint32Array[] = [new Uint32Array(17), new Uint32Array(17)];
  #entries = 0;
  /** The parts are addressed by `mask`, those before `split` by one bit more. */
  #mask = 1;
  #split = 0;

  /** Adds a place to a key's list, once. Returns whether it is in the list. */
  add(key: number, place: number, longest: number): boolean {
    const at = this.#partOf(key);
    let part = this.#parts[at]!;
    const used = part[0]!;
    let count = 0;
    let gone = -1;
    for (let i = 1; i < used; i += 2) {
      if (part[i] !== key) continue;
      if (part[i + 1] === place) return true;
      if (part[i + 1] === GONE) gone = i;
      count++;
    }
    if (gone >= 0) {
      part[gone + 1] = place;
      return true;
    }
    if (count >= longest) return false;
    const from = Math.max(used, 1);
    if (from + 2 > part.length) this.#parts[at] = part = enlarged(part);
    part[from] = key;
    part[from + 1] = place;
    part[0] = from + 2;
    this.#entries++;
    if (this.#entries > this.#parts.length * FULL) this.#grow();
    return true;
  }

  /** Takes a place out of a key's list. */
  remove(key: number, place: number, longest: number): void {
    const part = this.#parts[this.#partOf(key)]!;
    const used = part[0]!;
    let count = 0;
    let found = -1;
    for (let i = 1; i < used; i += 2) {
      if (part[i] !== key) continue;
      if (part[i + 1] === place) found = i;
      count++;
    }
    if (found < 0) return;
    if (count >= longest) {
      part[found + 1] = GONE;
      return;
    }
    part[found] = part[used - 2]!;
    part[found + 1] = part[used - 1]!;
    part[0] = used - 2;
    this.#entries--;
  }

  /** Calls `visit` with each place of a key's list. Returns the length of the list, with those that are gone. */
  visit(key: number, visit: (place: number) => void): number {
    const part = this.#parts[this.#partOf(key)]!;
    const used = part[0]!;
    let count = 0;
    for (let i = 1; i < used; i += 2) {
      if (part[i] !== key) continue;
      count++;
      if (part[i + 1] !== GONE) visit(part[i + 1]!);
    }
    return count;
  }

  #partOf(key: number): number {
    const at = key & this.#mask;
    return at < this.#split ? key & (this.#mask * 2 + 1) : at;
  }

  /** Makes one part more, of those entries of the next part in turn that belong there. */
  #grow(): void {
    const part = this.#parts[this.#split]!;
    const bit = this.#mask + 1;
    const stay: number[] = [];
    const go: number[] = [];
    for (let i = 1; i < part[0]!; i += 2) (part[i]! & bit ? go : stay).push(part[i]!, part[i + 1]!);
    this.#parts[this.#split] = partOf(stay);
    this.#parts.push(partOf(go));
    this.#split++;
    if (this.#split === bit) {
      this.#mask = this.#mask * 2 + 1;
      this.#split = 0;
    }
  }
}

function partOf(entries: readonly number[]): Uint32Array {
  const part = new Uint32Array(1 + entries.length + Math.max(8, (entries.length >> 3) & ~1));
  part[0] = entries.length + 1;
  part.set(entries, 1);
  return part;
}

function enlarged(part: Uint32Array): Uint32Array {
  const larger = new Uint32Array(part.length + Math.max(16, (part.length >> 3) & ~1));
  larger.set(part);
  return larger;
}
