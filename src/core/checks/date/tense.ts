import { type Block, telling } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { type Day, dayOf, daysIn, isDay, MONTHS, written } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import { nearestDay } from '../../text/time/near-days.ts';
import * as like from '../../text/time/occurrence.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { contradictions } from '../../text/time/relative-tense.ts';
import { type WrittenDate, writtenDates } from '../../text/time/written-dates.ts';

/** A story is written on one day and dated on the next, and days begin earlier in the east. */
const FEWEST_DAYS = 2;
/** A date without a year is this year's only near the article's own. */
const FARTHEST_WITHOUT_YEAR = 31;
/** Years back, a date after an object is more often the object's: "will mark the landing on June 6, 1944". */
const RECENT_YEARS = 3;

/** A past verb with a day after the article's date, or "will" with a day before it. */
const check: Check = {
  id: 'date/tense',
  title: 'Tense and date disagree',
  rationale:
    'A story that waited for a day, or was written from an older one, tells as still to come what is past; a slip in a year does the same. Quotations are left alone.',
  severity: 'warning',
  *run(article, { today }): Iterable<Report> {
    const anchor = today === null ? null : dayOf(today);
    for (const block of telling(article)) {
      const words = article.text.slice(block.start, block.end);
      for (const found of contradictions(words, anchor)) yield moved(found, block);
      if (!anchor) continue;
      const dates = writtenDates(words);
      for (const date of dates) {
        const span = spanOf(date, anchor, dates);
        if (!span || isQuoted(words, date.start)) continue;
        const report =
          daysBetween(anchor, span.first) >= FEWEST_DAYS
            ? toldAsPast(words, date, span, anchor)
            : daysBetween(span.last, anchor) >= FEWEST_DAYS
              ? toldAsComing(words, date, span, anchor, dates)
              : null;
        if (report) yield moved(report, block);
      }
    }
  },
};

interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** The days that a date can mean; null where that isn't known. */
function spanOf(date: WrittenDate, anchor: Day, others: readonly WrittenDate[]): Span | null {
  const { year, month, day } = date;
  if (year !== undefined && month !== undefined && day !== undefined)
    return isDay({ year, month, day }) ? { first: { year, month, day }, last: { year, month, day } } : null;
  if (year !== undefined) {
    const [from, to] = month === undefined ? [1, 12] : [month, month];
    return { first: { year, month: from, day: 1 }, last: { year, month: to, day: daysIn(year, to) } };
  }
  // Another year told near it may be this date's too.
  if (month === undefined || day === undefined || others.some(({ year }) => year && year !== anchor.year))
    return null;
  const near = nearestDay(anchor, month, day);
  return near && Math.abs(daysBetween(anchor, near)) <= FARTHEST_WITHOUT_YEAR
    ? { first: near, last: near }
    : null;
}

/** The text before a date, from the last break that no clause runs over. */
const clauseBefore = (words: string, date: WrittenDate): string =>
  words.slice(Math.max(0, date.start - 200), date.start);

function toldAsPast(words: string, date: WrittenDate, span: Span, anchor: Day): Report | null {
  const before = clauseBefore(words, date);
  const match = like.TOLD_AS_PAST.exec(before);
  if (!match || !hasLead(match, date) || like.NO_REPORT.test(before.slice(0, match.index))) return null;
  const between = match.groups!['between'] ?? '';
  if (like.HAPPENING.test(between) || like.PARTICIPLE_BETWEEN.test(between)) return null;
  if (/^\s+(?:deadline|start|kick-?off|release|launch|opening)\b/.test(words.slice(date.end))) return null;
  const after = words.slice(date.end);
  if (date.month === undefined && (between || /^\s+\p{Lu}/u.test(after))) return null;
  // "The album, released on May 5, will have": what is to come has a participle too.
  if (/,\s+$/.test(before.slice(0, match.index)) && like.PARTICIPLE_ALONE.test(match.groups!['verb']!))
    return null;
  if (/^[^.!?]{0,80}?\b(?:will|is (?:due|set|expected|to)|are (?:due|set|expected|to))\b/.test(after))
    return null;
  const days = daysBetween(anchor, span.first);
  const verb = verbOf(match);
  const message = `${inWords(date, span)} lies ${apart(days, date)} after the article’s date, ${written(anchor)}, but “${verb}” tells of it as past.`;
  return { start: date.start - before.length + match.index, end: date.end, message };
}

