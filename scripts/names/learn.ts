import { FIRST_FEATURES, ROWS, SECOND_FEATURES } from '../../src/core/facts/people/features.ts';
import { best, TAGS } from '../../src/core/facts/people/tags.ts';
import { layOver, pass, sheetOf, type Sheet, type Weights } from '../../src/core/facts/people/tagger.ts';
import type { Marked } from './corpus.ts';
import { randomOf, shuffled } from './random.ts';

interface Example {
  readonly sheet: Sheet;
  readonly tags: Uint8Array;
}

/** No run of the training articles is longer, in words. */
const LONGEST_RUN = 4096;
/** How often each article is read, and in how many parts the first pass learns to tag what it has not seen. */
const ROUNDS = 8;
const PARTS = 4;
/** In how many orders the articles are read for the weights that are kept. */
const ORDERS = 4;
/** The share of a word's features that is left out each time, so that none is relied on alone. */
const DROPPED = 0.3;
/** What a wrong tag is given before, so that the right one must win by as much. */
const MARGIN = 10;

/** The averaged structured perceptron (Collins 2002) over the runs of the articles. */
export function learn(
  examples: readonly Example[],
  used: number,
  seed: number,
): { rows: Float64Array; moves: Float64Array } {
  const random = randomOf(seed);
  const rows = new Float64Array(ROWS * TAGS);
  const rowsSum = new Float64Array(ROWS * TAGS);
  const moves = new Float64Array(TAGS * TAGS);
  const movesSum = new Float64Array(TAGS * TAGS);
  const runs = examples.flatMap(({ sheet, tags }) => {
    let at = 0;
    return sheet.runs.map(({ from, to }) => {
      const run = { features: sheet.features, at, gold: tags.subarray(from, to), length: to - from };
      at += run.length * SECOND_FEATURES;
      return run;
    });
  });
  let step = 1;
  const on = new Uint8Array(used * LONGEST_RUN);
  const scores = new Float64Array(TAGS * LONGEST_RUN);
  const guess = new Uint8Array(LONGEST_RUN);
  for (let round = 0; round < ROUNDS; round++)
    for (const { features, at, gold, length } of shuffled(runs, random)) {
      step++;
      scores.fill(0, 0, length * TAGS);
      for (let k = 0; k < length * used; k++) on[k] = random() < DROPPED ? 0 : 1;
      for (let i = 0; i < length; i++)
        for (let k = 0, from = at + i * SECOND_FEATURES; k < used; k++) {
          if (!on[i * used + k]) continue;
          const row = features[from + k]! * TAGS;
          for (let tag = 0; tag < TAGS; tag++) scores[i * TAGS + tag]! += rows[row + tag]!;
        }
      for (let i = 0; i < length; i++)
        for (let tag = 0; tag < TAGS; tag++) if (tag !== gold[i]) scores[i * TAGS + tag]! += MARGIN;
      best(scores, length, moves, guess, 0);
      for (let i = 0; i < length; i++) {
        if (i > 0 && (guess[i] !== gold[i] || guess[i - 1] !== gold[i - 1])) {
          const right = gold[i - 1]! * TAGS + gold[i]!;
          const wrong = guess[i - 1]! * TAGS + guess[i]!;
          moves[right]! += 1;
          movesSum[right]! += step;
          moves[wrong]! -= 1;
          movesSum[wrong]! -= step;
        }
        if (guess[i] === gold[i]) continue;
        for (let k = 0, from = at + i * SECOND_FEATURES; k < used; k++) {
          if (!on[i * used + k]) continue;
          const row = features[from + k]! * TAGS;
          rows[row + gold[i]!]! += 1;
          rowsSum[row + gold[i]!]! += step;
          rows[row + guess[i]!]! -= 1;
          rowsSum[row + guess[i]!]! -= step;
        }
      }
    }
  return {
    rows: rows.map((weight, i) => weight - rowsSum[i]! / step),
    moves: moves.map((weight, i) => weight - movesSum[i]! / step),
  };
}

/** The weights as whole numbers from -127 to 127, all of one pass by one scale, none cut off. */
export function rounded({ rows, moves }: Weights): { rows: Int8Array; moves: Int8Array } {
  let most = 0;
  for (let i = 0; i < rows.length; i++) most = Math.max(most, Math.abs(rows[i]!));
  for (let i = 0; i < moves.length; i++) most = Math.max(most, Math.abs(moves[i]!));
  const round = (weights: ArrayLike<number>): Int8Array =>
    Int8Array.from(weights, (weight) => Math.round((weight * 127) / most));
  return { rows: round(rows), moves: round(moves) };
}

/** The mean of what some orders of reading teach, rounded: one order alone moves the result by a point. */
function mean(examples: readonly Example[], used: number, seed: number): Weights {
  const sum = learn(examples, used, seed);
  for (let order = 1; order < ORDERS; order++) {
    const { rows, moves } = learn(examples, used, seed + 1000 * order);
    sum.rows = sum.rows.map((weight, i) => weight + rows[i]!);
    sum.moves = sum.moves.map((weight, i) => weight + moves[i]!);
  }
  return rounded(sum);
}

/** A group is an article with its variations: they are always in one part, so none is tagged by what it taught. */
export type Group = readonly Marked[];

/** Learns both passes; the second from tags that the first gave to articles it had not seen. */
export function learnBoth(groups: readonly Group[], seed = 1): [Weights, Weights] {
  const examples = groups.map((group) =>
    group.map((article): Example => ({ sheet: sheetOf(article.tokens), tags: article.tags })),
  );
  const order = shuffled(
    groups.map((_, i) => i),
    randomOf(seed),
  );
  for (let part = 0; part < PARTS; part++) {
    const held = new Set(order.filter((_, i) => i % PARTS === part));
    const weights = rounded(
      learn(examples.filter((_, i) => !held.has(i)).flat(), FIRST_FEATURES, seed + part),
    );
    for (const i of held)
      for (const { sheet } of examples[i]!) layOver(sheet, pass(sheet, weights, FIRST_FEATURES));
  }
  const all = examples.flat();
  return [mean(all, FIRST_FEATURES, seed), mean(all, SECOND_FEATURES, seed + 99)];
}
