import { NUMBER_PATTERN, ORDINAL_PATTERN } from '../../text/time/numbers.ts';

/**
 * The ways in which articles tell how much time lies between two days, as patterns over a sentence in which every date was
 * replaced by {@link DATE_MARK}s. Named groups: `n`, `unit` and their like tell how much; `near` is the date
 * beside it.
 */

/** Stands for each character of a date, so that places stay the same; the first one is {@link DATE_START}. */
export const DATE_MARK = '\uE001';
export const DATE_START = '\uE000';

/** What the time is counted from or to, besides the date beside it. */
export type Other =
  /** A date told before, in this sentence or in the one before it. */
  | 'told'
  /** A date of the sentence before, of which a word like "it" or "that" speaks. */
  | 'before'
  /** The date in the sentence before at which something was made or begun. */
  | 'made'
  /** The other date of the same sentence, named `far`. */
  | 'beside'
  /** The article's day. */
  | 'now';

/** One way of telling. */
export interface Form {
  readonly pattern: RegExp;
  readonly other: Other;
  /** Whether `way` tells where the other date lies rather than the one beside it: "that was ten years before 2025". */
  readonly isTurned: boolean;
  /** Whether an ordinal counts the running year, which begins before it is full: "in its fifth year". */
  readonly isRunning: boolean;
}

const D = `${DATE_START}${DATE_MARK}*`;
const NEAR = `(?<near>${D})`;
const FAR = `(?<far>${D})`;
const ROUNDING =
  '(?:(?<over>over|more than|at least|well over|just over)\\s+|(?<nearly>nearly|almost|close to|just under)\\s+|(?<below>less than|under|fewer than|barely|only|just)\\s+|(?<about>about|around|some|roughly|approximately)\\s+)?';
const AMOUNT = `${ROUNDING}(?:(?<n>${NUMBER_PATTERN}|an?)(?<half>\\s+and a half)?[\\s-](?:(?:full|long|whole)\\s+)?(?<unit>years?|months?|weeks?|days?|decades?|centur(?:y|ies))|(?:a\\s+)?(?<part>half|quarter)[\\s-](?:a\\s+|of\\s+a\\s+)?century)`;
const YEARS_OLD = `${ROUNDING}(?<n>${NUMBER_PATTERN})(?<age>\\s+years\\s+old)`;
/** What may stand between a preposition and its date. */
const TIME_OF =
  '(?:(?:the|early|late|mid)[\\s-]+)?(?:(?:spring|summer|autumn|fall|winter|start|end|beginning|night|morning|evening)\\s+(?:of\\s+)?)?(?:\\p{Lu}\\p{Ll}{2,8}day,?\\s+)?';
const ON = `(?:on|in|by)\\s+${TIME_OF}`;
/** Words that speak of what was told before. */
const THAT =
  '(?:that(?=\\s*[.;,)])|that\\s+one|those|these|the\\s+(?:first|second|third|last|former|latter)\\s+of\\s+(?:them|those|these))';
/** Verbs by which a thing begins to be. */
const MADE =
  '(?:finished|completed|built|opened|founded|begun|began|started|launched|set\\s+up|made|formed|created|established|laid)';

const form = (source: string, other: Other, more: Partial<Form> = {}): Form => ({
  pattern: new RegExp(`(?<![\\p{L}\\d’'-])(?:${source})(?![\\p{L}\\d])`, 'dgiu'),
  other,
  isTurned: false,
  isRunning: false,
  ...more,
});

