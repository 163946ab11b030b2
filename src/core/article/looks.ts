import { Memo } from '../text/memo.ts';
import { isBareByline, isByline, isJob } from './bylines.ts';
import { isCaption } from './credits.ts';
import { datelineLength, isDatelineAlone } from './datelines.ts';
import { type Labelled, labelOf } from './labels.ts';
import { headsPoints, isPage } from './page.ts';
import * as like from './patterns.ts';
import { isSourcesHeading, isSourcesLine } from './sources.ts';
import { type Stamp, stampIn } from './stamps.ts';
import { isStanding } from './standing.ts';

/** How a chunk looks by its own words, wherever it stands. */
export interface Looks {
  readonly words: number;
  readonly code: boolean;
  /** Where it is nothing but dates and times. */
  readonly stamp: Stamp | null;
  readonly byline: boolean;
  /** Nothing but names, which under a headline are the writers'. */
  readonly bareByline: boolean;
  readonly job: boolean;
  readonly caption: boolean;
  /** A button or a label of the page that the story stood on. */
  readonly page: boolean;
  readonly standing: boolean;
  /** The part that it says itself to be. */
  readonly label: Labelled | null;
  /** How much of it is its dateline, in UTF-16 code units; 0 where it has none. */
  readonly dateline: number;
  /** The same where it opens the story, as more forms of datelines are known by that. */
  readonly openingDateline: number;
  /** A dateline and nothing else. */
  readonly datelineAlone: boolean;
  readonly bullet: boolean;
  readonly heading: boolean;
  /** A heading by Markdown's marks. */
  readonly marked: boolean;
  /** A heading over a story's main points. */
  readonly headsPoints: boolean;
  readonly sourcesHeading: boolean;
  readonly sourcesLine: boolean;
  /** May stand in a list of sources. */
  readonly source: boolean;
  /** Ends as a sentence does. */
  readonly sentence: boolean;
}

/** A headline, a subhead or a caption is no longer than this many words. */
const LONGEST_HEADING = 30;
const LONGEST_LINE = 60;
/** A headline that is wrapped has no more lines. */
const MOST_LINES = 3;

/** A line that no rule of a story's furniture fits is weighed by its letters: prose is mostly letters and spaces. */
const FEWEST_LETTERS = 0.5;

const kept = new Memo<Looks>(4096, look);

/** How a chunk looks; kept by its text, as typing changes one chunk. */
export const looksOf = (text: string): Looks => kept.get(text);

/** A heading's words without Markdown marks, in the form in which two are compared. */
export function headingKey(text: string): string {
  const marked = like.MARKED_HEADING.exec(text);
  const words = marked?.[1] ?? marked?.[2] ?? text;
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function look(text: string): Looks {
  const words = text.split(/\s+/).length;
  const line = words <= LONGEST_LINE;
  const bullet = like.BULLET.test(text);
  const sentence = like.SENTENCE_END.test(text);
  const stamp = stampIn(text);
  return {
    words,
    code: !stamp && isCode(text),
    stamp,
    byline: isByline(text),
    bareByline: isBareByline(text),
    job: isJob(text),
    caption: line && isCaption(text),
    page: isPage(text, words),
    standing: isStanding(text, words),
    label: line ? labelOf(text) : null,
    dateline: datelineLength(text, false),
    openingDateline: datelineLength(text, true),
    datelineAlone: !stamp && isDatelineAlone(text),
    bullet,
    heading: isHeading(text, words),
    marked: like.MARKED_HEADING.test(text),
    headsPoints: headsPoints(text),
    sourcesHeading: isSourcesHeading(text, words),
    sourcesLine: isSourcesLine(text, words, sentence),
    source: bullet || /https?:\/\//.test(text) || (line && !sentence),
    sentence,
  };
}

/** Reads as a heading: marked as one, or short, without a sentence's end. */
function isHeading(text: string, words: number): boolean {
  if (words > LONGEST_HEADING || text.split('\n', MOST_LINES + 1).length > MOST_LINES) return false;
  if (like.MARKED_HEADING.test(text)) return true;
  if (/[?!]["”’')]*$/.test(text)) return words <= 14 && !/[.!?]\s+\p{Lu}/u.test(text);
  return !like.SENTENCE_END.test(text) && /\p{L}/u.test(text) && !/^\p{Ll}/u.test(text);
}

function isCode(text: string): boolean {
  if (like.PROGRAM.test(text)) return true;
  if (like.NO_PROSE.test(text) || (text.match(/\t/g)?.length ?? 0) >= 2) return true;
  const sample = text.slice(0, 2000);
  const others = sample.replace(/[\p{L}\p{M}\s]+/gu, '').length;
  return 1 - others / sample.length < FEWEST_LETTERS;
}
