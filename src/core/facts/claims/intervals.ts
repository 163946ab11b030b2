import { type Day, isDay } from '../../text/calendar.ts';
import {
  elapsed,
  elapsedInWords,
  inWords,
  type PartialDate,
  type TimeUnit,
} from '../../text/time/elapsed.ts';
import { nearestDay } from '../../text/time/near-days.ts';
import { numberOf, ordinalOf } from '../../text/time/numbers.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import type { Range } from '../../text/range.ts';
import { type WrittenDate, writtenDates } from '../dates/written-dates.ts';
import { allows } from './elapsed-tolerance.ts';
import type { Rounding } from './elapsed-words.ts';
import { DATE_MARK, DATE_START, type Form, FORMS } from './interval-forms.ts';

/** A length of time that does not lead from one date told to the other, ranges counted from the paragraph's start. */
export interface WrongInterval extends Range {
  readonly message: string;
  /** The date on which it leans. */
  readonly from: Range;
}

/** How much time is told. */
interface Amount {
  readonly number: number;
  readonly unit: TimeUnit;
  readonly rounding: Rounding;
  /** Whether it counts birthdays, which nobody rounds. */
  readonly isCounted: boolean;
}

/**
 * How far off a length may be in its own unit besides what rounding allows: a day, as the first may be counted; half a
 * week or a little more of a week or a month, as both are rounded; of years one, as they are counted by the calendar.
 */
const TOLERANCE: Readonly<Record<TimeUnit, number>> = { D: 1, W: 0.6, M: 0.75, Y: 1 };
/** Where several dates may be meant, a length is wrong only if it is off from each by so much of itself. */
const OFF_FROM_ALL = 0.35;
/** Beyond, nobody can tell which of them is meant. */
const MOST_DATES = 4;

const TELLS = /\b(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)|anniversary|birthday|turned)\b/i;

/**
 * The lengths of time in a paragraph that do not add up with the dates between which they are told. Whatever may be meant
 * is tried, and where one of it fits, nothing is said.
 * @param sentences the paragraph's, from its start
 * @param now the article's day
 */
export function* wrongIntervals(
  paragraph: string,
  sentences: readonly Range[],
  now: Day | null,
): Iterable<WrongInterval> {
  if (!TELLS.test(paragraph)) return;
  const dates = writtenDates(paragraph);
  if (dates.length === 0) return;
  for (const [i, { start, end }] of sentences.entries()) {
    const words = paragraph.slice(start, end);
    if (!TELLS.test(words)) continue;
    const told = dates.filter((date) => date.start >= start && date.end <= end);
    const before = sentences[i - 1];
    const earlier = before
      ? dates.filter((date) => date.start >= before.start && date.end <= before.end)
      : [];
    const place = {
      offset: start,
      told,
      earlier,
      before: before ? paragraph.slice(before.start, before.end) : '',
      now,
    };
    const skeleton = marked(words, start, told);
    let after = -1;
    for (const form of FORMS)
      for (const match of skeleton.matchAll(form.pattern)) {
        if (match.index < after || isQuoted(paragraph, start + match.index)) continue;
        const found = judge(form, match, place);
        if (!found) continue;
        yield found;
        after = match.index + match[0].length;
      }
  }
}

/** A sentence with its dates marked, at the same places. */
function marked(words: string, offset: number, dates: readonly WrittenDate[]): string {
  let text = words;
  for (const { start, end } of dates)
    text =
      text.slice(0, start - offset) +
      DATE_START +
      DATE_MARK.repeat(end - start - 1) +
      text.slice(end - offset);
  return text;
}

/** A sentence that tells of a making or a beginning, whose date counts as its age's first day. */
const MAKES =
  /\b(?:built|lit|opened|founded|established|launched|laid|begun|began|formed|created|set up|sunk|cut|dug|made|written|published|installed|invented|started|completed|finished|introduced|broke out)\b/;

/** What a form may lean on, and where it stands. */
interface Place {
  readonly offset: number;
  /** The dates of its sentence, and of the one before. */
  readonly told: readonly WrittenDate[];
  readonly earlier: readonly WrittenDate[];
  /** The sentence before. */
  readonly before: string;
  readonly now: Day | null;
}

function judge(form: Form, match: RegExpExecArray, place: Place): WrongInterval | null {
  const { offset, told, now } = place;
  const amount = amountOf(match);
  const dateAt = (name: string): WrittenDate | undefined => {
    const at = match.indices?.groups?.[name]?.[0];
    return at === undefined ? undefined : told.find(({ start }) => start === offset + at);
  };
  const [near, far] = [dateAt('near'), dateAt('far')];
  const [start, end] = [offset + match.index, offset + match.index + match[0].length];
  const others = far ? [far] : othersOf(form, place, near?.start ?? start, start);
  const anchor = near ?? thatYear(now, match.groups!['year']);
  if (!amount || !anchor || others.length === 0 || others.length > MOST_DATES) return null;
  const isLater = !/^(?:earlier|before)/i.test(match.groups!['way'] ?? '') !== form.isTurned;
  let message: string | null = null;
  for (const other of others) {
    const ends = resolved(other, anchor, now);
    if (!ends) return null;
    message = against(
      amount,
      isLater ? ends : [ends[1], ends[0]],
      form.other === 'told' && others.length > 1,
      form.isRunning,
    );
    if (message === null) return null;
  }
  const { start: from, end: to } = others.at(-1)!;
  return message === null ? null : { start, end, message, from: { start: from, end: to } };
}

