import { type Day, isDay } from '../../text/calendar.ts';
import {
  elapsed,
  elapsedInWords,
  inWords,
  type PartialDate,
  type TimeUnit,
} from '../../text/time/elapsed.ts';
import { nearestDay } from '../../text/time/near-days.ts';
import { NUMBER_PATTERN, numberOf } from '../../text/time/numbers.ts';
import type { Range } from '../../text/range.ts';
import { type WrittenDate, writtenDates } from '../dates/written-dates.ts';

/** A step in time that does not lead from the date before it to the date after it. */
export interface WrongStep extends Range {
  readonly message: string;
  /** The date from which the step was counted. */
  readonly from: Range;
}

/** "three months later, on", "two days earlier, on Monday" at the end of what stands before a date. */
const STEP = new RegExp(
  `(?<![\\p{L}\\d-])(?<vague>about|around|some|roughly|nearly|almost|over|more than|less than|under|just over|barely)?\\s*(?<n>${NUMBER_PATTERN}|an?)\\s+(?<unit>year|month|week|day)s?\\s+(?<way>later|afterwards|earlier|after that|before that),?\\s+(?:(?:on|in)\\s+)?(?:(?:early|late)\\s+)?(?:\\p{Lu}\\p{Ll}{2,8}day,?\\s+)?$`,
  'iu',
);

const UNITS: Readonly<Record<string, TimeUnit>> = { year: 'Y', month: 'M', week: 'W', day: 'D' };

/**
 * How far off a step may be in its own unit: a day, as the first may be counted; half a week or a little more of a week
 * or a month, as both are rounded; of years one, as they are counted by the calendar.
 */
const TOLERANCE: Readonly<Record<TimeUnit, number>> = { D: 1, W: 0.6, M: 0.75, Y: 1 };

/** The steps of a paragraph that do not add up. Years that no date tells are those nearest to `now`. */
export function* wrongSteps(paragraph: string, now: Day | null): Iterable<WrongStep> {
  if (!/\b(?:later|earlier|afterwards|after that|before that)\b/i.test(paragraph)) return;
  const dates = writtenDates(paragraph);
  for (const [i, date] of dates.entries()) {
    const at = Math.max(0, date.start - 60);
    const step = STEP.exec(paragraph.slice(at, date.start));
    if (!step || i === 0) continue;
    const start = at + step.index + step[0].length - step[0].trimStart().length;
    const from = onlyDateBefore(paragraph, dates.slice(0, i), start);
    const ends = from && resolved(from, date, now);
    const message = ends && judge(step, ...ends);
    if (from && message) yield { start, end: date.end, message, from: { start: from.start, end: from.end } };
  }
}

/** The one date told since the sentence before; null where there are several or none. */
function onlyDateBefore(paragraph: string, dates: readonly WrittenDate[], at: number): WrittenDate | null {
  const begin = Math.max(0, at - 260);
  const ends = [...paragraph.slice(begin, at).matchAll(/[.!?]["”’)]*\s+(?=\p{Lu})/gu)];
  const from = ends.length > 1 ? begin + ends.at(-2)!.index : begin;
  const near = dates.filter((date) => date.start >= from && date.end <= at);
  return near.length === 1 ? near[0]! : null;
}

/** Both dates with their years; a year told for one serves for the other, where it does not turn between them. */
function resolved(from: WrittenDate, to: WrittenDate, now: Day | null): [PartialDate, PartialDate] | null {
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

function nearYear({ month, day }: WrittenDate, anchor: Day): PartialDate | null {
  if (month === undefined) return null;
  const near = nearestDay(anchor, month, day ?? 15);
  return near && { year: near.year, month, ...(day === undefined ? {} : { day }) };
}

function judge(step: RegExpExecArray, from: PartialDate, to: PartialDate): string | null {
  const { n, unit: name, way, vague } = step.groups!;
  const unit = UNITS[name!.toLowerCase()]!;
  if (
    (unit !== 'Y' && (from.month === undefined || to.month === undefined)) ||
    !isKnown(from) ||
    !isKnown(to)
  )
    return null;
  if ((unit === 'D' || unit === 'W') && (from.day === undefined || to.day === undefined)) return null;
  const number = /^an?$/i.test(n!) ? 1 : numberOf(n!);
  const back = /^(?:earlier|before)/i.test(way!);
  const [begin, end] = back ? [to, from] : [from, to];
  const span = elapsed(begin, end, unit);
  if (!span || !(number > 0)) return null;
  const slack = TOLERANCE[unit] + (vague ? Math.max(1, number / 4) : 0) + (number >= 20 ? number / 10 : 0);
  if (span.most >= number - slack && span.least <= number + slack) return null;
  const days = span.most < 0 ? 'runs the other way' : `is ${elapsedInWords(begin, end, unit)}`;
  return `${inWords(begin)} to ${inWords(end)} ${days}, not ${number} ${name!.toLowerCase()}${number === 1 ? '' : 's'}.`;
}

const isKnown = ({ year, month, day }: PartialDate): boolean =>
  month === undefined || day === undefined || isDay({ year, month, day });
