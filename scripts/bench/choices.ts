import { shingle } from '../../src/core/archive/copies/keys.ts';
import { matchOf } from '../../src/core/archive/copies/matches.ts';
import { signatureOf } from '../../src/core/archive/copies/sign.ts';
import type { Signature } from '../../src/core/archive/copies/signature.ts';
import { articleOf, type Corpus, edited, random, vocabulary } from './corpus.ts';
import { table } from './measure.ts';

/** The keys that a way of indexing would keep of one sentence. */
type Keys = (sentence: Signature) => number[];

const runs =
  (length: number): Keys =>
  (sentence) =>
    Array.from({ length: Math.max(0, sentence.words - length + 1) }, (_, at) =>
      shingle(sentence, at, length),
    );

/** The least hash of each window of runs (Schleimer, Wilkerson and Aiken, SIGMOD 2003). */
const winnowed =
  (length: number, window: number): Keys =>
  (sentence) => {
    const all = runs(length)(sentence);
    const windows = Math.max(1, all.length - window + 1);
    return [...new Set(Array.from({ length: windows }, (_, at) => Math.min(...all.slice(at, at + window))))];
  };

/** The least of several hashes of all runs, in bands of some rows (Broder 1997; Leskovec, Rajaraman and Ullman, ch. 3). */
const banded =
  (bands: number, rows: number): Keys =>
  (sentence) => {
    const all = runs(3)(sentence);
    const least = (seed: number): number =>
      Math.min(...all.map((key) => Math.imul(key ^ (seed * 0x9e3779b1), 0x85ebca6b) >>> 0));
    return Array.from({ length: bands }, (_, band) =>
      Array.from({ length: rows }, (_, row) => least(1 + band * rows + row)).reduce(
        (a, b) => (Math.imul(a, 31) ^ b) >>> 0,
        band,
      ),
    );
  };

const WAYS: readonly (readonly [string, Keys])[] = [
  ['all runs of 3 words', runs(3)],
  ['all runs of 4 words', runs(4)],
  ['winnowing, runs of 3, window 2', winnowed(3, 2)],
  ['winnowing, runs of 3, window 4', winnowed(3, 4)],
  ['winnowing, runs of 4, window 4', winnowed(4, 4)],
  ['MinHash, 16 bands of 1', banded(16, 1)],
  ['MinHash, 20 bands of 2', banded(20, 2)],
];

/** Prints which ways of indexing still find a lightly edited sentence of which `share` stands in the original. */
export function benchChoices({ articles }: Corpus, tries: number, share: number): void {
  const draw = random(7);
  const words = vocabulary(random(1));
  const pairs: (readonly [Signature, Signature])[] = [];
  while (pairs.length < tries) {
    const { blocks, text } = articles[Math.floor(draw() * articles.length)]!;
    const { start, end } = blocks[Math.floor(draw() * blocks.length)]!.sentences[0]!;
    const [a, b] = [text.slice(start, end), edited(text.slice(start, end), words, draw, 0.3)].map(
      (sentence) => signatureOf(articleOf('~.txt', 0, [[sentence]])),
    );
    if (a && b && (matchOf(a, 0, b, 0)?.share ?? 0) >= share) pairs.push([a, b]);
  }
  const rows = WAYS.map(([name, keysOf]) => {
    let [kept, missed] = [0, 0];
    for (const [a, b] of pairs) {
      const keys = new Set(keysOf(a));
      kept += keys.size;
      if (!keysOf(b).some((key) => keys.has(key))) missed++;
    }
    return [
      name,
      (kept / pairs.length).toFixed(1),
      String(missed),
      `${((100 * missed) / pairs.length).toFixed(2)} %`,
    ];
  });
  console.log(
    `\nwhat is kept of a sentence, and how many of ${tries.toLocaleString('en')} edited copies (at least ${share * 100} % shared) share no key with it\n`,
  );
  table(['', 'keys', 'missed', ''], rows);
}
