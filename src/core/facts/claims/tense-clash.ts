import { type Day, daysIn, isDay, MONTHS, written } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import { nearestDay } from '../../text/time/near-days.ts';
import * as like from './occurrence.ts';
import type { Contradiction } from './relative-tense.ts';
import type { WrittenDate } from '../dates/written-dates.ts';

/** A date without a year is this year's only near the article's own. */
const FARTHEST_WITHOUT_YEAR = 31;
/** Years back, a date after an object is more often the object's: "will mark the landing on June 6, 1944". */
const RECENT_YEARS = 3;

/** The first and the last day that a date can mean. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** The days that a date can mean; null where that isn't known. */
export function spanOf(date: WrittenDate, anchor: Day, others: readonly WrittenDate[]): DaySpan | null {
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

/** "will meet in the final on": what is done in it is done on its day. */
const IN_IT = /\b(?:in|at|for)\s+(?:the|an?)\s+[\p{L}-]+$/u;

/** The text before a date, from the last break that no clause runs over. */
const clauseBefore = (words: string, date: WrittenDate): string =>
  words.slice(Math.max(0, date.start - 200), date.start);

/** A past verb that a date to come belongs to, in the words before the date; null where there is none. */
export function toldAsPast(
  words: string,
  date: WrittenDate,
  span: DaySpan,
  anchor: Day,
): Contradiction | null {
  const before = clauseBefore(words, date);
  const match = like.TOLD_AS_PAST.exec(before);
  if (!match || !hasLead(match, date) || like.NO_REPORT.test(before.slice(0, match.index))) return null;
  // "the charged man": a participle before a noun.
  if (/\b(?:the|an?|these|those|all|two|both)\s+$/i.test(before.slice(0, match.index))) return null;
  const between = match.groups!['between'] ?? '';
  if (like.HAPPENING.test(between) || like.PARTICIPLE_BETWEEN.test(between)) return null;
  if (/^\s+(?:deadline|start|kick-?off|release|launch|opening)\b/.test(words.slice(date.end))) return null;
  const after = words.slice(date.end);
  if (date.month === undefined && (between || /^\s+\p{Lu}/u.test(after))) return null;
  // "The album, released on May 5, will have": what is to come has a participle too.
  if (/,\s+$/.test(before.slice(0, match.index)) && like.PARTICIPLE_ALONE.test(match.groups!['verb']!))
    return null;
  // "came off on June 9, and is to be sold" tells of two things.
  if (
    !/^,?\s+and\b/.test(after) &&
    /^[^.!?]{0,80}?\b(?:will|is (?:due|set|expected|to)|are (?:due|set|expected|to))\b/.test(after)
  )
    return null;
  const days = daysBetween(anchor, span.first);
  const verb = verbOf(match);
  const message = `${inWords(date, span)} lies ${apart(days, date)} after the article’s date, ${written(anchor)}, but “${verb}” tells of it as past.`;
  return { start: date.start - before.length + match.index, end: date.end, message };
}

/** A verb of what is still to come that a past date belongs to; null where there is none. */
export function toldAsComing(
  words: string,
  date: WrittenDate,
  span: DaySpan,
  anchor: Day,
  dates: readonly WrittenDate[],
): Contradiction | null {
  const before = clauseBefore(words, date);
  if (!/\b(?:will|shall|is|are|plans?|intends?|hopes?|expects?)\b/.test(before)) return null;
  const match = like.TOLD_AS_COMING.exec(before);
  if (!match || !hasLead(match, date) || like.WILL_IS_NOUN.test(before.slice(0, match.index))) return null;
  const { base = 'be', between = '' } = match.groups!;
  const start = date.start - before.length + match.index;
  if (isReported(words, start, dates)) return null;
  if (like.PARTICIPLE_BETWEEN.test(between)) return null;
  if (like.HAPPENING.test(between) && !like.HOLDS.test(base) && !IN_IT.test(between)) return null;
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
    (!match.groups!['between'] || /day/.test(lead) || /\bfor(?:\s+\p{L}+)?$/u.test(match.groups!['verb']!))
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

function inWords(date: WrittenDate, { first }: DaySpan): string {
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
