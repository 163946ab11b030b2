import { readFrontMatter } from '../core/article/front-matter.ts';
import { LineIndex } from '../core/text/lines.ts';

/** So much of a line, in UTF-16 code units, tells whether it is prose. */
const SAMPLE = 2000;

/** A line that ends as a sentence does needs so many words to be one; any other line needs more. */
const FEWEST_WORDS = 3;
const FEWEST_WORDS_UNENDED = 6;

/** How many of a line's words must be plain ones, not codes or names of files; numbers, dashes and emoji are neither. */
const PLAIN_SHARE = 0.75;

const PLAIN = /^[“”"‘’'([*_¿¡]*\p{L}[\p{L}\p{M}.,;:!?…()[\]“”"‘’'*_—–-]*$/u;
const CODE = /\p{L}[._:()[\]*]\p{L}{2}/u;
const NEITHER = /^[^\p{L}]+$/u;
const ENDED = /[.!?…]["”’')\]*_]*$/;

/** How the lines of logs, tables, markup and configuration begin. */
const DATA_START =
  /^(?:[[{<|]|#|\/\/|\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|\w{3} +\d{1,2} \d\d:\d\d:\d\d|(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\b)/;

/** What parts the fields of a table: a tab, or a comma with no space after it and no closing quote. */
const SEPARATOR = /\t|[,;|]"?[^\s\d"”’')\]]/g;

/** Whether a text holds at least one sentence of prose: a list of words, a log or a table does not. Front matter doesn't count. */
export function holdsProse(text: string): boolean {
  const front = readFrontMatter(text, new LineIndex(text));
  for (const [line] of text.slice(front?.range.end ?? 0).matchAll(/[^\r\n\uFEFF]+/g))
    if (isSentence(line.slice(0, SAMPLE).trim())) return true;
  return false;
}

function isSentence(line: string): boolean {
  if (DATA_START.test(line) || (line.match(SEPARATOR)?.length ?? 0) >= 2) return false;
  const words = line.split(/\s+/).filter((word) => !NEITHER.test(word));
  const plain = words.filter((word) => PLAIN.test(word) && !CODE.test(word)).length;
  const fewest = ENDED.test(line) ? FEWEST_WORDS : FEWEST_WORDS_UNENDED;
  return plain >= fewest && plain >= words.length * PLAIN_SHARE;
}
