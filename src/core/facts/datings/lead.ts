import type { DateMention } from '../facts.ts';
import { PREPOSITIONS, type Token } from './words.ts';

/** What stands between a date and the words that it dates. */
export interface Lead {
  /** The token before the date and all that belongs to it; -1 at the sentence's start. */
  readonly left: number;
  readonly preposition: string;
  readonly comma: boolean;
}

const FILLER = /^(?:early|late|mid|exactly|back|shortly|just|hours|morning|afternoon|evening|night|a|day)$/;

/** A weekday or an hour before a day, as a mention of its own. */
const isLeading = (date: DateMention | null): boolean =>
  date !== null &&
  !date.count &&
  date.type !== 'DURATION' &&
  (date.written.weekday !== undefined || date.written.hour !== undefined);

/** What leads to the date at a place, such as "at midnight on" or "in early"; null where it tells no day of itself ("since"). */
export function leadOf(tokens: readonly Token[], at: number): Lead | null {
  let i = at - 1;
  let preposition = '';
  for (; i >= 0; i--) {
    const { lower, date } = tokens[i]!;
    if (isLeading(date) || FILLER.test(lower)) continue;
    if (lower === ',' && isLeading(tokens[i - 1]?.date ?? null)) continue;
    if (/^(?:on|in|of|at)$/.test(lower) && preposition !== 'of') preposition ||= lower;
    else if (/^(?:after|before)$/.test(lower) && isHour(tokens, i + 1, at)) continue;
    else if (lower !== 'the' || preposition !== 'of') break;
  }
  const comma = tokens[i]?.lower === ',';
  if (comma) i--;
  const before = tokens[i]?.lower ?? '';
  return !preposition && !comma && PREPOSITIONS.has(before) ? null : { left: i, preposition, comma };
}

/** "shortly after 3am on". */
const isHour = (tokens: readonly Token[], i: number, at: number): boolean =>
  i <= at && tokens[i]!.date?.written.hour !== undefined;
