import type { Chunk } from './chunks.ts';
import { headingKey, type Looks } from './looks.ts';
import { isKicker } from './page.ts';

/** A chunk with its looks. */
export interface Seen extends Chunk, Looks {}

/** Where an article's head is: the line that heads it, and the first line that does not repeat it. */
export interface Head {
  /** -1 where the article opens with prose at once. */
  readonly at: number;
  readonly key: string;
  readonly bodyFrom: number;
}

/** A headline has more words than the kicker over it. */
const FEWEST_WORDS = 3;

const NONE: Head = { at: -1, key: '', bodyFrom: 0 };

/** Finds the line that heads the article. */
export function findHead(chunks: readonly Seen[]): Head {
  const labelled = chunks.slice(0, 12).findIndex(({ label }) => label?.kind === 'headline');
  if (labelled >= 0) return headAt(labelled, chunks);
  let passed = 0;
  for (let i = 0; i < chunks.length && passed < 2; i++) {
    const chunk = chunks[i]!;
    if (chunk.code || isFurniture(chunk) || chunk.caption) continue;
    if (chunk.job && chunks[i - 1]?.byline) continue;
    const next = chunks.slice(i + 1, i + 6).find((other) => !isFurniture(other));
    if (chunk.heading && !chunk.bullet && (next !== undefined || passed === 0)) {
      if (!yields(chunk, next, chunks)) return headAt(i, chunks);
      continue;
    }
    // One sentence may stand before the headline; after two, the text has begun without one.
    passed++;
  }
  return NONE;
}

/** Whether a heading leaves it to the next one to head the article: as a kicker, or because that one is printed twice. */
function yields(chunk: Seen, next: Seen | undefined, chunks: readonly Seen[]): boolean {
  if (!next?.heading || next.words < FEWEST_WORDS || next.bullet || next.bareByline) return false;
  if (isKicker(chunk.text, chunk.words) && !chunk.marked) return true;
  const twice = (key: string): boolean =>
    chunks.slice(0, 8).filter(({ heading, text }) => heading && headingKey(text) === key).length > 1;
  return !twice(headingKey(chunk.text)) && twice(headingKey(next.text));
}

function headAt(at: number, chunks: readonly Seen[]): Head {
  const key = headingKey(chunks[at]!.text);
  let bodyFrom = at + 1;
  while (bodyFrom < chunks.length && isRepeated(chunks[bodyFrom]!, { key })) bodyFrom++;
  return { at, key, bodyFrom };
}

/** Whether a chunk is none of the lines that an article's head is looked for among. */
const isFurniture = (chunk: Looks): boolean =>
  chunk.byline ||
  chunk.stamp !== null ||
  chunk.datelineAlone ||
  chunk.page ||
  chunk.standing ||
  chunk.label !== null;

/** Whether a chunk is the headline printed again. */
export const isRepeated = (chunk: Seen, { key }: Pick<Head, 'key'>): boolean =>
  chunk.heading && headingKey(chunk.text) === key;
