/** A word's tag (BILOU): in no name, a name's first, inner or last word, or a name by itself. */
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const LAST = 3;
export const UNIT = 4;
export const TAGS = 5;

/** Whether a tag may follow another: a name that was begun goes on until its last word. */
export const follows = (before: number, tag: number): boolean =>
  before === BEGIN || before === INSIDE ? tag === INSIDE || tag === LAST : tag !== INSIDE && tag !== LAST;

/** Whether a run may end with a tag. */
export const ends = (tag: number): boolean => tag !== BEGIN && tag !== INSIDE;

/**
 * The best row of tags for one run (Viterbi 1967).
 * @param scores {@link TAGS} numbers a word
 * @param moves {@link TAGS} × {@link TAGS} numbers: what it adds that a tag follows another
 * @param tags where the tags are written, from `from` on
 */
export function best(
  scores: Float64Array,
  length: number,
  moves: ArrayLike<number>,
  tags: Uint8Array,
  from: number,
): void {
  const back = new Uint8Array(length * TAGS);
  let last = new Float64Array(TAGS).fill(Number.NEGATIVE_INFINITY);
  for (let tag = 0; tag < TAGS; tag++) if (follows(OUTSIDE, tag)) last[tag] = scores[tag]!;
  for (let i = 1; i < length; i++) {
    const now = new Float64Array(TAGS).fill(Number.NEGATIVE_INFINITY);
    for (let tag = 0; tag < TAGS; tag++)
      for (let before = 0; before < TAGS; before++) {
        if (!follows(before, tag)) continue;
        const score = last[before]! + moves[before * TAGS + tag]! + scores[i * TAGS + tag]!;
        if (score > now[tag]!) {
          now[tag] = score;
          back[i * TAGS + tag] = before;
        }
      }
    last = now;
  }
  let tag = OUTSIDE;
  for (let other = 0; other < TAGS; other++) if (ends(other) && last[other]! > last[tag]!) tag = other;
  for (let i = length - 1; i >= 0; i--) {
    tags[from + i] = tag;
    tag = back[i * TAGS + tag]!;
  }
}
