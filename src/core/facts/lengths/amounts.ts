import type { Range } from '../../text/range.ts';
import { type TimeUnit, unitOf } from '../../text/time/elapsed.ts';
import { isOpen } from './open-amounts.ts';
import { NUMBER_PATTERN, numberOf, ORDINAL_PATTERN, ordinalOf } from '../../text/time/numbers.ts';

/** How a number of years or days is told: "over", "nearly", "less than", "about", or nothing. */
export type Rounding = 'over' | 'nearly' | 'below' | 'about' | 'exact';

/** How much time is told. */
export interface Amount {
  readonly number: number;
  readonly unit: TimeUnit;
  readonly rounding: Rounding;
}

/**
 * A length of time as a sentence tells it, ranges counted from the sentence's start: a `length` ("over four years"), an
 * `age` ("61 years old", "turned 70"), a running `ordinal` ("in its third year"), or an `anniversary`.
 */
export interface Length extends Amount, Range {
  readonly as: 'length' | 'age' | 'ordinal' | 'anniversary';
  /** Whether seasons or terms are counted, which need not be years. */
  readonly isLoose: boolean;
}

const OVER =
  'over|more than|at least|well over|just over|a little over|slightly over|upwards of|fully|no less than|no fewer than';
const NEARLY =
  'nearly|almost|close to|just under|not quite|just short of|not yet|getting on for|the better part of';
const BELOW = 'under|less than|fewer than|barely';
const ABOUT = 'about|around|some|roughly|approximately|an estimated|up to|as many as|perhaps|maybe';
const HEDGE = `(?:(?<over>${OVER})\\s+|(?<nearly>${NEARLY})\\s+|(?<below>${BELOW})\\s+|(?<about>${ABOUT})\\s+)?`;
const UNIT =
  '(?<unit>years?|months?|weeks?|days?|decades?|fortnights?|centur(?:y|ies)|seasons?|summers?|winters?)';
const KIND = '(?:full|long|whole|straight|unbroken|consecutive|successive|happy|hard|lean|calendar)';
const HALF = '(?:\\s+and a half|-and-a-half)';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d’'.,-])${HEDGE}(?:(?:a\\s+)?(?<part>half|quarter|three quarters)[\\s-](?:an?\\s+|of\\s+an?\\s+)?(?<whole>century|decade)|(?<n>${NUMBER_PATTERN}|an?)(?<half>${HALF})?(?:\\s+${KIND})?[\\s-]${UNIT}(?<late>${HALF})?(?:(?<old>[\\s-]old)|[\\s-]long)?)(?![\\p{L}\\d])`,
  'giu',
);
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d’'.,-])(?<o>${ORDINAL_PATTERN})\\s+(?:(?:full|straight|successive|consecutive)\\s+)?(?:(?<unit>years?|months?|weeks?|days?|decades?|season|summer|winter)|(?<feast>anniversary|birthday))(?![\\p{L}\\d])|(?<![\\p{L}\\d-])(?<whole>(?:bi|ter|sesqui)?centen(?:ary|nial))(?![\\p{L}\\d])`,
  'giu',
);
/** Ages without a unit: "aged 21", "at the age of 32", "turned 70", "a youth of 36", "would have been 150 this". */
const AGE = new RegExp(
  `(?<![\\p{L}\\d-])(?:aged|(?:at\\s+)?the\\s+age\\s+of|turn(?:ed|s)|(?:man|woman|boy|girl|youth|lad|child|teenager|widow|widower)\\s+of|(?:was|is|would\\s+(?:now\\s+)?have\\s+been|would\\s+be)(?:\\s+(?:now|only|just|already|then|still|not\\s+yet))?)\\s+(?<n>${NUMBER_PATTERN})(?=\\s*(?:[,.](?!\\d)|[;:)]|$|\\s(?:when|and|but|in|on|at|this|last|who|by|today|yesterday|years\\s+old)\\b))`,
  'giu',
);
/** "Ana Bell, 45, said", "Ana Bell (45)". */
const BARE_AGE = /(?<n>\d{1,3})(?<=\p{L}(?:,\s|\s\()\d{1,3})(?=,(?!\d)|\)|[.;]?$|\s+and\b)/gu;

