import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Archive } from '../../src/core/archive/archive.ts';
import { CopyArchive } from '../../src/core/archive/copies/copy-archive.ts';
import { signatureOf } from '../../src/core/archive/copies/sign.ts';
import type { Article } from '../../src/core/article/article.ts';
import { parseArticle } from '../../src/core/article/parse.ts';
import { diskShelf } from '../../src/store/disk-shelf.ts';
import { RecordStore } from '../../src/store/record-store.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import { take } from '../../src/store/take.ts';
import { BruteForce } from './brute-force.ts';
import { benchChoices } from './choices.ts';
import { articleOf, type Corpus, corpusOf, edited, random, vocabulary } from './corpus.ts';
import { table } from './measure.ts';

const SIZES = [1000, 10_000, 50_000];
const WARM_UP = 200;
const LOOKUPS = 400;
/** A lookup's time is the middle of so many, each of the article parsed anew: one alone tells of the machine's other work. */
const ROUNDS = 3;
/** Articles among which edited sentences are looked up, by the index and by brute force. */
const FEW = 300;
const SHARE = 0.8;

/**
 * Prints what an archive costs at several sizes, read afresh and from its store, and how often its index of copies misses
 * what brute force finds.
 * @param args sizes (`1000 10000 50000`), and `tries=10000` for how many lightly edited sentences are looked up
 */
export async function benchArchive(args: readonly string[]): Promise<void> {
  const texts = readdirSync('sample-articles')
    .filter((name) => /\.(?:txt|article)$/.test(name))
    .map((name) => readFileSync(`sample-articles/${name}`, 'utf8'));
  const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const tries = Number(args.find((arg) => arg.startsWith('tries='))?.slice(6) ?? 10_000);
  const rows: string[][] = [];
  // The first articles are read by code that is not yet compiled.
  await measured(texts, WARM_UP);
  for (const size of sizes.length ? sizes : SIZES) {
    console.error(`${size.toLocaleString('en')} articles …`);
    rows.push(await measured(texts, size));
  }
  console.log(
    '\nan archive of made articles, one in twenty with a lightly edited copy; the processor’s time, and memory, for each article\n',
  );
  table(
    [
      'articles',
      'words',
      'cold, ms',
      'warm, ms',
      'store, KB',
      'memory, KB',
      'lookup, ms',
      'slowest of 100',
      'planted found',
    ],
    rows,
  );
  const few = corpusOf(texts, FEW);
  benchChoices(few, Math.min(tries, 5000), SHARE);
  console.log(`\n${exactness(few, tries)}`);
}

/** What is looked up in an archive. */
interface Questions {
  readonly paths: readonly string[];
  readonly words: number;
  readonly asked: readonly string[];
  readonly planted: readonly { readonly copy: string; readonly source: string; readonly start: number }[];
}

async function measured(texts: readonly string[], size: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    return await measuredIn(folder, written(folder, corpusOf(texts, size)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes a corpus as files, so that nothing of it has to be held. */
function written(folder: string, { articles, planted }: Corpus): Questions {
  const paths = articles.map(({ path }) => join(folder, path));
  articles.forEach(({ text }, i) => writeFileSync(paths[i]!, text));
  const step = Math.max(1, Math.floor(articles.length / LOOKUPS));
  return {
    paths,
    words: articles.reduce((sum, { text }) => sum + text.split(' ').length, 0),
    asked: paths.filter((_, i) => i % step === 0),
    planted: planted.map(({ copy, source, start }) => ({
      copy: paths[copy]!,
      source: paths[source]!,
      start,
    })),
  };
}

async function measuredIn(folder: string, { paths, words, asked, planted }: Questions): Promise<string[]> {
  const shelf = diskShelf(join(folder, 'store'));
  const cold = await opened(paths, shelf);
  const store = readdirSync(join(folder, 'store')).reduce(
    (sum, name) => sum + statSync(join(folder, 'store', name)).size,
    0,
  );
  const before = memory();
  const warm = await opened(paths, shelf);
  const bytes = memory() - before;
  const { archive } = warm;
  const rounds = Array.from({ length: ROUNDS }, () =>
    asked.map((path) => {
      const article = articleAt(path);
      return timed(() => archive.copiesIn(article));
    }),
  );
  const times = asked.map((_, i) => middle(rounds.map((round) => round[i]!))).sort((a, b) => a - b);
  const found = planted.filter(({ copy, source, start }) =>
    archive
      .copiesIn(articleAt(copy))
      .paragraphs.some((each) => each.start === start && each.places[0]!.path === source),
  ).length;
  const each = (sum: number): string => (sum / paths.length).toFixed(2);
  return [
    paths.length.toLocaleString('en'),
    (words / paths.length).toFixed(0),
    each(cold.time),
    each(warm.time),
    each(store / 1024),
    each(bytes / 1024),
    (times.reduce((a, b) => a + b, 0) / times.length).toFixed(2),
    times[Math.floor(times.length * 0.99)]!.toFixed(2),
    `${found} of ${planted.length}`,
  ];
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

const articleAt = (path: string): Article => parseArticle(path, readFileSync(path, 'utf8'));

/** Reads all articles as the command line does, from the store what it has. */
async function opened(
  paths: readonly string[],
  shelf: Shelf,
): Promise<{ readonly archive: Archive; readonly time: number }> {
  const archive = new Archive((path) => readFileSync(path, 'utf8'));
  const store = new RecordStore(shelf, console.error);
  const start = process.cpuUsage();
  for (const path of paths) await take(archive, path, await readFile(path, 'utf8'), store);
  await store.save();
  const { user, system } = process.cpuUsage(start);
  return { archive, time: (user + system) / 1000 };
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
