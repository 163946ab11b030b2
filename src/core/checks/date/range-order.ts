import { type Article, telling } from '../../article/article.ts';
import type { Check, Edit, Fix, Report } from '../../check.ts';
import { daysIn, MONTHS } from '../../text/calendar.ts';
import { backwardHours } from '../../facts/claims/clock-ranges.ts';
import { type DateRange, dateRanges } from '../../facts/claims/date-ranges.ts';
import { daysBetween } from '../../text/days.ts';
import type { WrittenDate } from '../../facts/dates/written-dates.ts';

/** A date moved from one day to an earlier one is told in the same words as a range. */
const MOVED =
  /\b(?:(?:mov|chang|reschedul|advanc|revis|updat|backdat|trac|revers)(?:e[sd]?|ing)|(?:shift|pull|push|amend|correct|switch|adjust|alter|bring)(?:s|ed|ing)?|brought|back|backwards?|forward|rewound|rewinds?|travell?(?:s|ed|ing)?)\b/i;
/** Two years set against each other, and numbers that rise and fall, are no range of time. */
const COMPARED =
  /\b(?:(?:differ|compar|grow|grew|drop|f[ae]ll|ris|rose|declin|decreas|increas|reduc|slipp|contrast|distinguish|choos|similar)(?:\p{L}*)|gaps?|choice|cuts?|cutting|shr[aiu]nk(?:s|ing)?|slid(?:es?)?|went|goes|down|up)\b/iu;
const SET_AGAINST = /\b(?:differ|compar|contrast|distinguish|choos)\p{L}*|\b(?:choice|gaps?)\b/iu;
/** The figures of a game or a vote beside the words that tell it. */
const SCORE =
  /\b(?:won|win|beat|led|leads?|score[sd]?|vot(?:e[sd]?|ing)|defeated|lost|record of)\s+(?:\S+\s+){0,2}$/i;
/** Words that may follow a year; others tell what was counted. */
const AFTER_A_YEAR =
  /^(?:$|[^\s\p{L}\d]|\s+(?:[^\p{L}\d\s]|(?:a|after|and|as|at|before|but|by|for|from|had|has|have|he|in|inclusive|into|is|it|of|on|or|season|seasons|she|show|shows|than|that|the|they|to|under|was|were|when|where|which|while|who|will|with)\b))/u;
/** "the war of 1914-1918", "the years 2009–2015": what comes before leaves no doubt. */
const OF_YEARS = /\b(?:war|strike|crisis|famine|drought|season|years|period|reign|term)\s+(?:of\s+|in\s+)?$/i;
/** Years before Christ are counted backwards. */
const BEFORE_CHRIST = /^\s*(?:B\.?\s?C|BCE|AD\b)/;

/** A range without years that would have to take nearly a whole year to run forwards, in days; a full year is a year of accounts. */
const NEARLY_A_YEAR = 340;
const A_YEAR = [361, 367] as const;

/** A range that ends before it begins: "from June 5 to June 2", "2025–2022", "born in 1990, died in 1985". */
const check: Check = {
  id: 'date/range-order',
  title: 'Range runs backwards',
  rationale:
    'A range that ends before it begins has its dates exchanged, or one of them is wrong. Ranges over the turn of a year are left alone.',
  severity: 'warning',
  example: {
    wrong: 'The fair runs from June 12 to June 5.',
    right: 'The fair runs from June 5 to June 12.',
  },
  *run(article): Iterable<Report> {
    for (const block of telling(article)) {
      const words = article.text.slice(block.start, block.end);
      let after = 0;
      for (const range of dateRanges(words)) {
        if (range.start < after || !isBackward(range) || isNoRange(range, words)) continue;
        after = range.end;
        yield reportOf(article, range, block.start);
      }
      for (const { start, end, from, to } of backwardHours(words))
        yield {
          start: block.start + start,
          end: block.start + end,
          message: `The hours end at ${to}, before they begin at ${from}.`,
        };
    }
  },
};

