import type { Day } from '../../text/calendar.ts';
import type { PartialDate } from '../../text/time/elapsed.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import type { Range } from '../../text/range.ts';
import { type WrittenDate, writtenDates } from '../dates/written-dates.ts';
import { amountOf } from './interval-amounts.ts';
import { DATE_MARK, DATE_START, type Form, FORMS } from './interval-forms.ts';
import { against, resolved } from './interval-spans.ts';

/** A length of time that does not lead from one date told to the other, ranges counted from the paragraph's start. */
export interface WrongInterval extends Range {
  readonly message: string;
  /** The date on which it leans. */
  readonly from: Range;
}

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
