/** No place: an entry of a full list whose article is gone. */
const GONE = 0xffffffff;

/** A key's first bits tell its segment, the others its slot there. */
const SEGMENT_BITS = 8;
const SLOT_BITS = 32 - SEGMENT_BITS;
/** Of a segment's slots, at most this share is used. */
const FULL = 0.88;
/** By how much a full segment grows: often and little, so that few slots stand empty. */
const GROWTH = 1.12;
/** How many slots a segment has at first, and how many behind them. */
const FEWEST = 14;
const TAIL = 50;

/**
 * Which places hold a key: a hash table of (key, place) pairs of 32 bits each. It is parted into segments, so that it
 * grows a little at a time; in each, pairs stand in the order of their keys as near behind their slots as there is room
 * (ordered linear probing: Amble and Knuth, The Computer Journal 1974), so that a key that is not there is soon missed and
 * the table can be almost full. A question touches one stretch of memory.
 *
 * A key's list ends at `longest` places. It then stays full, though places be removed, until the same key is added
 * again: who has looked elsewhere because it was full can rely on that.
 */
export class Postings {
  readonly #segments = Array.from({ length: 1 << SEGMENT_BITS }, () => new Segment());

  /**
   * Adds a place to a key's list, once. Returns whether it is in the list.
   * @param place less than 2³² − 2
   */
  add(key: number, place: number, longest: number): boolean {
    return this.#segments[key >>> SLOT_BITS]!.add(key, place + 1, longest);
  }

  /** Takes a place out of a key's list. */
  remove(key: number, place: number, longest: number): void {
    this.#segments[key >>> SLOT_BITS]!.remove(key, place + 1, longest);
  }

  /** Calls `visit` with each place of a key's list. Returns the length of the list, with those that are gone. */
  visit(key: number, visit: (place: number) => void): number {
    const segment = this.#segments[key >>> SLOT_BITS]!;
    const { pairs } = segment;
    let count = 0;
    for (let at = segment.find(key); pairs[at] === key && pairs[at + 1]; at += 2) {
      count++;
      if (pairs[at + 1] !== GONE) visit(pairs[at + 1]! - 1);
    }
    return count;
  }
}

/** Pairs of a key and a place plus one, so that zero says that nothing stands there. */
class Segment {
  pairs: Uint32Array = new Uint32Array(2 * (FEWEST + TAIL));
  #slots = FEWEST;
  /** Slots behind the last, for pairs that were pushed out of it. */
  #tail = TAIL;
  #used = 0;

  #slotOf(key: number): number {
    return 2 * Math.floor(((key & ((1 << SLOT_BITS) - 1)) * this.#slots) / (1 << SLOT_BITS));
  }

  /** Where a key's first pair stands, or would stand. */
  find(key: number): number {
    const { pairs } = this;
    let at = this.#slotOf(key);
    while (pairs[at + 1]! > 0 && pairs[at]! < key) at += 2;
    return at;
  }

  add(key: number, place: number, longest: number): boolean {
    const { pairs } = this;
    let at = this.find(key);
    let gone = -1;
    let count = 0;
    for (; pairs[at] === key && pairs[at + 1]! > 0; at += 2) {
      if (pairs[at + 1] === place) return true;
      if (pairs[at + 1] === GONE) gone = at;
      count++;
    }
    if (gone >= 0) {
      pairs[gone + 1] = place;
      return true;
    }
    if (count >= longest) return false;
    this.#insert(at, key, place);
    return true;
  }

  #insert(at: number, key: number, place: number): void {
    const { pairs } = this;
    let free = at;
    while (pairs[free + 1]! > 0) free += 2;
    const crowded = free >= pairs.length;
    if (crowded || this.#used >= this.#slots * FULL) {
      if (crowded) this.#tail *= 2;
      this.#grow();
      // Behind the last pair of the same key.
      let now = this.find(key);
      while (this.pairs[now] === key && this.pairs[now + 1]! > 0) now += 2;
      return this.#insert(now, key, place);
    }
    pairs.copyWithin(at + 2, at, free);
    pairs[at] = key;
    pairs[at + 1] = place;
    this.#used++;
  }

  remove(key: number, place: number, longest: number): void {
    const { pairs } = this;
    let at = this.find(key);
    let found = -1;
    let count = 0;
    for (; pairs[at] === key && pairs[at + 1]! > 0; at += 2) {
      if (pairs[at + 1] === place) found = at;
      count++;
    }
    if (found < 0) return;
    if (count >= longest) {
      pairs[found + 1] = GONE;
      return;
    }
    // Those behind move up, as far as none would stand before its slot.
    let end = found + 2;
    while (pairs[end + 1]! > 0 && this.#slotOf(pairs[end]!) < end) end += 2;
    pairs.copyWithin(found, found + 2, end);
    pairs[end - 2] = 0;
    pairs[end - 1] = 0;
    this.#used--;
  }

  #grow(): void {
    this.#slots = Math.ceil(this.#slots * GROWTH);
    const old = this.pairs;
    while (!this.#takeAll(old)) this.#tail *= 2;
  }

  /** Takes all pairs of a smaller segment. Returns false where there is not room enough behind the last slot. */
  #takeAll(old: Uint32Array): boolean {
    this.pairs = new Uint32Array(2 * (this.#slots + this.#tail));
    let next = 0;
    for (let at = 0; at < old.length; at += 2) {
      if (!old[at + 1]) continue;
      next = Math.max(next, this.#slotOf(old[at]!));
      this.pairs[next] = old[at]!;
      this.pairs[next + 1] = old[at + 1]!;
      next += 2;
    }
    return next <= this.pairs.length;
  }
}
