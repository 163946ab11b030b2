import { MONTH_PATTERN, monthOf, WEEKDAYS } from '../../text/calendar.ts';
import type { Range } from '../../text/range.ts';

/** A weekday told beside a date of the month, ranges counted from the paragraph's start. */
export interface Pair extends Range {
  /** In full: `Tuesday`. */
  readonly weekday: string;
  readonly weekdayAt: Range;
  /** A weekday's name as this one was written: long, or short with or without its period. */
  readonly weekdayAs: (full: string) => string;
  readonly date: Range & { readonly year?: number; readonly month: number; readonly day: number };
}

const FULL = WEEKDAYS.join('|');
const SHORT = 'Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun';
const WEEKDAY = `(?:${FULL}|(?:${SHORT})(?:\\.,?|,)?)`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+(?:in\\s+)?(?<y#>(?:1[0-9]|20)\\d\\d)(?![\\d:]))?';
const DATE = [
  `(?<m#>${MONTH_PATTERN})\\s+(?:the\\s+)?(?<d#>${DAY})(?![\\p{L}\\d:%]|[.,/]\\d)${YEAR}`,
  `(?<e#>${DAY})\\s+(?:of\\s+)?(?<n#>${MONTH_PATTERN})(?![\\p{L}\\d])${YEAR.replace('y#', 'z#')}`,
  `(?<i#>(?:1[0-9]|20)\\d\\d-\\d\\d-\\d\\d)(?![\\d/-])`,
].join('|');
const date = (mark: string): string => `(?:${DATE.replaceAll('#', mark)})`;

/** "Tuesday, June 2, 2025", "Tue., 2 June", "Tuesday the 2nd of June", "Tuesday (June 2)". */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d-])(?<w>${WEEKDAY})(?:\\s+(?:morning|afternoon|evening|night))?(?:,?\\s*\\(\\s*|,?\\s+(?:the\\s+|[–—-]\\s+)?)(?<date>${date('1')})\\)?`,
  'gu',
);
/** "June 2, 2025, a Tuesday", "June 2 (Tuesday)", "June 2, 2025, which was a Tuesday", "June 2 fell on a Tuesday". */
const AFTER = new RegExp(
  `(?<![\\p{L}\\d])(?<date>${date('2')})(?:,?\\s+\\((?:a\\s+)?|,?\\s+(?:which\\s+)?(?:(?:was|is|will\\s+be|fell\\s+on|falls\\s+on|fall\\s+on)\\s+)?a\\s+|,\\s+(?=\\p{L}+[.,)])|\\s*[—–]\\s*(?:a\\s+)?)(?<w>(?:${FULL}|(?:${SHORT})\\.?(?=\\))))(?=\\s*[.,;:)!?”"—–]|\\s*$|\\s+(?:when|and|but|that|at|as|so)\\b)\\)?`,
  'gu',
);

/** Days in a row share a month: in "Monday and Tuesday, June 2 and 3" no weekday stands beside its own date. */
const IN_A_ROW = new RegExp(
  `\\b(?:${FULL})(?:,|\\s*[–-]|\\s*/|,?\\s+(?:and|or|to|through|until|till|&))\\s*$`,
);
/** A newspaper, not a day: "the Sun, May 3". */
const NO_WEEKDAY = /\b[Tt]he\s+$/;

/** The pairs of weekday and date in a paragraph's text, in text order. */
export function weekdayPairs(paragraph: string): Pair[] {
  if (!/\d/.test(paragraph) || !/day|Mon|Tue|Wed|Thu|Fri|Sat|Sun/.test(paragraph)) return [];
  const pairs = [...paragraph.matchAll(BEFORE), ...paragraph.matchAll(AFTER)]
    .filter(({ index }) => !IN_A_ROW.test(paragraph.slice(Math.max(0, index - 24), index)))
    .filter(({ index, groups }) => !isName(groups!['w']!, paragraph, index))
    .map(pairOf);
  pairs.sort((a, b) => a.start - b.start);
  // "Monday, June 2, a Monday" is told by the first.
  return pairs.filter((pair, i) => i === 0 || pair.start >= pairs[i - 1]!.end);
}

const isName = (weekday: string, paragraph: string, at: number): boolean =>
  /^S(?:un|at)\b/.test(weekday) && NO_WEEKDAY.test(paragraph.slice(Math.max(0, at - 5), at));

function pairOf(match: RegExpExecArray): Pair {
  const parts = match.groups!;
  const word = parts['w']!.replace(/,$/, '');
  const weekday = WEEKDAYS.find((full) => full.startsWith(word.slice(0, 3)))!;
  const start = match.index;
  const weekdayAt = start + (match[0].startsWith(word) ? 0 : match[0].lastIndexOf(word));
  const dateAt = start + match[0].indexOf(parts['date']!, match[0].startsWith(word) ? word.length : 0);
  return {
    start,
    end: start + match[0].length,
    weekday,
    weekdayAt: { start: weekdayAt, end: weekdayAt + word.length },
    weekdayAs: (full) =>
      word === weekday ? full : full.slice(0, word.replace('.', '').length) + (word.endsWith('.') ? '.' : ''),
    date: { start: dateAt, end: dateAt + parts['date']!.length, ...partsOf(parts) },
  };
}

function partsOf(parts: Record<string, string | undefined>): { year?: number; month: number; day: number } {
  const iso = parts['i1'] ?? parts['i2'];
  if (iso) {
    const [year, month, day] = iso.split('-').map(Number);
    return { year: year!, month: month!, day: day! };
  }
  const year = parts['y1'] ?? parts['y2'] ?? parts['z1'] ?? parts['z2'];
  const month = monthOf((parts['m1'] ?? parts['n1'] ?? parts['m2'] ?? parts['n2'])!)!;
  const day = parseInt((parts['d1'] ?? parts['e1'] ?? parts['d2'] ?? parts['e2'])!, 10);
  return { ...(year === undefined ? {} : { year: Number(year) }), month, day };
}
