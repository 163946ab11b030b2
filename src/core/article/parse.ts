import { LineIndex } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { sentencesAt } from '../text/segment.ts';
import type { Article, ArticleDate, Block, BlockKind, Problem } from './article.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { classify, type Classified } from './classify.ts';
import { dateAt, dateInName, datelineDate } from './date.ts';
import { readFrontMatter } from './front-matter.ts';
import { BULLET, DATE_LINE, DATELINE, DAY_ALONE, MARKED_HEADING, PUBLISHED } from './patterns.ts';

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
  const match = chunk && DATE_LINE.exec(chunk.text);
  if (!match) return null;
  const at = chunk.start + match[0].indexOf(match[1]!);
  const next = chunk.start + match[0].length;
  return {
    range: { start: chunk.start, end: at + match[1]!.length },
    date: dateAt(text, at, 'date-line'),
    rest: next < chunk.end ? { ...chunk, start: next, text: chunk.text.slice(match[0].length) } : null,
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
  const dateline = chunk.kind === 'paragraph' ? (DATELINE.exec(chunk.text)?.[0].length ?? 0) : 0;
  const { kind } = chunk;
  if (dateline && dateline < chunk.text.length) {
    const end = chunk.start + chunk.text.slice(0, dateline).replace(/[\s—–-]+$/, '').length;
    return [
      block('dateline', chunk.text.slice(0, end - chunk.start), chunk.start),
      block(kind, chunk.text.slice(dateline), chunk.start + dateline),
    ];
  }
  const mark = marks(chunk);
  return [
    block(
      kind,
      chunk.text.slice(mark.before, chunk.text.length - mark.after),
      chunk.start + mark.before,
      chunk,
    ),
  ];
}

/** How much Markdown stands around a heading's or a list item's words. */
function marks({ kind, text }: Classified): { before: number; after: number } {
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

/** The day that a published line tells, behind its verb or its weekday. */
function publishedDate(text: string, { start, end }: Range): ArticleDate | null {
  const words = text.slice(start, end);
  const ahead = (PUBLISHED.exec(words) ?? DAY_ALONE.exec(words))?.[0].length ?? 0;
  return dateAt(text, start + ahead, 'published');
}

/** The article's date where neither its front matter nor its first line tells it. */
function laterDate(path: string, text: string, blocks: readonly Block[]): ArticleDate | null {
  const published = blocks
    .filter((b) => b.kind === 'published')
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