/** Whether the second date lies before the first, by what both tell. */
function isBackward({ from, to }: DateRange): boolean {
  if (from.year !== undefined && to.year !== undefined) {
    if (from.year !== to.year) return to.year < from.year;
    return from.month !== undefined && to.month !== undefined && isEarlier(to, from);
  }
  if (from.month === undefined || to.month === undefined || from.day === undefined || to.day === undefined)
    return false;
  if (from.month === to.month) return to.day < from.day;
  // "December 28 to January 3, 2025" runs over the turn of the year.
  if (to.month > from.month) return false;
  const length = daysBetween(
    { year: 2022, month: from.month, day: from.day },
    { year: 2023, month: to.month, day: to.day },
  );
  return length > NEARLY_A_YEAR && (length < A_YEAR[0] || length > A_YEAR[1]);
}

function isEarlier(a: WrittenDate, b: WrittenDate): boolean {
  if (a.month !== b.month) return a.month! < b.month!;
  return a.day !== undefined && b.day !== undefined && a.day < b.day;
}

function isNoRange({ start, end, from, to, kind }: DateRange, words: string): boolean {
  if (kind !== 'range') return false;
  // A day that no month has, or a month's worth of something: other checks, or no date.
  if ([from, to].some(({ month, day }) => month && day && day > daysIn(2000, month))) return true;
  const sentence = words.slice(Math.max(0, start - 160), start).replace(/^.*[.!?;]\s/s, '');
  const after = words.slice(end);
  if (/^\s+back\b/.test(words.slice(from.end)) || MOVED.test(sentence)) return true;
  if (/^between\b/i.test(words.slice(start)) && SET_AGAINST.test(sentence)) return true;
  const bare = from.month === undefined && to.month === undefined;
  const dashed = /^\s?[–—-]\s?$/.test(words.slice(from.end, to.start));
  if (bare)
    return (
      BEFORE_CHRIST.test(after) ||
      (dashed ? SCORE : COMPARED).test(sentence) ||
      (!AFTER_A_YEAR.test(after) && !(dashed && OF_YEARS.test(sentence)))
    );
  // "June 21-4" without a year may be a score.
  return dashed && from.year === undefined && to.year === undefined && !isDated(words, start, after);
}

/** Whether a hyphenated pair of numbers without a year is told as two days: "for June 21-4 in the hall". */
const isDated = (words: string, start: number, after: string): boolean =>
  (/^(?:from|between)\b/i.test(words.slice(start, start + 8)) ||
    /\b(?:on|for|dates?|dated|held|runs?|open)\s+$/i.test(words.slice(Math.max(0, start - 8), start))) &&
  /^(?:$|[.,;:)]|\s+(?:in|at|and|by|with)\b)/.test(after);

function reportOf({ text }: Article, range: DateRange, offset: number): Report {
  const { from, to, kind } = range;
  const [first, second] = [inWords(from, to), inWords(to, from)];
  const message =
    kind === 'life'
      ? `The death is put ${second}, before the birth ${first}.`
      : kind === 'course'
        ? `The end is put ${second}, before the beginning ${first}.`
        : `The range ends ${second}, before it begins ${first}.`;
  const start = offset + range.start;
  const end = offset + range.end;
  const fix: Fix = { title: 'Exchange the two dates', edits: exchange(text, from, to, offset) };
  return { start, end, message, fixes: kind === 'range' ? [fix] : [] };
}

/** "on 9 June 2025", "in June 2025", "in 2025"; the year may stand on the other date alone. */
function inWords({ day, month, year }: WrittenDate, other: WrittenDate): string {
  const told = year ?? (month === other.month ? other.year : undefined);
  const words = [day, month && MONTHS[month - 1], told].filter((part) => part !== undefined && part !== 0);
  return `${day === undefined ? 'in' : 'on'} ${words.join(' ')}`;
}

/** Each date's words in the other's place; a year that stands on one of them only stays there. */
function exchange(text: string, from: WrittenDate, to: WrittenDate, offset: number): Edit[] {
  const bothYears = (from.year === undefined) === (to.year === undefined);
  const cut = (date: WrittenDate): { start: number; end: number } => ({
    start: offset + date.start,
    end: offset + date.end - (bothYears ? 0 : (/,?\s+\d{4}$/.exec(date.text)?.[0].length ?? 0)),
  });
  const [a, b] = [cut(from), cut(to)];
  return [
    { ...a, text: text.slice(b.start, b.end) },
    { ...b, text: text.slice(a.start, a.end) },
  ];
}

export default check;
