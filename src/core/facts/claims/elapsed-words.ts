import type { Elapsed, TimeUnit } from '../../text/time/elapsed.ts';
import { NUMBER_PATTERN, numberOf, ORDINAL_PATTERN, ordinalOf } from '../../text/time/numbers.ts';
import type { Range } from '../../text/range.ts';

/** How a number of years or days is told: "over", "nearly", "less than", "about", or nothing. */
export type Rounding = 'over' | 'nearly' | 'below' | 'about' | 'exact';

/**
 * What counts time: a `length` ("over four years old", "has lasted ten weeks", "a span of ten years"), a running
 * `ordinal` ("in its third year"), an `anniversary`, or `ago`.
 */
export interface ElapsedWords extends Range {
  readonly of: 'length' | 'ordinal' | 'anniversary' | 'ago';
  readonly number: number;
  readonly unit: TimeUnit;
  readonly rounding: Rounding;
}

const OVER = 'over|more than|at least|well over|just over|a little over|slightly over|upwards of';
const NEARLY = 'nearly|almost|close to|just under|not quite|just short of';
const BELOW = 'under|less than|fewer than';
const ABOUT = 'about|around|some|roughly|approximately|an estimated|up to|as many as';
const UNIT = '(?<unit>years?|months?|weeks?|days?|decades?)';
/** Rounding and number; "a" and "one" are 1, a half is added. */
const AMOUNT = `(?:(?<over>${OVER})\\s+|(?<nearly>${NEARLY})\\s+|(?<below>${BELOW})\\s+|(?<about>${ABOUT})\\s+)?(?<n>${NUMBER_PATTERN}|an?)(?<half>\\s+and a half|-and-a-half)?[\\s-]`;
const NOW = "(?:(?:is|are|[’']s)\\s+(?:now\\s+|already\\s+|still\\s+)?|now\\s+)";
const GONE_ON =
  '(?:has|have)\\s+(?:now\\s+|already\\s+)?(?:lasted|gone on|dragged on|continued|run|raged|endured|persisted|been\\s+(?:in\\s+(?:the\\s+)?(?:job|post|office|power|charge)|running|going on|under way|underway|raging|waged|fought|in force|in place))(?:\\s+for)?\\s+';

const FORMS: readonly { readonly of: ElapsedWords['of']; readonly pattern: RegExp }[] = (
  [
    ['length', `${NOW}${AMOUNT}${UNIT}[\\s-]old`],
    ['length', `${GONE_ON}${AMOUNT}${UNIT}(?![\\s-](?:ago|later|old))`],
    ['length', `a\\s+(?:span|period|stretch|total|reign|run|tenure)\\s+of\\s+${AMOUNT}${UNIT}`],
    ['length', `an?\\s+${AMOUNT}${UNIT}\\s+(?:span|period|stretch|reign|run|tenure|stint|spell)`],
    [
      'length',
      `${AMOUNT}${UNIT}\\s+(?:in all|in total|at the helm|in (?:the )?(?:job|post|office|charge|power))`,
    ],
    ['length', `or\\s+${AMOUNT}${UNIT}(?=[.,;]|$)`],
    ['length', `for\\s+(?:the past\\s+)?${AMOUNT}${UNIT}(?=,?\\s+(?:[—–]\\s+)?since\\s)`],
    [
      'length',
      `(?:the|this)\\s+${AMOUNT}${UNIT}[\\s-]old(?=\\s+(?:war|conflict|strike|siege|dispute|blockade|trial|drought|programme|program|project|campaign|truce|ceasefire|inquiry|festival|company|charity))`,
    ],
    ['length', `${AMOUNT}${UNIT}(?=\\s+since\\s+(?:it|its|they|their|the)\\b)`],
    [
      'ordinal',
      `(?:now\\s+)?(?:in|into|enters?|entering|(?:has|have)\\s+entered)\\s+(?:its|their|his|her)\\s+(?<o>${ORDINAL_PATTERN})\\s+${UNIT}`,
    ],
    ['ordinal', `now\\s+(?:in|into|entering)\\s+the\\s+(?<o>${ORDINAL_PATTERN})\\s+${UNIT}`],
    [
      'anniversary',
      `(?:(?:marked|marks|celebrated|celebrates|has marked|has celebrated|is marking|is celebrating|reached|reaches)\\s+)?(?:its|their|the|\\p{L}+[’']s)\\s+(?<o>${ORDINAL_PATTERN})\\s+(?:anniversary|birthday)(?:\\s+this\\s+(?:year|month|week))?`,
    ],
    ['ago', `${AMOUNT}${UNIT}\\s+ago`],
  ] as const
).map(([of, source]) => ({
  of,
  pattern: new RegExp(`(?<![\\p{L}\\d’'.,-])(?:${source})(?![\\p{L}\\d])`, 'giu'),
}));

