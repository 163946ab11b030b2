import type { BlockKind } from './article.ts';
import { isFiled, isOwnByline, isPublished, leadsToByline, type Told } from './furniture.ts';
import { endPage } from './page-end.ts';
import type { Chunk } from './chunks.ts';
import { findHead, type Head, isRepeated, type Seen } from './head.ts';
import { looksOf } from './looks.ts';
import * as like from './patterns.ts';
import { isPullQuote, namesSpeaker } from './pull-quotes.ts';

/** A chunk with what it is. */
export interface Classified extends Chunk {
  readonly kind: BlockKind;
  /** How much of it is a label that says so, in UTF-16 code units. */
  readonly label: number;
  /** How much of it is the dateline that it opens with, in UTF-16 code units. */
  readonly dateline: number;
}

const LONGEST_SUBHEAD = 12;
const LONGEST_STANDFIRST = 40;
/** Headings that follow one another: a name and what it is known for, a day and a place. More are verse, or a list. */
const MOST_HEADINGS = 3;
/** Beyond so many lines between headline and text they are no standfirsts. */
const MOST_STANDFIRSTS = 3;

/**
 * Says of each chunk what it is. What a line is depends on where it stands: before the first paragraph a line without
 * a sentence's end is a headline, after it a subhead.
 */
export function classify(chunks: readonly Chunk[]): Classified[] {
  const seen = chunks.map((chunk): Seen => ({ ...chunk, ...looksOf(chunk.text) }));
  const head = findHead(seen);
  const told: Told = { paragraphs: 0, standfirsts: 0, inSources: false, fenced: false, last: undefined };
  const kinds = seen.map((chunk, i) => {
    const kind = fencedKind(chunk, told) ?? sourcesKind(i, seen, told) ?? kindOf(i, seen, head, told);
    told.inSources = kind === 'sources' || (told.inSources && kind === 'standing');
    if (kind === 'paragraph') told.paragraphs++;
    if (kind === 'standfirst') told.standfirsts++;
    told.last = kind;
    return kind;
  });
  endPage(seen, kinds);
  const opening = kinds.indexOf('paragraph');
  return chunks.map((chunk, i) => {
    const [kind, looks] = [kinds[i]!, seen[i]!];
    const dateline = i === opening ? looks.openingDateline : looks.dateline;
    return {
      ...chunk,
      kind,
      label: looks.label?.kind === kind ? looks.label.length : 0,
      dateline: kind === 'paragraph' ? dateline : 0,
    };
  });
}

function fencedKind({ text }: Chunk, told: Told): BlockKind | null {
  const fence = text.startsWith('```');
  const inside = fence || told.fenced;
  if (fence && !/^```.*```$/s.test(text)) told.fenced = !told.fenced;
  return inside ? 'code' : null;
}

function sourcesKind(at: number, chunks: readonly Seen[], told: Told): BlockKind | null {
  const chunk = chunks[at]!;
  const heads = chunk.sourcesHeading && (chunks[at + 1]?.source ?? true);
  const lists = chunk.sourcesLine && told.paragraphs > 0;
  return heads || lists || (told.inSources && chunk.source) ? 'sources' : null;
}

function kindOf(at: number, chunks: readonly Seen[], head: Head, told: Told): BlockKind {
  const chunk = chunks[at]!;
  if (chunk.label && !told.paragraphs) return chunk.label.kind;
  if (isOwnByline(at, chunks, head, told)) return 'byline';
  if (chunk.stamp && isPublished(at, chunks, told)) return 'published';
  if (chunk.datelineAlone && isFiled(at, chunks, told)) return 'dateline';
  if (chunk.code) return 'code';
  if (chunk.page) return 'standing';
  if (chunk.caption) return 'caption';
  if (chunk.standing) return 'standing';
  if (chunk.bullet) return isNumberedHeading(at, chunks) ? 'subhead' : 'list-item';
  if (head.at >= 0 && (at === head.at || isRepeated(chunk, head))) return 'headline';
  if (chunk.headsPoints && chunks[at + 1]) return 'subhead';
  if (isStandfirst(at, chunks, head, told)) return 'standfirst';
  if (at < head.at && chunk.heading) return 'standing';
  if (isPullQuote(chunk, chunks, at, told.paragraphs)) return 'pull-quote';
  if (told.last === 'pull-quote' && namesSpeaker(chunk)) return 'pull-quote';
  return isSubhead(at, chunks, told) ? 'subhead' : 'paragraph';
}

/** One or two sentences that stand at the headline and say what the story is about, or a line without a sentence's end. */
function isStandfirst(at: number, chunks: readonly Seen[], head: Head, told: Told): boolean {
  if (head.at < 0 || told.paragraphs > 0) return false;
  const { text, words, sentence, heading } = chunks[at]!;
  if (words > LONGEST_STANDFIRST || /[.!?]["”’')]*\s+\p{Lu}.*[.!?]\s+\p{Lu}/u.test(text)) return false;
  if (at < head.at) return at === head.at - 1 && (sentence || words > 4);
  const after = chunks[at + 1];
  if (!after || chunks[at]!.openingDateline > 0) return false;
  if (heading && !text.startsWith('#')) return told.standfirsts < MOST_STANDFIRSTS;
  if (told.standfirsts) return false;
  if (leadsToByline(at, chunks)) return true;
  if (at !== head.bodyFrom) return false;
  // A heading alone would make a standfirst of every short first paragraph: what follows must be weightier, or the byline.
  if (after.standing) return false;
  return after.byline || after.openingDateline > 0 || (after.words >= words * 1.7 && words <= 30);
}

function isSubhead(at: number, chunks: readonly Seen[], told: Told): boolean {
  const chunk = chunks[at]!;
  if (!chunk.heading || !chunks[at + 1]) return false;
  if (chunk.marked) return true;
  if (!told.paragraphs || chunk.words > LONGEST_SUBHEAD || /[,–—-]$/.test(chunk.text)) return false;
  if (/\p{Ll}{4}[.!?]["”’')\]]*\s+[\p{Lu}[(“"‘]/u.test(chunk.text)) return false;
  const run = chunks.slice(at + 1, at + MOST_HEADINGS);
  const prose = run.findIndex((next) => !next.heading);
  return prose >= 0 && run.slice(0, prose).every((next) => next.words <= LONGEST_SUBHEAD);
}

/** `1. The cost`, over prose: a list's items stand together. */
function isNumberedHeading(at: number, chunks: readonly Seen[]): boolean {
  const { text, words, sentence } = chunks[at]!;
  const next = chunks[at + 1];
  if (!like.NUMBERED.test(text) || sentence || words > LONGEST_SUBHEAD || !next?.sentence) return false;
  return !next.bullet && !chunks[at - 1]?.bullet;
}
