import { Memo } from '../text/memo.ts';
import * as like from './patterns.ts';

/** How a chunk looks by its own words, wherever it stands. */
export interface Looks {
  readonly words: number;
  readonly code: boolean;
  readonly published: boolean;
  readonly byline: boolean;
  readonly caption: boolean;
  readonly standing: boolean;
  readonly bullet: boolean;
  readonly heading: boolean;
  /** A heading by Markdown's marks. */
  readonly marked: boolean;
  readonly sourcesHeading: boolean;
  readonly source: boolean;
  /** Ends as a sentence does. */
  readonly sentence: boolean;
}

/** A headline, a subhead or a caption is no longer than this many words. */
const LONGEST_HEADING = 30;
const LONGEST_LINE = 60;

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
  return {
    words,
    code: isCode(text),
    published: like.DAY_ALONE.test(text) || (words <= 15 && like.PUBLISHED.test(text)),
    byline:
      text.length < 120 &&
      !like.NOT_A_NAME.test(text) &&
      (like.BYLINE.test(text) || like.NAME_IN_PLACE.test(text)),
    caption: line && text.length < 500 && (like.CREDIT.test(text) || like.CAPTION.test(text)),
    standing: line && isStanding(text, words),
    bullet,
    heading: isHeading(text, words),
    marked: like.MARKED_HEADING.test(text),
    sourcesHeading: words <= 4 && like.SOURCES.test(text),
    source: bullet || /https?:\/\//.test(text) || (line && !sentence),
    sentence,
  };
}

/** Reads as a heading: marked as one, or short, without a sentence's end. */
function isHeading(text: string, words: number): boolean {
  if (text.includes('\n') || words > LONGEST_HEADING) return false;
  if (like.MARKED_HEADING.test(text)) return true;
  if (/[?!]["”’')]*$/.test(text)) return words <= 14 && !/[.!?]\s+\p{Lu}/u.test(text);
  return !like.SENTENCE_END.test(text) && /\p{L}/u.test(text) && !/^\p{Ll}/u.test(text);
}

function isStanding(text: string, words: number): boolean {
  if (like.STANDING.test(text)) return true;
  return words <= LONGEST_HEADING && like.SENDS_AWAY.test(text) && !/[“"]/.test(text);
}

function isCode(text: string): boolean {
  if (like.NO_PROSE.test(text) || (text.match(/\t/g)?.length ?? 0) >= 2) return true;
  const sample = text.slice(0, 2000);
  const letters = sample.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  return letters / sample.length < FEWEST_LETTERS;
}
