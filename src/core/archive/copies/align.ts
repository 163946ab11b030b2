/** Words as numbers: 31 bits of a word's hash, then one bit that says whether the word is telling. */
export type Codes = Uint32Array;

/** How the words of two sentences stand in each other. */
export interface Alignment {
  /** Positions in the one and in the other, in order, pairwise the same word. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** How many pairs of telling words (numbers, names, opposites) stand against each other in its gaps. */
  readonly contrasts: number;
}

type Pair = readonly [number, number];

/** A word on its own proves little; it counts where it lies so near to a run, on the same diagonal. */
const NEAR = 3;

/**
 * The words that two runs of words have in common, in order: the longest common subsequence that prefers unbroken runs
 * (Needleman and Wunsch 1970, with a reward for each pair that continues the one before), without words that match
 * by chance away from any run. Costs the product of the lengths.
 */
export function align(a: Codes, b: Codes): Alignment {
  const pairs = isSame(a, b) ? Array.from(a, (_, i): Pair => [i, i]) : inRuns(traced(a, b));
  return {
    ours: pairs.map(([i]) => i),
    theirs: pairs.map(([, j]) => j),
    contrasts: contrasts(pairs, a, b),
  };
}

const isWord = (a: number, b: number): boolean => a >>> 1 === b >>> 1;

/** Whether two runs have the same words and no others. */
export const isSame = (a: Codes, b: Codes): boolean =>
  a.length === b.length && a.every((word, i) => isWord(word, b[i]!));

function traced(a: Codes, b: Codes): Pair[] {
  const width = b.length + 1;
  // The best score up to here, and the best that ends with a pair here (0: no pair).
  const best = new Uint16Array((a.length + 1) * width);
  const ending = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++) {
    const word = a[i - 1]!;
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j;
      const diagonal = at - width - 1;
      let score = Math.max(best[at - width]!, best[at - 1]!);
      if (isWord(word, b[j - 1]!)) {
        const run = ending[diagonal]!;
        const pair = Math.max(best[diagonal]! + 2, run && run + 3);
        ending[at] = pair;
        score = Math.max(score, pair);
      }
      best[at] = score;
    }
  }
  return backwards(best, ending, a.length, b.length).reverse();
}

function backwards(best: Uint16Array, ending: Uint16Array, rows: number, columns: number): Pair[] {
  const pairs: Pair[] = [];
  let i = rows;
  let j = columns;
  let inRun = false;
  while (i > 0 && j > 0) {
    const at = i * (columns + 1) + j;
    const diagonal = at - columns - 2;
    const here = ending[at]!;
    if (here && (inRun || here === best[at])) {
      pairs.push([i - 1, j - 1]);
      inRun = ending[diagonal]! > 0 && here === ending[diagonal]! + 3;
      i--;
      j--;
    } else if (best[at - 1]! >= best[at - columns - 1]!) j--;
    else i--;
  }
  return pairs;
}

/** Leaves out words that match alone. */
function inRuns(pairs: readonly Pair[]): Pair[] {
  const joins = (p: Pair | undefined, q: Pair | undefined, reach: number): boolean =>
    p !== undefined && q !== undefined && p[0] - q[0] === p[1] - q[1] && Math.abs(p[0] - q[0]) <= reach;
  const inRun = pairs.map((pair, i) => joins(pair, pairs[i - 1], 1) || joins(pair, pairs[i + 1], 1));
  return pairs.filter(
    (pair, i) =>
      inRun[i] ||
      (inRun[i - 1] === true && joins(pair, pairs[i - 1], NEAR)) ||
      (inRun[i + 1] === true && joins(pair, pairs[i + 1], NEAR)),
  );
}

/** Counts telling words that stand against telling words: between two pairs, and just before the first and after the last. */
function contrasts(pairs: readonly Pair[], a: Codes, b: Codes): number {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return 0;
  const before = Math.min(first[0], first[1]) + 1;
  const after = Math.min(a.length - last[0], b.length - last[1]);
  const ends: Pair[] = [[first[0] - before, first[1] - before], ...pairs, [last[0] + after, last[1] + after]];
  let sum = 0;
  for (let k = 1; k < ends.length; k++) {
    const [i, j] = ends[k - 1]!;
    const [nextI, nextJ] = ends[k]!;
    if (nextI - i > 1 && nextJ - j > 1) sum += Math.min(telling(a, i + 1, nextI), telling(b, j + 1, nextJ));
  }
  return sum;
}

function telling(words: Codes, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += words[i]! & 1;
  return sum;
}
