import { Counts } from './counts.ts';
import { FIRST_FEATURES, SECOND_FEATURES, writeFeatures, writeSecondFeatures } from './features.ts';
import { phrasesIn } from './phrases.ts';
import { type Run, runsOf } from './runs.ts';
import { best, TAGS } from './tags.ts';
import type { Token } from './tokens.ts';

/** The weights of one pass: {@link TAGS} for each row, and what it adds that a tag follows another. */
export interface Weights {
  readonly rows: ArrayLike<number>;
  readonly moves: ArrayLike<number>;
}

/** An article's words as the tagger weighs them: the features of every word of a run, {@link SECOND_FEATURES} a word. */
export interface Sheet {
  readonly tokens: readonly Token[];
  readonly runs: readonly Run[];
  readonly counts: Counts;
  readonly features: Int32Array;
}

/** Lays out the features of the first pass. */
export function sheetOf(tokens: readonly Token[]): Sheet {
  const runs = runsOf(tokens);
  const counts = new Counts(tokens);
  const words = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const features = new Int32Array(words * SECOND_FEATURES);
  const phrases = phrasesIn(tokens, runs);
  let at = 0;
  for (const run of runs)
    for (let i = run.from; i < run.to; i++, at += SECOND_FEATURES)
      writeFeatures(features, at, tokens, run, i, counts.caseOf(tokens[i]!), phrases);
  return { tokens, runs, counts, features };
}

/** Adds the features of the second pass, from the tags of the first. */
export function layOver({ tokens, runs, counts, features }: Sheet, tags: Uint8Array): void {
  counts.take(tokens, runs, tags);
  let at = FIRST_FEATURES;
  for (const run of runs)
    for (let i = run.from; i < run.to; i++, at += SECOND_FEATURES)
      writeSecondFeatures(features, at, counts.seen(tokens, run, i, tags));
}

/** The tags of one pass. @param used how many of a word's features count */
export function pass({ tokens, runs, features }: Sheet, weights: Weights, used: number): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  const scores = new Float64Array(TAGS * runs.reduce((most, { from, to }) => Math.max(most, to - from), 0));
  let at = 0;
  for (const { from, to } of runs) {
    for (let i = 0; i < to - from; i++, at += SECOND_FEATURES)
      score(weights.rows, features, at, used, scores, i * TAGS);
    best(scores, to - from, weights.moves, tags, from);
  }
  return tags;
}

function score(
  rows: ArrayLike<number>,
  features: Int32Array,
  at: number,
  used: number,
  scores: Float64Array,
  to: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  for (let k = at; k < at + used; k++) {
    const row = features[k]! * TAGS;
    a += rows[row]!;
    b += rows[row + 1]!;
    c += rows[row + 2]!;
    d += rows[row + 3]!;
    e += rows[row + 4]!;
  }
  scores[to] = a;
  scores[to + 1] = b;
  scores[to + 2] = c;
  scores[to + 3] = d;
  scores[to + 4] = e;
}

/** Tags an article's words in two passes: the second knows what the first found in all of the article. */
export function tag(tokens: readonly Token[], first: Weights, second: Weights): Uint8Array {
  const sheet = sheetOf(tokens);
  layOver(sheet, pass(sheet, first, FIRST_FEATURES));
  return pass(sheet, second, SECOND_FEATURES);
}