function toldAsComing(
  words: string,
  date: WrittenDate,
  span: Span,
  anchor: Day,
  dates: readonly WrittenDate[],
): Report | null {
  const before = clauseBefore(words, date);
  if (!/\b(?:will|shall|is|are|plans?|intends?|hopes?|expects?)\b/.test(before)) return null;
  const match = like.TOLD_AS_COMING.exec(before);
  if (!match || !hasLead(match, date) || like.WILL_IS_NOUN.test(before.slice(0, match.index))) return null;
  const { base = 'be', between = '' } = match.groups!;
  const start = date.start - before.length + match.index;
  if (isReported(words, start, dates)) return null;
  if (like.PARTICIPLE_BETWEEN.test(between)) return null;
  if (like.HAPPENING.test(between) && !like.HOLDS.test(base)) return null;
  const far = anchor.year - span.last.year > RECENT_YEARS || date.month === undefined;
  if (between && (far || !like.TAKES_PLACE.test(base))) return null;
  if (far && !like.TAKES_PLACE.test(base)) return null;
  const days = daysBetween(span.last, anchor);
  const message = `${inWords(date, span)} was ${apart(days, date)} before the article’s date, ${written(anchor)}, but “${verbOf(match)}” tells of it as still to come.`;
  return { start, end: date.end, message };
}

/** A day stands after "on" or right after its verb, a month or a year after "in". */
function hasLead(match: RegExpExecArray, date: WrittenDate): boolean {
  const lead = match.groups!['lead']!;
  // "in the 2006 election": the year tells which election.
  if (/\bin\b/.test(lead))
    return date.day === undefined && (date.month !== undefined || !/\bthe\b/.test(lead));
  if (/\bon\b/.test(lead)) return date.day !== undefined;
  return (
    date.day !== undefined &&
    (!match.groups!['between'] || /day/.test(lead) || /\bfor$/.test(match.groups!['verb']!))
  );
}

/** A plan as it was told on an earlier day that the sentence names: "In a letter of May 3 it said it will open on May 9". */
function isReported(words: string, verb: number, dates: readonly WrittenDate[]): boolean {
  const sentence = words.slice(Math.max(0, verb - 250), verb).replace(/^.*[.!?]["”’)]*\s(?=\p{Lu})/su, '');
  const start = verb - sentence.length;
  const earlier = dates.some((date) => date.start >= start && date.end <= verb);
  return (
    earlier ||
    /\b(?:last (?:week|month|year)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|ago|at the time|had)\b/.test(
      sentence,
    )
  );
}

/** "met", "will discuss": the verb without what follows it. */
const verbOf = ({ groups }: RegExpExecArray): string => {
  const between = groups!['between'] ?? '';
  const verb = groups!['verb']!;
  return verb.slice(0, verb.length - between.length).replace(/\s+/g, ' ');
};

function inWords(date: WrittenDate, { first }: Span): string {
  if (date.day !== undefined) return written(first);
  return date.month === undefined ? `${first.year}` : `${MONTHS[first.month - 1]!} ${first.year}`;
}

/** "12 days"; for a month or a year, the months to its nearest day. */
function apart(days: number, date: WrittenDate): string {
  if (date.day !== undefined && days < 60) return `${days} days`;
  const months = Math.max(1, Math.round(days / 30.44));
  if (months < 24) return months === 1 ? 'a month' : `${months} months`;
  return `${Math.floor(months / 12)} years`;
}

const moved = (report: Report, block: Block): Report => ({
  ...report,
  start: report.start + block.start,
  end: report.end + block.start,
});

export default check;
