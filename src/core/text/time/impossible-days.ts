import { dayOf, daysIn, MONTH_PATTERN, monthOf, MONTHS } from '../calendar.ts';
import { daysBetween } from '../days.ts';
import type { ImpossibleTime } from './clock.ts';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const UNTIL = '(?:\\s?[–-]\\s?|\\s+(?:to|until|till|through|and|or)\\s+(?:the\\s+)?)';
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(${MONTH_PATTERN})\\s+(?:the\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?${UNTIL})?${DAY}(?![\\p{L}\\d:%]|[.,/-]\\d)(?:,?\\s*(\\d{4})\\b)?`,
  'gu',
);
const DAY_FIRST = new RegExp(
  `(?<![\\d.,:/$£€-])\\b(?:the\\s+)?${DAY}\\s+(?:of\\s+)?(${MONTH_PATTERN})(?![\\p{L}\\d])(?:,?\\s+(\\d{4})\\b)?`,
  'gu',
);
const ISO = /(?<![\p{L}\d/.-])((?:1[5-9]|20)\d\d)-(\d\d)-(\d\d)(?![\p{L}\d/-])/gu;
const FIGURES = /(?<![\p{L}\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\p{L}\d/-])/gu;
/** What may follow "June 31" where it is a date; a noun after it may be what is counted. */
const AFTER_A_DATE =
  /^(?:$|[^\s\p{L}\d]|\s+(?:[^\p{L}\d\s]|(?:a|after|and|as|at|before|by|for|from|has|have|in|into|is|it|of|on|or|that|the|to|until|was|were|when|where|which|while|who|will|with|without|against|amid|because|but|despite|did|during|following|had|if|near|not|over|said|so|than|though|under|unless|would|may|might|can|could|must|should|shall|each|every|inclusive|deadline|meeting|hearing|vote|election|date|edition|issue)\b))/u;
/** What comes before a number of things counted in that month: "In June 31 were hurt". */
const IN_THE_MONTH = /\b(?:in|last|this|next|every|each|early|late|mid|during|since)[\s-]+$/iu;
/** What leaves no doubt that a day follows. */
const SURELY_ON = /(?:\b(?:on|dated)|(?:day|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,3}\.?),?)\s+$/iu;
/** Numbers told month by month: "May 30, June 31, July 45". */
const LISTED_BEFORE = /\p{L}\.?\s+\d+(?:,|,? and)\s+$/u;
const LISTED_AFTER = new RegExp(`^(?:,|,? and)\\s+${MONTH_PATTERN}\\s+\\d`, 'u');
/** What comes before a day in the month, and never before a number of things. */
const ON_THE_DAY =
  /(?:\b(?:on|until|till|from|to|through|by|before|after|dated|the|its|their|his|her|ending|beginning|starting)|(?:day|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,3}\.?),?)\s+(?:the\s+)?$/u;

/** Things that bear a number, before it: "Chapter 31 June". */
const NUMBERED =
  /\b(?:chapters?|pages?|pp?|rooms?|apartments?|apt|flats?|no|nos|number|articles?|sections?|psalms?|units?|lots?|figures?|tables?|verses?|acts?|scenes?|parts?|volumes?|vol|issues?|episodes?|gates?|routes?|highways?|platforms?|bus|lines?|flights?|suites?|hymns?|games?|rounds?|lanes?|track|box|case|court|studio|hall)\.?\s+$/i;
/** A vote or a score before the month: "62–31". */
const VOTED = /(\d+)\s?[–-]\s?$/;

/** How far from the end of February, in days, a date without a year must lie for its year to be known. */
const NEAR = 45;

/**
 * The days of a paragraph that no calendar has: 30 February, June 31, the thirty-first of April, 2025-02-30.
 * @param today the article's day, `YYYY-MM-DD`, by which a 29 February without a year is judged; null where it is not known
 */
export function* impossibleDays(words: string, today: string | null): Iterable<ImpossibleTime> {
  yield* named(words, today);
  yield* inWords(words);
  yield* figures(words);
}

function* named(words: string, today: string | null): Iterable<ImpossibleTime> {
  for (const match of words.matchAll(MONTH_FIRST)) {
    const year = match[4] ?? yearNear(match[1]!, match[3]!, words, match.index, today);
    const before = words.slice(Math.max(0, match.index - 24), match.index);
    const after = words.slice(match.index + match[0].length);
    const sure = match[4] !== undefined || /\d(?:st|nd|rd|th)$/.test(match[0]) || ON_THE_DAY.test(before);
    if (!sure && (Number(match[3]) > 31 || IN_THE_MONTH.test(before))) continue;
    if (!match[4] && !SURELY_ON.test(before) && !AFTER_A_DATE.test(after)) continue;
    if (!sure && (LISTED_BEFORE.test(before) || LISTED_AFTER.test(after))) continue;
    if (/^\s+(?:million|billion|thousand|hundred|per\s?cent|percent)\b/.test(after)) continue;
    // In "June 2 and 31 boats" the second number counts something.
    const spaced = match[2] !== undefined && /\s/.test(match[0].slice(match[1]!.length + 1));
    if (spaced && !match[4] && !ON_THE_DAY.test(before)) continue;
    const why = reason(monthOf(match[1]!)!, Number(match[3]), year);
    if (why) yield { at: match.index, length: match[0].length, why };
  }
  for (const match of words.matchAll(DAY_FIRST)) {
    const before = words.slice(Math.max(0, match.index - 24), match.index);
    if (NUMBERED.test(before) || Number(VOTED.exec(before)?.[1] ?? 0) > 31) continue;
    const year = match[3] ?? yearNear(match[2]!, match[1]!, words, match.index, today);
    const why = reason(monthOf(match[2]!)!, Number(match[1]), year);
    if (why) yield { at: match.index, length: match[0].length, why };
  }
}

/** "The thirty-first of April": only what some month lacks. */
const IN_WORDS = new RegExp(
  `\\b(?:the\\s+)?(?:(thirtieth)|(thirty[- ]first))\\s+(?:day\\s+)?of\\s+(${MONTH_PATTERN})(?![\\p{L}\\d])(?:,?\\s+(\\d{4})\\b)?`,
  'gu',
);

function* inWords(words: string): Iterable<ImpossibleTime> {
  for (const match of words.matchAll(IN_WORDS)) {
    const why = reason(monthOf(match[3]!)!, match[1] ? 30 : 31, match[4]);
    if (why) yield { at: match.index, length: match[0].length, why };
  }
}

/** Why the calendar lacks a day; null where it has it. Above 39 it is hardly meant as one. */
function reason(month: number, day: number, year: string | undefined): string | null {
  const name = MONTHS[month - 1];
  if (day > 39 && year === undefined) return null;
  if (!name) return 'a year has 12 months';
  // A leap year, where the year is not told: 29 February is then possible.
  const most = daysIn(year ? Number(year) : 2000, month);
  if (day === 0) return 'days are counted from 1';
  return day > most ? `${name}${year && month === 2 ? ` ${year}` : ''} has ${most} days` : null;
}

/** The year of a 29 February without one, where the article is dated so near that only one can be meant. */
function yearNear(
  month: string,
  day: string,
  words: string,
  at: number,
  today: string | null,
): string | undefined {
  const anchor = today === null ? null : dayOf(today);
  if (!anchor || day !== '29' || monthOf(month) !== 2) return undefined;
  const around = words.slice(Math.max(0, at - 80), at + 80);
  const generic = /\b(?:leap|every|each|birthdays?|born|(?:1[5-9]|20)\d\d)\b/i.test(around);
  const days = Math.abs(daysBetween(anchor, { year: anchor.year, month: 3, day: 1 }));
  return generic || days > NEAR ? undefined : String(anchor.year);
}

function* figures(words: string): Iterable<ImpossibleTime> {
  for (const match of words.matchAll(ISO)) {
    const why = reason(Number(match[2]), Number(match[3]), match[1]);
    if (why) yield { at: match.index, length: match[0].length, why };
  }
  for (const match of words.matchAll(FIGURES)) {
    const [, first, , second, year] = match;
    const dayFirst = reason(Number(second), Number(first), year);
    const monthFirst = reason(Number(first), Number(second), year);
    if (!dayFirst || !monthFirst || Math.max(Number(first), Number(second)) > 39) continue;
    yield { at: match.index, length: match[0].length, why: Number(second) <= 12 ? dayFirst : monthFirst };
  }
}
