import type { BlockKind } from './article.ts';
import type { Head, Seen } from './head.ts';

/** A byline stands at the head of the story, before its third paragraph. */
const BYLINE_BEFORE = 2;

/** What is known of a story when its next chunk is reached. */
export interface Told {
  paragraphs: number;
  standfirsts: number;
  inSources: boolean;
  fenced: boolean;
  last: BlockKind | undefined;
}

/** A day without a word is the story's own above its text, and below it; in between it heads a part. */
export function isPublished(at: number, chunks: readonly Seen[], told: Told): boolean {
  if (chunks[at]!.stamp?.told) return true;
  return (!told.paragraphs && !headsPart(at, chunks)) || !chunks.slice(at + 1).some(isText);
}

/** Whether a place and a day tell where and when the story was filed: at its head or its foot, and not one of several. */
export function isFiled(at: number, chunks: readonly Seen[], told: Told): boolean {
  if (chunks.some(({ datelineAlone }, i) => datelineAlone && i !== at)) return false;
  return !told.paragraphs || !chunks.slice(at + 1).some(isText);
}

/** Whether a day without a word is the first of several, as in a timeline. */
function headsPart(at: number, chunks: readonly Seen[]): boolean {
  const text = chunks.findIndex((chunk, i) => i > at && isText(chunk));
  return text >= 0 && chunks.slice(text).some(({ stamp }) => stamp && !stamp.told);
}

const isText = ({ sentence, standing, caption }: Seen): boolean => sentence && !standing && !caption;

/** Whether a line says by whom the story is: named as such, or nothing but names under the headline, or a job under a name. */
export function isOwnByline(at: number, chunks: readonly Seen[], head: Head, told: Told): boolean {
  const chunk = chunks[at]!;
  if (chunk.byline) return told.paragraphs < BYLINE_BEFORE;
  if (told.paragraphs || at <= head.at || !chunks[at + 1]) return false;
  return (chunk.bareByline && head.at >= 0) || (chunk.job && told.last === 'byline');
}

/** Whether nothing but captions and lines without a sentence's end stands between a line and who wrote the story, or when. */
export function leadsToByline(at: number, chunks: readonly Seen[]): boolean {
  for (let i = at + 1; i < Math.min(chunks.length, at + 5); i++) {
    const next = chunks[i]!;
    if (next.byline || next.stamp) return next.byline || next.stamp?.told === true || !headsPart(i, chunks);
    if (!next.caption && (next.sentence || next.code || next.bullet)) return false;
  }
  return false;
}
