import type { BlockKind } from './article.ts';
import type { Chunk } from './chunks.ts';
import { headingKey, type Looks, looksOf } from './looks.ts';
import * as like from './patterns.ts';

/** A chunk with what it is. */
export interface Classified extends Chunk {
  readonly kind: BlockKind;
}

const LONGEST_SUBHEAD = 12;
const LONGEST_STANDFIRST = 40;
/** A byline stands at the head of the story, before its third paragraph. */
const BYLINE_BEFORE = 2;

/** A chunk with its looks. */
interface Seen extends Chunk, Looks {}

/** Where an article's head is: the line that heads it, and the first line that does not repeat it. */
interface Head {
  /** -1 where the article opens with prose at once. */
  readonly at: number;
  readonly key: string;
  readonly bodyFrom: number;
}

/**
 * Says of each chunk what it is. What a line is depends on where it stands: before the first paragraph a line without
 * a sentence's end is a headline, after it a subhead.
 */
export function classify(chunks: readonly Chunk[]): Classified[] {
  const seen = chunks.map((chunk): Seen => ({ ...chunk, ...looksOf(chunk.text) }));
  const head = findHead(seen);
  const out: Classified[] = [];
  let inSources = false;
  let fenced = false;
  let told = 0;
  seen.forEach((chunk, i) => {
    const fence = chunk.text.startsWith('```');
    let kind: BlockKind;
    if (fence || fenced) kind = 'code';
    else if (chunk.sourcesHeading && (seen[i + 1]?.source ?? true)) kind = 'sources';
    else if (inSources && chunk.source) kind = 'sources';
    else kind = kindOf(i, seen, head, told);
    if (fence && !/^```.*```$/s.test(chunk.text)) fenced = !fenced;
    inSources = kind === 'sources' || (inSources && kind === 'standing');
    if (kind === 'paragraph') told++;
    out.push({ ...chunks[i]!, kind });
  });
  return out;
}

function kindOf(at: number, chunks: readonly Seen[], head: Head, told: number): BlockKind {
  const chunk = chunks[at]!;
  if (chunk.code) return 'code';
  if (chunk.published) return 'published';
  if (chunk.byline && told < BYLINE_BEFORE) return 'byline';
  if (chunk.caption) return 'caption';
  if (chunk.bullet) return 'list-item';
  if (chunk.standing) return 'standing';
  if (head.at >= 0 && (at === head.at || isRepeated(chunk, head))) return 'headline';
  if (isStandfirst(at, chunks, head)) return 'standfirst';
  if (isPullQuote(chunk.text, chunks, at)) return 'pull-quote';
  return isSubhead(chunk, chunks[at + 1], told) ? 'subhead' : 'paragraph';
}

/** Finds the line that heads the article. */
function findHead(chunks: readonly Seen[]): Head {
  let passed = 0;
  for (let i = 0; i < chunks.length && passed < 2; i++) {
    const chunk = chunks[i]!;
    if (chunk.code || isFurniture(chunk) || chunk.caption) continue;
    const next = chunks.slice(i + 1, i + 6).find((other) => !isFurniture(other));
    if (chunk.heading && !chunk.bullet && (next !== undefined || passed === 0)) return headAt(i, chunks);
    // One sentence may stand before the headline; after two, the text has begun without one.
    passed++;
  }
  return { at: -1, key: '', bodyFrom: 0 };
}

function headAt(at: number, chunks: readonly Seen[]): Head {
  const key = headingKey(chunks[at]!.text);
  let bodyFrom = at + 1;
  while (bodyFrom < chunks.length && isRepeated(chunks[bodyFrom]!, { key })) bodyFrom++;
  return { at, key, bodyFrom };
}

const isFurniture = (chunk: Looks): boolean => chunk.byline || chunk.published;

const isRepeated = (chunk: Seen, { key }: Pick<Head, 'key'>): boolean =>
  chunk.heading && headingKey(chunk.text) === key;

/** One or two sentences that stand at the headline and say what the story is about. */
function isStandfirst(at: number, chunks: readonly Seen[], head: Head): boolean {
  if (head.at < 0 || at > head.bodyFrom) return false;
  const { text, words, sentence } = chunks[at]!;
  if (words > LONGEST_STANDFIRST || /[.!?]["”’')]*\s+\p{Lu}.*[.!?]\s+\p{Lu}/u.test(text)) return false;
  if (at < head.at) return at === head.at - 1 && sentence;
  const after = chunks[at + 1];
  if (at !== head.bodyFrom || !after || like.DATELINE.test(text)) return false;
  // A heading alone would make a standfirst of every short first paragraph: what follows must be weightier, or the byline.
  return after.byline || like.DATELINE.test(after.text) || (after.words >= words * 1.7 && words <= 30);
}

function isSubhead(chunk: Seen, next: Seen | undefined, told: number): boolean {
  if (!chunk.heading || next === undefined) return false;
  if (chunk.marked) return true;
  return told > 0 && chunk.words <= LONGEST_SUBHEAD && !next.heading && !/[,–—-]$/.test(chunk.text);
}

/** A quotation set apart: marked with `>`, or one quotation that stands again in a paragraph. */
function isPullQuote(text: string, chunks: readonly Seen[], at: number): boolean {
  if (text.startsWith('>')) return true;
  const quoted = /^[“"]([^“”"]{12,300})[”"](?:\s*[—–-]\s*\p{Lu}.{1,60})?$/u.exec(text)?.[1];
  if (!quoted) return false;
  const words = quoted.replace(/[.,!?…]+$/, '');
  return chunks.some((other, i) => i !== at && other.text.length > text.length && other.text.includes(words));
}
