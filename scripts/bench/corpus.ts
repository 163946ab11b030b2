import type { Article, Block } from '../../src/core/article/article.ts';
import { LineIndex } from '../../src/core/text/lines.ts';
import type { Range } from '../../src/core/text/range.ts';
import { segment } from '../../src/core/text/segment.ts';

/** A made archive: articles whose sentences have the build of real ones and the words of a large vocabulary. */
export interface Corpus {
  readonly articles: readonly Article[];
  /** The paragraphs that were planted: lightly edited copies of a paragraph of an earlier article. */
  readonly planted: readonly { readonly copy: number; readonly source: number; readonly start: number }[];
}

const SENTENCES = [2, 4] as const;
const PARAGRAPHS = [7, 11] as const;
const VOCABULARY = 30_000;
/** One article in twenty holds a copy. */
const COPIES = 0.05;
/** Of a copy's words, at most so many are changed. */
export const MOST_CHANGED = 0.2;

/** Words that hold sentences together, which stay as they are; all others are drawn anew. */
const KEPT =
  /^(?:an?|the|and|or|but|if|so|as|at|by|for|from|in|into|of|off|on|onto|out|over|to|up|with|than|that|this|these|those|it|its|he|she|they|we|you|i|his|her|their|our|my|him|them|us|me|is|are|was|were|be|been|being|has|have|had|do|does|did|not|no|will|would|can|could|may|might|must|should|who|which|what|when|where|how|why|there|here|after|before|about|because|while|until|since|under|through|between|during|against|all|any|some|each|more|most|other|only|also|then|now|said|one|two|three|new|first|last|year|years|people|time)$/i;

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32, Ettinger 2017). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes articles of parts of these texts' sentences. The same texts and count make the same corpus. */
export function corpusOf(texts: readonly string[], count: number): Corpus {
  const draw = random(count);
  const builds = texts.flatMap(sentencesOf);
  const words = vocabulary(random(1));
  const articles: Article[] = [];
  const planted: { copy: number; source: number; start: number }[] = [];
  for (let i = 0; i < count; i++) {
    const paragraphs = Array.from({ length: between(draw, PARAGRAPHS) }, () =>
      Array.from({ length: between(draw, SENTENCES) }, () => sentence(build(builds, draw), words, draw)),
    );
    if (i > 0 && draw() < COPIES) {
      const source = Math.floor(draw() * i);
      const at = Math.floor(draw() * paragraphs.length);
      paragraphs[at] = paragraph(pick(draw, articles[source]!.blocks), articles[source]!, words, draw);
      const start = paragraphs.slice(0, at).reduce((sum, p) => sum + p.join(' ').length + 2, 0);
      planted.push({ copy: i, source, start });
    }
    articles.push(articleOf(`${dayOf(i)}-${String(i).padStart(6, '0')}.txt`, i, paragraphs));
  }
  return { articles, planted };
}

/** A sentence with some of its words changed, left out or added. */
export function edited(
  text: string,
  words: readonly string[],
  draw: () => number,
  most = MOST_CHANGED,
): string {
  const all = text.split(' ');
  let left = Math.floor(all.length * most * draw());
  const out = [...all];
  for (; left > 0; left--) {
    const at = 1 + Math.floor(draw() * (out.length - 2));
    const kind = draw();
    if (kind < 0.6) out[at] = word(words, draw);
    else if (kind < 0.8) out.splice(at, 1);
    else out.splice(at, 0, word(words, draw));
  }
  return out.join(' ');
}

/** Made words, the likelier ones first. */
export function vocabulary(draw: () => number): string[] {
  const parts =
    'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru sta tre sho'.split(' ');
  const made = new Set<string>();
  while (made.size < VOCABULARY)
    made.add(Array.from({ length: 2 + Math.floor(draw() * 3) }, () => pick(draw, parts)).join(''));
  return [...made];
}

/** Words of a text are used about as often as their rank says (Zipf): a few often, most hardly ever. */
export const word = (words: readonly string[], draw: () => number): string =>
  words[Math.floor(words.length ** draw()) - 1] ?? words[0]!;

const pick = <Item>(draw: () => number, items: readonly Item[]): Item =>
  items[Math.floor(draw() * items.length)]!;

const between = (draw: () => number, [least, most]: readonly [number, number]): number =>
  least + Math.floor(draw() * (most - least + 1));

const sentencesOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .flatMap((part) =>
      segment(part).map(({ start, end }) =>
        part.slice(start, end).replace(/[“”"]/g, '').replace(/\s+/g, ' '),
      ),
    )
    .filter((part) => part.split(' ').length >= 8 && part.endsWith('.'));

/** Runs of some words out of several sentences, so that what holds them together is as common as in real ones. */
function build(builds: readonly string[], draw: () => number): string {
  const parts = Array.from({ length: between(draw, [3, 5]) }, () => {
    const all = pick(draw, builds).slice(0, -1).split(' ');
    const from = Math.floor(draw() * (all.length - 3));
    return all.slice(from, from + between(draw, [3, 7])).join(' ');
  });
  return `${parts.join(' ')}.`;
}

function sentence(build: string, words: readonly string[], draw: () => number): string {
  return build.replace(/[\p{L}\p{N}’']+/gu, (old) => {
    if (KEPT.test(old)) return old;
    const made = /\p{N}/u.test(old) ? String(Math.floor(draw() * 3000)) : word(words, draw);
    return /^\p{Lu}/u.test(old) ? made[0]!.toUpperCase() + made.slice(1) : made;
  });
}

const paragraph = (block: Block, { text }: Article, words: readonly string[], draw: () => number): string[] =>
  block.sentences.map(({ start, end }) => edited(text.slice(start, end), words, draw));

/** An article of these sentences. Its sentences are known, so nothing is parsed. */
export function articleOf(path: string, day: number, paragraphs: readonly (readonly string[])[]): Article {
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((sentences): Block => {
    const from = start;
    const ranges: (Range & { words: [] })[] = sentences.map((words) => {
      const range = { start, end: start + words.length, words: [] as [] };
      start += words.length + 1;
      return range;
    });
    start++;
    return { kind: 'paragraph', start: from, end: start - 2, sentences: ranges };
  });
  const date = { value: dayOf(day), source: 'file-name', range: null } as const;
  return { path, text, lines: new LineIndex(text), blocks, date, problems: [] };
}

/** Eight articles a day, from 2000 on. */
const dayOf = (article: number): string =>
  new Date(Date.UTC(2000, 0, 1 + (article >> 3))).toISOString().slice(0, 10);
