import { type Day, written } from '../../text/calendar.ts';
import { elapsed, elapsedInWords, inWords, type PartialDate } from '../../text/time/elapsed.ts';
import { allows, ordinalsMeant } from './elapsed-tolerance.ts';
import { type ElapsedWords, NUMBER_IN_WORDS } from './elapsed-words.ts';
import { inLetters, ordinal, ordinalInLetters } from '../../text/time/numbers.ts';
import type { Range } from '../../text/range.ts';

/** Why a telling of elapsed time is wrong, and words that would be right; ranges counted from the sentence's start. */
export interface Reckoning {
  readonly message: string;
  readonly fixes: readonly (Range & { readonly title: string; readonly text: string })[];
}

/**
 * Counts the time from a beginning to the article's day and holds a telling against it.
 * @param sentence the words in which the telling stands
 * @returns null where the telling is right, or the beginning too vague to tell
 */
export function reckon(told: ElapsedWords, begin: PartialDate, now: Day, sentence: string): Reckoning | null {
  const { unit, number } = told;
  if ((unit === 'D' || unit === 'W') && begin.day === undefined) return null;
  if (unit === 'M' && begin.month === undefined) return null;
  const span = elapsed(begin, now, unit);
  if (!span || span.most < 0) return null;
  const words = sentence.slice(told.start, told.end).replace(/\s+/g, ' ');
  const counted = `${inWords(begin)} to ${begin.month === undefined ? now.year : written(now)} is ${elapsedInWords(begin, now, unit)}`;
  switch (told.of) {
    case 'length':
    case 'ago':
    case 'beside': {
      if (allows(told, span)) return null;
      const full = Math.floor(span.most + (begin.day === undefined ? 0 : 0.001));
      const sure = told.rounding === 'over' && Math.floor(span.least) === full && full > 0;
      return {
        message: `${counted}, but the text says “${words}”.`,
        fixes: sure ? mend(told, sentence, full) : [],
      };
    }
    case 'ordinal': {
      const meant = ordinalsMeant(span, unit, unit === 'Y' ? now.year - begin.year : null);
      if (meant.has(number)) return null;
      const full = Math.floor(span.most) + 1;
      const sure = Math.floor(span.least) + 1 === full;
      const name = { Y: 'year', M: 'month', W: 'week', D: 'day' }[unit];
      return {
        message: `${counted}, which makes this the ${ordinal(full)} ${name}, but the text says “${words}”.`,
        fixes: sure ? mend(told, sentence, full) : [],
      };
    }
    case 'anniversary': {
      const years = now.year - begin.year;
      // The one just past or just ahead may be meant, where no word says that it is this year's.
      const slack = /\bthis\b/i.test(words) ? 0 : 1;
      if (years < 1 || Math.abs(years - number) <= slack) return null;
      return {
        message: `${inWords(begin)} to ${now.year} is ${years} years, which makes this the ${ordinal(years)} anniversary, but the text says “${words}”.`,
        fixes: mend(told, sentence, years),
      };
    }
  }
}

/** The number put right in the form in which it was written: letters or figures, ordinal or not. */
function mend({ start, end, number }: ElapsedWords, sentence: string, right: number): Reckoning['fixes'] {
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