function othersOf(
  { other }: Form,
  { told, earlier, before }: Place,
  near: number,
  start: number,
): readonly WrittenDate[] {
  const sooner = told.filter(({ end }) => end <= Math.min(near, start));
  switch (other) {
    case 'told':
      return [...earlier, ...sooner];
    case 'made':
      return MAKES.test(before) ? earlier : [];
    case 'before':
      return earlier;
    case 'now':
      return sooner.length > 0 ? sooner : earlier;
    case 'beside':
      return [];
  }
}

/** The article's day; of "last year" and "this year" the year alone. */
function thatYear(now: Day | null, which: string | undefined): PartialDate | null {
  if (!now || which === undefined) return now;
  return { year: now.year + ({ last: -1, next: 1 }[which.toLowerCase()] ?? 0) };
}

/** "It turned 100", "40 years old": a number without a unit, or an age. */
const isBirthday = ({ n, unit, age }: Record<string, string | undefined>): boolean =>
  n !== undefined && (unit === undefined || age !== undefined);

const PARTS: Readonly<Record<string, number>> = { half: 50, quarter: 25 };
const UNITS: Readonly<Record<string, readonly [unit: TimeUnit, times: number]>> = {
  year: ['Y', 1],
  month: ['M', 1],
  week: ['W', 1],
  day: ['D', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  centurie: ['Y', 100],
};

function amountOf({ groups }: RegExpExecArray): Amount | null {
  const { over, nearly, below, about, n, half, part, o, unit: name = 'year' } = groups!;
  const [unit, times] = UNITS[name.toLowerCase().replace(/s$/, '')]!;
  const number = part
    ? PARTS[part.toLowerCase()]!
    : (o ? ordinalOf(o) : /^an?$/i.test(n!) ? 1 : numberOf(n!)) * times + (half ? times / 2 : 0);
  if (!(number > 0)) return null;
  const isRound = about || times > 1;
  return {
    number,
    unit,
    rounding: over ? 'over' : nearly ? 'nearly' : below ? 'about' : isRound ? 'about' : 'exact',
    isCounted: o !== undefined || isBirthday(groups!),
  };
}

/** Both dates with their years; a year told for one serves for the other, where it does not turn between them. */
function resolved(
  from: WrittenDate,
  to: WrittenDate | PartialDate,
  now: Day | null,
): [PartialDate, PartialDate] | null {
  if (from.year !== undefined && to.year !== undefined)
    return [
      { ...from, year: from.year },
      { ...to, year: to.year },
    ];
  const known = from.year === undefined ? to : from;
  const other = from.year === undefined ? from : to;
  if (other.month === undefined) return null;
  const first = known.year === undefined ? now && nearYear(known, now) : { ...known, year: known.year };
  if (!first?.month) return null;
  const second = nearYear(other, { year: first.year, month: first.month, day: first.day ?? 15 });
  return second && (other === to ? [first, second] : [second, first]);
}

function nearYear({ month, day }: Partial<PartialDate>, anchor: Day): PartialDate | null {
  if (month === undefined) return null;
  const near = nearestDay(anchor, month, day ?? 15);
  return near && { year: near.year, month, ...(day === undefined ? {} : { day }) };
}

/** Why an amount cannot be what lies between two dates; null where it can. */
function against(
  amount: Amount,
  [from, to]: readonly [PartialDate, PartialDate],
  isOneOfMany: boolean,
  isRunning: boolean,
): string | null {
  const { number, unit, isCounted } = amount;
  if (!isFineEnough(from, unit) || !isFineEnough(to, unit)) return null;
  const span = elapsed(from, to, unit);
  if (!span) return null;
  const round = number >= 20 && !isCounted ? number / 10 : 0;
  const slack = Math.max(TOLERANCE[unit] + round, isOneOfMany ? number * OFF_FROM_ALL : 0);
  const told = isRunning ? number - 0.5 : number;
  if (span.most >= told - slack && span.least <= told + slack) return null;
  if (!isCounted && allows(amount, span)) return null;
  const counted = span.most < 0 ? 'runs the other way' : `is ${elapsedInWords(from, to, unit)}`;
  return `${inWords(from)} to ${inWords(to)} ${counted}, not ${inUnits(number, unit)}.`;
}

const NAMES: Readonly<Record<TimeUnit, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const inUnits = (number: number, unit: TimeUnit): string =>
  `${number} ${NAMES[unit]}${number === 1 ? '' : 's'}`;

function isFineEnough({ year, month, day }: PartialDate, unit: TimeUnit): boolean {
  if (unit !== 'Y' && month === undefined) return false;
  if ((unit === 'D' || unit === 'W') && day === undefined) return false;
  return month === undefined || day === undefined || isDay({ year, month, day });
}
