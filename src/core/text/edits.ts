/** Longer words are not compared letter by letter. */
const LONGEST = 40;

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another: the
 * distance of Damerau (1964) and Levenshtein (1966) in its restricted form, in which no part is edited twice.
 * Infinity for words of more than 40 UTF-16 code units.
 */
export function editsBetween(a: string, b: string): number {
  if (Math.max(a.length, b.length) > LONGEST) return Number.POSITIVE_INFINITY;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, now[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, older[j - 2]! + 1);
      now.push(least);
    }
    older = last;
    last = now;
  }
  return last[b.length]!;
}
