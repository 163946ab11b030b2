import type { Day } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import { elapsed, inWords, type PartialDate, unitOf } from '../../text/time/elapsed.ts';
import { NUMBER_PATTERN, numberOf } from '../../text/time/numbers.ts';
import { nearestDay } from '../../text/time/near-days.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { type WrittenDate, writtenDates } from '../dates/written-dates.ts';
import type { WrongInterval } from './intervals.ts';

const AMOUNT = `(?<vague>nearly|almost|about|around|some|roughly|just under|less than|over|more than)?\\s*(?<n>${NUMBER_PATTERN}|an?)\\s+(?<unit>years?|months?|weeks?|days?|decades?|century|centuries)`;
/** "Three years later, the dam": counted from the sentence before, or from a date of its own sentence. */
const LATER = new RegExp(
  `(?<=^|[.;!?,—–]["”’)]*\\s+|\\b(?:and|but|now|now,)\\s)${AMOUNT}\\s+(?:(?:later|on)(?:\\s+from\\s+(?:that\\s+day|then|there))?|afterwards|after that),`,
  'giu',
);
/** "Eight years after it was launched in" and "A decade after the" right before a date. */
const AFTER = new RegExp(
  `(?<=^|[.;!?]["”’)]*\\s+)${AMOUNT}\\s+after\\s+(?:(?!(?:and|but|when|while|before|until|since|after)\\b)[\\p{L}’'-]+\\s+){0,8}$`,
  'iu',
);
/** What is not told as having come. */
const NOT_YET =
  /\b(?:will|shall|would|could|might|may|should|is to|are to|to be|expected|due|planned|forecast|predicted|hopes?|if|until|till|by|target|goal|deadline|had)\b/;
/** What has come, or is so now. */
const HAS_COME =
  /\b(?:is|are|has|have|was|were|remains?|still|met|went|came|began|returned|said|says|\p{Ll}{3,}ed)\b/u;

/** How far a telling may go beyond its day in its own unit, rounded as such tellings are: by a half, and a tenth of it. */
const slackOf = (number: number, vague: boolean): number => 0.6 + number / 10 + (vague ? number / 4 : 0);

/**
 * The steps of a paragraph that lead from a date beyond the article's day, though what they tell has come: "A decade after
 * the 2021 fire, they met again".
 */
export function* stepsBeyond(paragraph: string, now: Day): Iterable<WrongInterval> {
  if (!/\b(?:year|month|week|day|decade|centur)/i.test(paragraph)) return;
  const dates = writtenDates(paragraph);
  if (dates.length === 0) return;
  for (const match of paragraph.matchAll(LATER)) {
    const from = lastBefore(paragraph, dates, match.index);
    const end = match.index + match[0].length - 1;
    const rest = restOfSentence(paragraph, end);
    if (from && !hasDate(dates, end, end + rest.length))
      yield* judged(paragraph, match, from, end, rest, now);
  }
  for (const date of dates) {
    const lead = paragraph.slice(Math.max(0, date.start - 140), date.start);
    const match = AFTER.exec(lead);
    if (!match || hasDate(dates, date.start - lead.length + match.index, date.start)) continue;
    const rest = restOfSentence(paragraph, date.end);
    const clause = rest.slice(rest.indexOf(',') + 1);
    if (!rest.includes(',') || hasDate(dates, date.end, date.end + rest.length)) continue;
    match.index += date.start - lead.length;
    yield* judged(paragraph, match, date, date.end, clause, now);
  }
}

/** The year of a day that leaves it out, where it was not long ago. */
function pastYear({ month, day }: WrittenDate, now: Day): number | null {
  const near = month === undefined || day === undefined ? null : nearestDay(now, month, day);
  return near && daysBetween(near, now) >= 0 ? near.year : null;
}

const hasDate = (dates: readonly WrittenDate[], from: number, to: number): boolean =>
  dates.some(({ start }) => start >= from && start < to);

const restOfSentence = (paragraph: string, at: number): string =>
  /^(?:[^.!?]|\.(?=\d|\S))*/.exec(paragraph.slice(at, at + 240))![0];

/** The one date told in the sentence or in the one before; null where there are several or none. */
function lastBefore(paragraph: string, dates: readonly WrittenDate[], at: number): WrittenDate | null {
  const begin = Math.max(0, at - 260);
  const ends = [...paragraph.slice(begin, at).matchAll(/[.!?]["”’)]*\s+(?=\p{Lu})/gu)];
  const from = ends.length > 1 ? begin + ends.at(-2)!.index : begin;
  const near = dates.filter(({ start, end }) => start >= from && end <= at);
  return near.length === 1 ? near[0]! : null;
}

/** Whether the first verb that shows it tells of what has come. */
function hasCome(rest: string): boolean {
  const [come, yet] = [rest.search(HAS_COME), rest.search(NOT_YET)];
  return come >= 0 && (yet < 0 || come < yet);
}

function* judged(
  paragraph: string,
  match: RegExpExecArray,
  from: WrittenDate,
  end: number,
  rest: string,
  now: Day,
): Iterable<WrongInterval> {
  const { n, unit: name, vague } = match.groups!;
  const year = from.year ?? pastYear(from, now);
  if (year === null || isQuoted(paragraph, match.index) || isQuoted(paragraph, from.start)) return;
  const before = paragraph.slice(Math.max(0, match.index - 80), match.index).replace(/^.*[.!?]\s/s, '');
  if (NOT_YET.test(before) || !hasCome(rest)) return;
  const [unit, times] = unitOf(name!);
  if (unit !== 'Y' && from.month === undefined) return;
  const number = numberOf(n!) * times;
  const begin: PartialDate = { ...from, year };
  const span = elapsed(begin, now, unit);
  if (!span || span.most < 0 || !(number > span.most + slackOf(number, vague !== undefined))) return;
  const words = paragraph
    .slice(match.index, match.index + match[0].length)
    .replace(/,$/, '')
    .replace(/\s+after\b.*$/is, ' after');
  yield {
    start: match.index,
    end,
    message: `“${words.trim()}”, counted from ${inWords(begin)}, lies ahead of the article’s date, but the sentence tells of it as having come.`,
    from: { start: from.start, end: from.end },
  };
}
