import { type Day, written } from '../../text/calendar.ts';
import type { Range } from '../../text/range.ts';
import { elapsed, elapsedInWords, inWords, type TimeUnit } from '../../text/time/elapsed.ts';
import {
  inLetters,
  NUMBER_PATTERN,
  ordinal,
  ORDINAL_PATTERN,
  ordinalInLetters,
} from '../../text/time/numbers.ts';
import { judgeAge } from './age.ts';
import type { Length } from './amounts.ts';
import type { Span } from './verdict.ts';

/** Why a length is wrong, and words that would be right; ranges counted from the sentence's start. */
export interface Reckoning {
  readonly message: string;
  readonly fixes: readonly (Range & { readonly title: string; readonly text: string })[];
}

const NAMES: Readonly<Record<TimeUnit, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** Shows the reckoning of a length that does not fit its span. */
export function reckon(length: Length, sentence: string, span: Span, now: Day | null): Reckoning {
  const { from, to, leads } = span;
  const words = sentence.slice(length.start, length.end).replace(/\s+/g, ' ');
  const age = leads === 'age' ? judgeAge(length.number, from, to) : null;
  if (age) return { message: age, fixes: [] };
  const says = `but the text says “${words}”.`;
  const { least, most } = elapsed(from, to, length.unit)!;
  if (most < 0)
    return {
      message: `${inWords(from)} comes after ${inWords(to)}, so “${words}” cannot lead from the one to the other.`,
      fixes: [],
    };
  const counted = counting(span, length.unit, now);
  const isSure = Math.floor(least) === Math.floor(most);
  const full = Math.floor(most + (from.day === undefined ? 0 : 0.001));
  if (leads !== 'now') return { message: `${counted}, ${says}`, fixes: [] };
  switch (length.as) {
    case 'ordinal':
      return {
        message: `${counted}, which makes this the ${ordinal(Math.floor(most) + 1)} ${NAMES[length.unit]}, ${says}`,
        fixes: isSure ? mend(length, sentence, Math.floor(most) + 1) : [],
      };
    case 'anniversary': {
      const years = to.year - from.year;
      return {
        message: `${inWords(from)} to ${to.year} is ${years} years, which makes this the ${ordinal(years)} anniversary, ${says}`,
        fixes: years > 0 ? mend(length, sentence, years) : [],
      };
    }
    default: {
      const isMended = length.rounding === 'over' && isSure && full > 0;
      return { message: `${counted}, ${says}`, fixes: isMended ? mend(length, sentence, full) : [] };
    }
  }
}

/** "24 February 2022 to 22 July 2025 is 3 years and 4 months". */
function counting({ from, to }: Span, unit: TimeUnit, now: Day | null): string {
  const isNow = now !== null && to.year === now.year && to.month === now.month && to.day === now.day;
  const end = isNow && from.month === undefined ? String(to.year) : isNow ? written(now) : inWords(to);
  return `${inWords(from)} to ${end} is ${elapsedInWords(from, to, unit)}`;
}

/** The number of years or days in the words: where it stands and as what it was written. */
const NUMBER_IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:${ORDINAL_PATTERN}|${NUMBER_PATTERN})(?![\\p{L}\\d])`,
  'iu',
);

/** The number put right in the form in which it was written: letters or figures, ordinal or not. */
function mend({ start, end, number }: Length, sentence: string, right: number): Reckoning['fixes'] {
  const words = sentence.slice(start, end);
  const match = NUMBER_IN_WORDS.exec(words);
  if (!match || !Number.isInteger(number) || /decade|centen|centur|fortnight/i.test(words)) return [];
  const [figures, isOrdinal] = [/^\d/.test(match[0]), /(?:st|nd|rd|th|second|third|first)$/i.test(match[0])];
  const text = figures
    ? isOrdinal
      ? ordinal(right)
      : String(right)
    : isOrdinal
      ? ordinalInLetters(right)
      : inLetters(right);
  const from = start + match.index;
  return [{ start: from, end: from + match[0].length, title: `Change “${match[0]}” to “${text}”`, text }];
}
