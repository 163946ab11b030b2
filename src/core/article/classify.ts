import type { BlockKind } from './article.ts';
import type { Chunk } from './chunks.ts';
import * as like from './patterns.ts';

/** A chunk with what it is. */
export interface Classified extends Chunk {
  readonly kind: BlockKind;
}

/** A headline, a subhead or a caption is no longer than this many words. */
const LONGEST_HEADING = 30;
const LONGEST_SUBHEAD = 12;
const LONGEST_STANDFIRST = 40;
const LONGEST_LINE = 60;

/** A line that no rule of a story's furniture fits is weighed by its letters: prose is mostly letters and spaces. */
const FEWEST_LETTERS = 0.5;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** A heading's words without Markdown marks, for comparing. */
export const headingText = (text: string): string => {
  const marked = like.MARKED_HEADING.exec(text);
  return (marked?.[1] ?? marked?.[2] ?? text).trim();
};

/**
 * Says of each chunk what it is. What a line is depends on where it stands: before the first paragraph a line without
 * a sentence's end is a headline, after it a subhead.
 */
export function classify(chunks: readonly Chunk[]): Classified[] {
  const out: Classified[] = [];
  const headline = findHeadline(chunks);
  let inSources = false;
  let fenced = false;
  let told = 0;
  chunks.forEach((chunk, i) => {
    const fence = chunk.text.startsWith('```');
    let kind: BlockKind;
    if (fence || fenced) kind = 'code';
    else if (like.SOURCES.test(chunk.text) && isNotProse(chunks[i + 1])) kind = 'sources';
    else if (inSources && isSource(chunk)) kind = 'sources';
    else kind = kindOf(chunk, i, chunks, headline, told);
    if (fence && !/^```.*```$/s.test(chunk.text)) fenced = !fenced;
    inSources = kind === 'sources' || (inSources && kind === 'standing');
    if (kind === 'paragraph') told++;
    out.push({ ...chunk, kind });
  });
  return out;
}

function kindOf(
  chunk: Chunk,
  at: number,
  chunks: readonly Chunk[],
  headline: number,
  told: number,
): BlockKind {
  const { text } = chunk;
  if (isCode(text)) return 'code';
  if (isPublished(text)) return 'published';
  if (isByline(text, told)) return 'byline';
  if (isCaption(text)) return 'caption';
  if (like.BULLET.test(text)) return 'list-item';
  if (isStanding(text)) return 'standing';
  if (headline >= 0 && (at === headline || isSameHeading(text, chunks[headline]!.text))) return 'headline';
  if (isStandfirst(at, chunks, headline)) return 'standfirst';
  if (isPullQuote(text, chunks, at)) return 'pull-quote';
  return isSubhead(chunk, chunks[at + 1], told) ? 'subhead' : 'paragraph';
}

/** The index of the line that heads the article; -1 where it opens with prose at once. */
function findHeadline(chunks: readonly Chunk[]): number {
  let passed = 0;
  for (let i = 0; i < chunks.length && passed < 2; i++) {
    const { text } = chunks[i]!;
    if (isCode(text) || isPublished(text) || isByline(text, 0) || isCaption(text)) continue;
    const next = chunks.slice(i + 1).find((c) => !isByline(c.text, 0) && !isPublished(c.text));
    if (isHeading(text) && (next !== undefined || passed === 0) && !like.BULLET.test(text)) return i;
    // One sentence may stand before the headline; after two, the text has begun without one.
    passed++;
  }
  return -1;
}