/** What each form needs, so that most sentences are not read for it. */
const HAS_UNIT =
  /\b(?:years?|months?|weeks?|days?|decades?|fortnights?|centur(?:y|ies)|seasons?|summers?|winters?|anniversary|birthday|(?:bi|ter|sesqui)?centen\w+)\b/i;
const HAS_AGE =
  /\b(?:aged|age\s+of|turned|turns)\b|\b(?:was|is|been|be|of|yet|now|only|just|already|then|still)\s+(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a\s+hundred)/i;
const HAS_NUMBER = /[,(]\s?\d/;

const PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, 'three quarters': 0.75 };
const CENTENARIES: Readonly<Record<string, number>> = { bi: 200, ter: 300, sesqui: 150, '': 100 };

/** The lengths of time in a sentence, in text order. */
export function lengthsIn(sentence: string): Length[] {
  const [hasUnit, hasAge, hasNumber] = [HAS_UNIT, HAS_AGE, HAS_NUMBER].map((need) => need.test(sentence));
  if (!hasUnit && !hasAge && !hasNumber) return [];
  const found: Length[] = [];
  const keep = (told: Length | null): void => {
    if (told && !found.some(({ start, end }) => told.start < end && start < told.end)) found.push(told);
  };
  if (hasUnit) {
    for (const match of sentence.matchAll(COUNTED)) keep(countedBy(match));
    for (const match of sentence.matchAll(AMOUNT)) if (!isOpen(sentence, match)) keep(amountBy(match));
  }
  if (hasAge) for (const match of sentence.matchAll(AGE)) keep(ageBy(match));
  if (hasNumber) for (const match of sentence.matchAll(BARE_AGE)) keep(ageBy(match));
  return found.sort((a, b) => a.start - b.start);
}

const rangeOf = ({ index, 0: words }: RegExpExecArray): Range => ({
  start: index,
  end: index + words.length,
});

/** Seasons, summers and winters come once a year. */
const meaning = (word: string): readonly [unit: TimeUnit, times: number, isLoose: boolean] =>
  /^(?:season|summer|winter)/i.test(word) ? ['Y', 1, true] : [...unitOf(word), false];

function amountBy(match: RegExpExecArray): Length | null {
  const { over, nearly, below, about, part, whole, n, half, late, unit: name = whole, old } = match.groups!;
  const [unit, times, isLoose] = meaning(name!);
  const count = part ? PARTS[part.toLowerCase()]! : numberOf(n!) + (half || late ? 0.5 : 0);
  if (!(count > 0)) return null;
  const isRound = times > 2 && !part && !half && !late;
  return {
    ...rangeOf(match),
    as: old ? 'age' : 'length',
    number: count * times,
    unit,
    rounding: over
      ? 'over'
      : nearly
        ? 'nearly'
        : below
          ? 'below'
          : about || isRound || isLoose
            ? 'about'
            : 'exact',
    isLoose,
  };
}

function countedBy(match: RegExpExecArray): Length | null {
  const { o, unit: name = 'year', feast, whole } = match.groups!;
  const [unit, times, isLoose] = meaning(name);
  const number = whole ? CENTENARIES[whole.toLowerCase().replace(/centen.*$/, '')]! : ordinalOf(o!) * times;
  if (!(number > 0) || times > 1) return null;
  const as = feast || whole ? 'anniversary' : 'ordinal';
  return { ...rangeOf(match), as, number, unit, rounding: 'exact', isLoose };
}

function ageBy(match: RegExpExecArray): Length | null {
  const number = numberOf(match.groups!['n']!);
  const rounding = /\bnot\s+yet\b/i.test(match[0]) ? 'below' : 'exact';
  return number > 0 ? { ...rangeOf(match), as: 'age', number, unit: 'Y', rounding, isLoose: false } : null;
}