const UNITS: Readonly<Record<string, TimeUnit>> = { y: 'Y', m: 'M', w: 'W', d: 'D' };

/** The tellings of elapsed time in a sentence, in text order, with ranges counted from its start. */
export function elapsedWords(sentence: string): ElapsedWords[] {
  if (!/\b(?:years?|months?|weeks?|days?|decades?|anniversary|birthday)\b/i.test(sentence)) return [];
  const found = FORMS.flatMap(({ of, pattern }) =>
    [...sentence.matchAll(pattern)].flatMap((match) => readingOf(of, match) ?? []),
  );
  return found.sort((a, b) => a.start - b.start);
}

function readingOf(of: ElapsedWords['of'], match: RegExpExecArray): ElapsedWords | null {
  const { over, nearly, below, about, n, half, o, unit = 'year' } = match.groups!;
  const whole = o === undefined ? (/^an?$/i.test(n!) ? 1 : numberOf(n!)) : ordinalOf(o);
  const decades = /^decade/i.test(unit);
  const number = (whole + (half ? 0.5 : 0)) * (decades ? 10 : 1);
  if (!(number > 0)) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    of,
    number,
    unit: decades ? 'Y' : UNITS[unit[0]!.toLowerCase()]!,
    rounding: over ? 'over' : nearly ? 'nearly' : below ? 'below' : about || decades ? 'about' : 'exact',
  };
}

/** The number of years or days in the words, for mending it: where it stands and as what it was written. */
export const NUMBER_IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:${ORDINAL_PATTERN}|${NUMBER_PATTERN})(?![\\p{L}\\d])`,
  'iu',
);

/**
 * Whether a number told can be meant of the time that passed. Writers round, so a telling is allowed what its words
 * leave open, and only what lies beyond is held against it:
 * - "four years": from three and a half (rounded up) to just under five (the fifth not full); of days one more or less,
 *   as the first may be counted or not;
 * - "thirty years" and other tens: a tenth more either way, as nobody counts them out;
 * - "over four": nothing is too much; a tenth of a unit may lack, as it is told in the weeks before the day too;
 * - "nearly four": from a little below three to a tenth above four; "less than four": anything up to that;
 * - "about four": a quarter either way, and at least one unit.
 */
export function allows(
  { number, rounding, unit }: Omit<ElapsedWords, 'of' | 'start' | 'end'>,
  { least, most }: Elapsed,
): boolean {
  const round = (number >= 20 && number % 10 === 0 ? number / 10 : 0) + (unit === 'D' ? 1 : 0);
  const within = (low: number, high: number): boolean => most >= low - round && least <= high + round;
  switch (rounding) {
    case 'over':
      return most >= number - 0.1 - round / 4;
    case 'nearly':
      return within(Math.min(number - 1.1, number * 0.8), number + 0.1);
    case 'below':
      return least <= number + 0.1 + round;
    case 'about':
      return within(number - Math.max(1, number / 4), number + Math.max(1, number / 4));
    case 'exact':
      return within(number - 0.5, number + 0.999);
  }
}

/** The running numbers that "in its fourth year" can tell: by full years passed, or by calendar years begun. */
export function ordinalsMeant({ least, most }: Elapsed, calendarYears: number | null): ReadonlySet<number> {
  // On the eve of an anniversary the coming year is told already.
  const [low, high] = [Math.floor(least) + 1, Math.floor(most + 0.09) + 1];
  const meant = new Set<number>(calendarYears === null ? [] : [calendarYears + 1]);
  for (let number = low; number <= Math.min(high, low + 3); number++) meant.add(number);
  return meant;
}
