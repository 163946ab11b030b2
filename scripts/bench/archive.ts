import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CopyArchive } from '../../src/core/archive/copies/copy-archive.ts';
import { signatureOf } from '../../src/core/archive/copies/sign.ts';
import type { Article } from '../../src/core/article/article.ts';
import { BruteForce } from './brute-force.ts';
import { benchChoices } from './choices.ts';
import { articleOf, type Corpus, corpusOf, edited, random, vocabulary } from './corpus.ts';
import { table } from './measure.ts';

const LOOKUPS = 400;
const BRUTE = 1;
/** More articles than this are not gone through by brute force. */
const MOST_BRUTE = 10_000;
/** Articles among which edited sentences are looked up, by the index and by brute force. */
const FEW = 300;
const SHARE = 0.8;

/**
 * Prints what the archive's index of copies costs at several sizes, and how often it misses what brute force finds.
 * @param args sizes (`1000 10000 50000`), and `tries=10000` for how many lightly edited sentences are looked up
 */
export function benchArchive(args: readonly string[]): void {
  const texts = readdirSync('sample-articles')
    .filter((name) => /\.(?:txt|article)$/.test(name))
    .map((name) => readFileSync(`sample-articles/${name}`, 'utf8'));
  const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const tries = Number(args.find((arg) => arg.startsWith('tries='))?.slice(6) ?? 10_000);
  const rows = (sizes.length ? sizes : [1000, 10_000]).map((size) => measured(corpusOf(texts, size)));
  console.log('\nindex of copies in a made archive; one article in twenty holds a lightly edited copy\n');
  table(
    [
      'articles',
      'words each',
      'to add, µs each',
      'memory, KB each',
      'lookup, ms',
      'slowest of 100',
      'brute force, ms',
      'planted found',
    ],
    rows,
  );
  const few = corpusOf(texts, FEW);
  benchChoices(few, Math.min(tries, 5000), SHARE);
  console.log(`\n${exactness(few, tries)}`);
}

function measured({ articles, planted }: Corpus): string[] {
  const before = memory();
  const archive = new CopyArchive();
  // What a host keeps is the signature, so a copy of the article is signed, to be forgotten.
  const adding = timed(() => {
    for (const article of articles)
      archive.set(article.path, article.date!.value, signatureOf({ ...article }));
  });
  const bytes = memory() - before;
  const words = articles.reduce((sum, { path }) => sum + archive.get(path)!.words, 0);
  const step = Math.max(1, Math.floor(articles.length / LOOKUPS));
  const times = articles
    .filter((_, i) => i % step === 0)
    .map((article) => timed(() => archive.copiesIn({ ...article })));
  times.sort((a, b) => a - b);
  const all = articles.map(({ path }) => archive.get(path)!);
  const brute = new BruteForce(all);
  const slow = (articles.length > MOST_BRUTE ? [] : articles.slice(-BRUTE)).map((article) => {
    const signature = signatureOf({ ...article });
    return timed(() => {
      for (let i = 0; i < signature.sentences; i++) brute.articles(signature, i, SHARE);
    });
  });
  const found = planted.filter(({ copy, source, start: at }) =>
    isFound(archive, articles, copy, source, at),
  ).length;
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  return [
    articles.length.toLocaleString('en'),
    (words / articles.length).toFixed(0),
    ((1000 * adding) / articles.length).toFixed(0),
    (bytes / articles.length / 1024).toFixed(1),
    mean(times).toFixed(2),
    times[Math.floor(times.length * 0.99)]!.toFixed(2),
    slow.length ? mean(slow).toFixed(0) : '',
    `${found} of ${planted.length}`,
  ];
}

function isFound(
  archive: CopyArchive,
  articles: readonly Article[],
  copy: number,
  source: number,
  at: number,
): boolean {
  const { path } = articles[source]!;
  return archive
    .copiesIn(articles[copy]!)
    .paragraphs.some((found) => found.start === at && found.places[0]!.path === path);
}

/** Lightly edited sentences of the archive, looked up by the index and by brute force. */
function exactness({ articles }: Corpus, tries: number): string {
  const archive = new CopyArchive();
  for (const article of articles) archive.set(article.path, article.date!.value, signatureOf(article));
  const brute = new BruteForce(articles.map(signatureOf));
  const draw = random(99);
  const words = vocabulary(random(1));
  let [pairs, missed, found] = [0, 0, 0];
  for (let i = 0; i < tries; i++) {
    const { blocks, text } = articles[Math.floor(draw() * articles.length)]!;
    const { sentences } = blocks[Math.floor(draw() * blocks.length)]!;
    const { start, end } = sentences[Math.floor(draw() * sentences.length)]!;
    const query = signatureOf(articleOf('~.txt', 1e6, [[edited(text.slice(start, end), words, draw, 0.3)]]));
    const expected = brute.articles(query, 0, SHARE);
    const got = new Set(archive.candidates(query));
    pairs += expected.length;
    if (expected.length) found++;
    missed += expected.filter((article) => !got.has(articles[article]!.path)).length;
  }
  return `${tries.toLocaleString('en')} edited sentences looked up among ${articles.length.toLocaleString('en')} articles: brute force finds ${found.toLocaleString('en')} at ${SHARE * 100} % or more, in ${pairs.toLocaleString('en')} articles; the index misses ${missed}.`;
}

/** Milliseconds of the processor's time that a run takes: what else the machine does makes no difference. */
function timed(run: () => void): number {
  const { user, system } = process.cpuUsage();
  run();
  const after = process.cpuUsage();
  return (after.user - user + after.system - system) / 1000;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use, once what is not is collected. */
function memory(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