/** The forms in which a length is told. The more particular ones come first. */
export const FORMS: readonly Form[] = [
  // "Sixteen years later, in 1988", "two days earlier, on Monday, June 2"
  form(
    `${AMOUNT}\\s+(?<way>later|afterwards|earlier|after\\s+that|before\\s+that),?\\s+(?:${ON})?${NEAR}`,
    'told',
  ),
  // "nested in 1982, eleven years later"
  form(`${NEAR},\\s+${AMOUNT}\\s+(?<way>later|earlier)(?=\\s*[.;,)])`, 'told'),
  // "In 2005, thirty years after it was finished", "By 2024, ten years after the first of those"
  form(
    `${NEAR},\\s+${AMOUNT}\\s+(?<way>after|before)\\s+(?:it|they)\\s+(?:(?:was|were)\\s+)?(?:first\\s+)?${MADE}`,
    'made',
  ),
  form(`${NEAR},\\s+${AMOUNT}\\s+(?<way>after|before)\\s+${THAT}`, 'before'),
  // "That was nearly ninety years before the vote of 2025"
  form(
    `(?:that|it|this)\\s+(?:was|came|is|lies)\\s+${AMOUNT}\\s+(?<way>after|before)\\s+[^,;.:]{0,40}?${NEAR}`,
    'before',
    { isTurned: true },
  ),
  // "The new fall came just 49 years after that one"
  form(
    `(?:the|this)\\s+(?:new|latest|present|current)\\s+[\\p{Ll}-]+\\s+(?:came|comes|is|was|happened)\\s+${AMOUNT}\\s+after\\s+${THAT}`,
    'before',
  ),
  // "from March 6 to March 13, a gap of nineteen days"
  form(
    `from\\s+${FAR}\\s+(?:to|until|till|through)\\s+${TIME_OF}${NEAR},?\\s+(?:[—–(]\\s*)?(?:(?:an?|or|for|in\\s+all)\\s+)?(?:(?:gap|span|period|total|stretch|interval|run|reign|spell|term)\\s+of\\s+)?${AMOUNT}`,
    'beside',
  ),
  // "for 90 years, from 1906 to 2021", "in its 25 years of work (1983–2008)"
  form(
    `(?:for|in|over|during)\\s+(?:(?:its|their|his|her|the|these|those)\\s+)?${AMOUNT}(?:\\s+[\\p{L}’'-]+){0,5},?\\s+(?:[—–(]\\s*)?(?:from\\s+|between\\s+)?${TIME_OF}${FAR}(?:\\s+(?:to|until|till|and)\\s+${TIME_OF}|\\s?[–—-]\\s?)${NEAR}`,
    'beside',
  ),
  // "Appointed in 1983, she served for 25 years, until it was wound up in 1999"
  form(
    `${FAR}[^.;:${DATE_START}]{0,60}?\\bfor\\s+${AMOUNT},?\\s+(?:until|till|up\\s+to)\\b[^.;:${DATE_START}]{0,40}?${NEAR}`,
    'beside',
  ),
  // "The hall, opened in 1949, marked its 75th birthday in 2024", "… and in 2024 marked its 75th year"
  form(
    `${MADE}\\s+${ON}${FAR},?[^.;:${DATE_START}]{0,50}?\\b(?:celebrated|marked|reached)\\s+its\\s+(?<o>${ORDINAL_PATTERN})\\s+(?:birthday|anniversary)\\s+${ON}${NEAR}`,
    'beside',
  ),
  form(
    `${MADE}\\s+${ON}${FAR},?\\s+(?:and\\s+|which\\s+)?${ON}${NEAR}\\s+(?:celebrated|marked|reached)\\s+its\\s+(?<o>${ORDINAL_PATTERN})\\s+(?:birthday|anniversary|year)\\b`,
    'beside',
  ),
  // "It celebrated its 150th birthday in 1974", "It turned 100 in 1967"
  form(
    `it\\s+(?:celebrated|marked|reached)\\s+its\\s+(?<o>${ORDINAL_PATTERN})\\s+(?:birthday|anniversary)\\s+${ON}${NEAR}`,
    'made',
  ),
  form(`it\\s+(?:turned|became)\\s+(?<n>${NUMBER_PATTERN})(?<age>\\s+years\\s+old)?\\s+${ON}${NEAR}`, 'made'),
  // "When it merged in 1999, it was already 140 years old"
  form(`${NEAR},\\s+it\\s+was\\s+(?:already\\s+|then\\s+)?${YEARS_OLD}`, 'made'),
  // "By the spring of 2023, in its fifth year, it"
  form(
    `(?:by|in)\\s+${TIME_OF}${NEAR},\\s+(?:then\\s+|already\\s+)?in\\s+its\\s+(?<o>${ORDINAL_PATTERN})\\s+year,\\s+it`,
    'made',
    { isRunning: true },
  ),
  // "The first, in March 2019, was nine years ago"
  form(`${FAR},?\\s+(?:was|is|lies|came|happened)\\s+${AMOUNT}\\s+ago`, 'now'),
  // "that was five years ago", "Those flames, a quarter-century ago"
  form(
    `(?:that|it|this|these|those)\\s+(?:was|were|is|happened|came)\\s+${AMOUNT}\\s+ago(?!,\\s+(?:in|on)\\s)`,
    'now',
  ),
  form(`(?:that|this|these|those)\\s+[\\p{Ll}-]+,\\s+${AMOUNT}\\s+ago(?!,\\s+(?:in|on)\\s)`, 'now'),
  // "In its half-century on the road, since 1983"
  form(
    `(?:in|over|during)\\s+(?:its|their|his|her|the|these)\\s+${AMOUNT}(?:\\s+[\\p{L}-]+){0,5},?\\s+since\\s+${FAR}`,
    'now',
  ),
  // "the 30th anniversary of that scandal last year"
  form(
    `(?:the|its)\\s+(?<o>${ORDINAL_PATTERN})\\s+anniversary\\s+of\\s+(?:that|those|these|this)\\s+[\\p{Ll}-]+(?:\\s+(?<year>last|this|next)\\s+year)?`,
    'now',
  ),
];
