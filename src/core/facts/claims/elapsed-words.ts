import { type TimeUnit, unitOf } from '../../text/time/elapsed.ts';
import { NUMBER_PATTERN, numberOf, ORDINAL_PATTERN, ordinalOf } from '../../text/time/numbers.ts';
import { FORMS } from './elapsed-forms.ts';
import type { Range } from '../../text/range.ts';

/** How a number of years or days is told: "over", "nearly", "less than", "about", or nothing. */
export type Rounding = 'over' | 'nearly' | 'below' | 'about' | 'exact';

/**
 * What counts time: a `length` ("over four years old", "has lasted ten weeks", "a span of ten years"), a running
 * `ordinal` ("in its third year"), an `anniversary`, or `ago`; `beside` is a bare length, which counts only right
 * behind the beginning ("since 2019, more than a decade").
 */
export interface ElapsedWords extends Range {
  readonly of: 'length' | 'ordinal' | 'anniversary' | 'ago' | 'beside';
  readonly number: number;
  readonly unit: TimeUnit;
  readonly rounding: Rounding;
}

/** "half a century" is a round telling of fifty years. */
const PARTS: Readonly<Record<string, number>> = {
  half: 0.5,
  'a quarter of': 0.25,
  'three quarters of': 0.75,
};

/** The tellings of elapsed time in a sentence, in text order, with ranges counted from its start. */
export function elapsedWords(sentence: string): ElapsedWords[] {
  if (
    !/\b(?:years?|months?|weeks?|days?|decades?|fortnights?|centur(?:y|ies)|anniversary|birthday)\b/i.test(
      sentence,
    )
  )
    return [];
  const found: ElapsedWords[] = [];
  for (const { of, pattern } of FORMS)
    for (const match of sentence.matchAll(pattern)) {
      const told = readingOf(of, match);
      // The more particular form, which comes first, has said it already.
      if (told && !found.some(({ start, end }) => told.start < end && start < told.end)) found.push(told);
    }
  return found.sort((a, b) => a.start - b.start);
}

function readingOf(of: ElapsedWords['of'], match: RegExpExecArray): ElapsedWords | null {
  const { over, nearly, below, about, n, half, o, part, unit: name = 'year' } = match.groups!;
  const [unit, times] = unitOf(name);
  const whole = part
    ? PARTS[part.toLowerCase().replace(/\s+/g, ' ')]!
    : o === undefined
      ? numberOf(n!)
      : ordinalOf(o);
  const number = (whole + (half ? 0.5 : 0)) * times;
  if (!(number > 0)) return null;
  const isRound = about || (times > 2 && o === undefined && part === undefined);
  return {
    start: match.index,
    end: match.index + match[0].length,
    of,
    number,
    unit,
    rounding: over ? 'over' : nearly ? 'nearly' : below ? 'below' : isRound ? 'about' : 'exact',
  };
}

/** The number of years or days in the words, for mending it: where it stands and as what it was written. */
export const NUMBER_IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:${ORDINAL_PATTERN}|${NUMBER_PATTERN})(?![\\p{L}\\d])`,
  'iu',
);
