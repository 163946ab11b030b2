import { isDay, isoOf } from '../text/calendar.ts';
import { LineIndex } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { sentencesAt } from '../text/segment.ts';
import type { Article, ArticleDate, Block, BlockKind, Problem } from './article.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { classify, type Classified } from './classify.ts';
import { dateAt, dateInName, dateLineIn, datelineDate } from './date.ts';
import { readFrontMatter } from './front-matter.ts';
import { bareDateline } from './datelines.ts';
import { BULLET, MARKED_HEADING } from './patterns.ts';
import { stampIn } from './stamps.ts';

/**
 * The longest paragraph that is read, in UTF-16 code units: some thirty thousand words. Longer ones are data, and the
 * editor is told that they were passed over.
 */
export const LONGEST_PARAGRAPH = 200_000;

/** The kinds whose words are parted into sentences. */
const WITHOUT_SENTENCES: ReadonlySet<BlockKind> = new Set(['front-matter', 'date-line', 'published', 'code']);

/** The kinds that are one unit, whatever periods stand in them. */
const ONE_UNIT: ReadonlySet<BlockKind> = new Set([
  'headline',
  'subhead',
  'byline',
  'dateline',
  'caption',
  'sources',
]);

/**
 * Reads a text into an article: its blocks, its date and what could not be read. Never throws.
 * @param path what the host calls the article; a date in the file's name is its last resort
 */
export function parseArticle(path: string, text: string): Article {
  const lines = new LineIndex(text);
  const front = readFrontMatter(text, lines);
  const problems: Problem[] = [...(front?.problems ?? [])];
  const blocks: Block[] = front ? [{ kind: 'front-matter', ...front.range, sentences: [] }] : [];
  const chunks = chunksOf(text, lines, front?.nextLine ?? 0);
  const opening = splitDateLine(text, chunks[0]);
  if (opening) {
    blocks.push({ kind: 'date-line', ...opening.range, sentences: [] });
    if (opening.rest) chunks[0] = opening.rest;
    else chunks.shift();
  }
  for (const chunk of classify(chunks.filter((chunk) => !isTooLong(chunk, problems))))
    blocks.push(...blocksOf(chunk));
  const date = front?.date ?? opening?.date ?? laterDate(path, text, blocks);
  return { path, text, lines, blocks, date, problems };
}

interface Opening {
  readonly range: Range;
  readonly date: ArticleDate | null;
  readonly rest: Chunk | null;
}

/** Parts a leading `date 2025-07-22` from the sentence that it is run into. */
function splitDateLine(text: string, chunk: Chunk | undefined): Opening | null {
  const line = chunk && dateLineIn(chunk.text);
  if (!line) return null;
  const next = chunk.start + line.length + /^[.:,]?\s*/.exec(chunk.text.slice(line.length))![0].length;
  return {
    range: { start: chunk.start, end: chunk.start + line.length },
    date: dateAt(text, chunk.start + line.at, 'date-line'),
    rest: next < chunk.end ? { ...chunk, start: next, text: text.slice(next, chunk.end) } : null,
  };
}

function isTooLong(chunk: Chunk, problems: Problem[]): boolean {
  const length = chunk.end - chunk.start;
  if (length <= LONGEST_PARAGRAPH) return false;
  const message = `A paragraph of ${length.toLocaleString('en')} characters is too long to be prose and is not reviewed.`;
  problems.push({ start: chunk.start, end: chunk.end, message });
  return true;
}

/** A chunk as blocks: a paragraph that opens with a dateline makes two. */
function blocksOf(chunk: Classified): Block[] {
  const { kind, text, start, dateline } = chunk;
  if (dateline) {
    const words = bareDateline(text.slice(0, dateline));
    return [block('dateline', words, start), block(kind, text.slice(dateline), start + dateline)];
  }
  const mark = marks(chunk);
  return [block(kind, text.slice(mark.before, text.length - mark.after), start + mark.before, chunk)];
}

/** How much stands around a block's words: its label, or a heading's or a list item's Markdown. */
function marks({ kind, text, label }: Classified): { before: number; after: number } {
  if (label) return { before: label, after: 0 };
  const bullet = kind === 'list-item' ? BULLET.exec(text) : null;
  if (bullet) return { before: bullet[0].length, after: 0 };
  const heading = kind === 'headline' || kind === 'subhead' ? MARKED_HEADING.exec(text) : null;
  const words = heading?.[1] ?? heading?.[2];
  if (!words) return { before: 0, after: 0 };
  const before = text.indexOf(words);
  return { before, after: text.length - before - words.length };
}

/** A block whose sentences are made of `words`, which begin at `start`; its range is the whole chunk's where given. */
function block(kind: BlockKind, words: string, start: number, whole?: Range): Block {
  const range = { start: whole?.start ?? start, end: whole?.end ?? start + words.length };
  if (WITHOUT_SENTENCES.has(kind)) return { kind, ...range, sentences: [] };
  const sentences = sentencesAt(words, start);
  if (!ONE_UNIT.has(kind) || sentences.length < 2) return { kind, ...range, sentences };
  const one = {
    start: sentences[0]!.start,
    end: sentences.at(-1)!.end,
    words: sentences.flatMap((s) => s.words),
  };
  return { kind, ...range, sentences: [one] };
}

/** The day that a published line or a byline tells; one that it was changed on counts where no other stands there. */
function publishedDate(text: string, { start, end }: Range): ArticleDate | null {
  const day = stampIn(text.slice(start, end))?.day;
  if (!day || !isDay(day)) return null;
  const range = { start: start + day.start, end: start + day.end };
  return { value: isoOf(day), source: 'published', range };
}

/** The article's date where neither its front matter nor its first line tells it. */
function laterDate(path: string, text: string, blocks: readonly Block[]): ArticleDate | null {
  const published = blocks
    .filter((b) => b.kind === 'published' || b.kind === 'byline')
    .map((b) => publishedDate(text, b))
    .find((date) => date !== null);
  const named = dateInName(path);
  const dated = published ?? named;
  const year = dated ? Number(dated.value.slice(0, 4)) : undefined;
  const dateline = blocks
    .filter((b) => b.kind === 'dateline')
    .map((b) => datelineDate(text.slice(b.start, b.end), b.start, year))
    .find((date) => date !== null);
  return dateline ?? published ?? named;
}