/** Reads as a heading: marked as one, or short, without a sentence's end. */
function isHeading(text: string): boolean {
  if (text.includes('\n') || wordsIn(text) > LONGEST_HEADING) return false;
  if (like.MARKED_HEADING.test(text)) return true;
  if (/[?!]["”’')]*$/.test(text)) return wordsIn(text) <= 14 && !/[.!?]\s+\p{Lu}/u.test(text);
  return !like.SENTENCE_END.test(text) && /\p{L}/u.test(text) && !/^\p{Ll}/u.test(text);
}

const same = (text: string): string =>
  headingText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isSameHeading = (a: string, b: string): boolean => isHeading(a) && same(a) === same(b);

/** One or two sentences that stand at the headline and say what the story is about. */
function isStandfirst(at: number, chunks: readonly Chunk[], headline: number): boolean {
  if (headline < 0) return false;
  const { text } = chunks[at]!;
  const words = wordsIn(text);
  if (words > LONGEST_STANDFIRST || /[.!?]["”’')]*\s+\p{Lu}.*[.!?]\s+\p{Lu}/u.test(text)) return false;
  if (at < headline) return at === headline - 1 && like.SENTENCE_END.test(text);
  const before = chunks.slice(headline + 1, at).every((c) => isSameHeading(c.text, chunks[headline]!.text));
  const after = chunks[at + 1];
  if (!before || !after || like.DATELINE.test(text) || like.DATE_LINE.test(text)) return false;
  // Headings alone would make a lead of every short first paragraph: what follows must be weightier, or the byline.
  return (
    isByline(after.text, 0) ||
    like.DATELINE.test(after.text) ||
    (wordsIn(after.text) >= words * 1.7 && words <= 30)
  );
}

function isSubhead(chunk: Chunk, next: Chunk | undefined, told: number): boolean {
  if (!isHeading(chunk.text) || next === undefined || like.BULLET.test(chunk.text)) return false;
  if (like.MARKED_HEADING.test(chunk.text)) return true;
  return (
    told > 0 && wordsIn(chunk.text) <= LONGEST_SUBHEAD && !isHeading(next.text) && !/[,–—-]$/.test(chunk.text)
  );
}

/** A quotation set apart: marked with `>`, or one quotation that stands again in a paragraph. */
function isPullQuote(text: string, chunks: readonly Chunk[], at: number): boolean {
  if (text.startsWith('>')) return true;
  const quoted = /^[“"]([^“”"]{12,300})[”"](?:\s*[—–-]\s*\p{Lu}.{1,60})?$/u.exec(text)?.[1];
  if (!quoted) return false;
  const words = quoted.replace(/[.,!?…]+$/, '');
  return chunks.some((other, i) => i !== at && other.text.length > text.length && other.text.includes(words));
}

const isPublished = (text: string): boolean =>
  like.DAY_ALONE.test(text) || (like.PUBLISHED.test(text) && wordsIn(text) <= 15);

const isByline = (text: string, told: number): boolean =>
  told < 2 &&
  text.length < 120 &&
  !like.NOT_A_NAME.test(text) &&
  (like.BYLINE.test(text) || like.NAME_IN_PLACE.test(text));

const isCaption = (text: string): boolean =>
  text.length < 500 && wordsIn(text) <= LONGEST_LINE && (like.CREDIT.test(text) || like.CAPTION.test(text));

const isStanding = (text: string): boolean =>
  wordsIn(text) <= LONGEST_LINE &&
  (like.STANDING.test(text) ||
    (wordsIn(text) <= LONGEST_HEADING && like.SENDS_AWAY.test(text) && !/[“"]/.test(text)));

/** A list of sources is made of bullets and titles; the first paragraph after it ends it. */
const isSource = ({ text }: Chunk): boolean =>
  like.BULLET.test(text) ||
  /https?:\/\//.test(text) ||
  (wordsIn(text) <= LONGEST_LINE && !like.SENTENCE_END.test(text));

const isNotProse = (chunk: Chunk | undefined): boolean => chunk === undefined || isSource(chunk);

function isCode(text: string): boolean {
  if (like.NO_PROSE.test(text) || (text.match(/\t/g)?.length ?? 0) >= 2) return true;
  const sample = text.slice(0, 2000);
  const letters = sample.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  return letters / sample.length < FEWEST_LETTERS;
}
