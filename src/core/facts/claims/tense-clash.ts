import { type Day, written } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import type { WrittenDate } from '../dates/written-dates.ts';
import type { Token } from '../datings/words.ts';
import type { ClauseTense } from './clause-tense.ts';
import { apart, type DaySpan, inWords } from './date-spans.ts';
import { FOR_A_DAY, HOLDS, isHappeningNoun, SAYS } from './tense-words.ts';

/** Years back, a date after an object is more often the object's: "will mark the landing on June 6, 1944". */
const RECENT_YEARS = 3;
/** Farther back, the present tense is a historian's, and a date that opens its sentence another year's. */
const MOST_DAYS_BACK = 60;
/** A story is written on one day and dated on the next, and days begin earlier in the east. */
const FEWEST_DAYS = 2;

/** What a tense says against a date, as a sentence for an editor; null where it may be right. */
export function clashOf(
  tokens: readonly Token[],
  tense: ClauseTense,
  date: WrittenDate,
  span: DaySpan,
  anchor: Day,
): string | null {
  const verb = tokens
    .slice(tense.from, tense.to)
    .map(({ text }) => text)
    .join(' ');
  const [ahead, back] = [daysBetween(anchor, span.first), daysBetween(span.last, anchor)];
  if (tense.way === 'past')
    return ahead >= FEWEST_DAYS && isPastOf(tokens, tense, date)
      ? `${inWords(date, span)} lies ${apart(ahead, date)} after the article’s date, ${written(anchor)}, but “${verb}” ${/^(?:has|have)\b/i.test(verb) ? 'speaks of the past' : 'is in the past tense'}.`
      : null;
  if (back < FEWEST_DAYS || !isComingOf(tokens, tense, date, anchor.year - span.last.year > RECENT_YEARS))
    return null;
  const isLoose = tense.timetabled || tense.fronted || !/^(?:on|in|for|)$/.test(tense.preposition);
  if (isLoose && back > MOST_DAYS_BACK) return null;
  return `${inWords(date, span)} was ${apart(back, date)} before the article’s date, ${written(anchor)}, but “${verb}” speaks of the future.`;
}

/** What makes a past form no report, in the words before it. */
const NO_REPORT =
  /^(?:would|will|could|should|may|might|if|unless|once|until|when|after|before|whether|wish|wishes|hopes?|to|though|not|never|due|imagine|suppose)$/;
const NEAR = 6;

/** Whether a date to come is that of a verb in the past. */
function isPastOf(tokens: readonly Token[], tense: ClauseTense, date: WrittenDate): boolean {
  const { from, verb, preposition, between, fronted } = tense;
  if (fronted) return date.day !== undefined;
  if (preposition === 'since') return /^(?:has|have)$/.test(tokens[from]!.lower) || hasPerfect(tokens, from);
  if (!isLedTo(tense, date)) return false;
  const before = tokens.slice(Math.max(0, from - NEAR), from);
  if (before.some(({ lower }) => NO_REPORT.test(lower)) || tokens[0]?.lower === 'had') return false;
  if (SAYS.has(verb) && between.length > 0 && !isAddressee(between) && !isSomewhere(between)) return false;
  if (date.month === undefined && between.length > 0) return false;
  return isFree(tense) && !isRelative(tokens, tense);
}

/** "told investigators", "told the court". */
const isAddressee = (between: readonly Token[]): boolean =>
  between.length <= 2 &&
  between.every(({ text }) => /^\p{Ll}+$/u.test(text)) &&
  !isHappeningNoun(between.at(-1)!.lower);

/** "wrote in the book". */
const isSomewhere = (between: readonly Token[]): boolean => /^(?:in|at|outside)$/.test(between[0]!.lower);

const hasPerfect = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => /^(?:has|have)$/.test(lower));

/** A participle without auxiliary in a sentence that looks ahead: "The album, released on 5 May, will have …". */
function isRelative(tokens: readonly Token[], { from, to }: ClauseTense): boolean {
  if (to - from > 1) return false;
  const end = tokens.findIndex(({ lower }, i) => i > to && lower === 'and');
  const rest = tokens.slice(to, end < 0 ? tokens.length : end);
  return rest.some(
    ({ lower }, i) =>
      lower === 'will' ||
      (/^(?:is|are)$/.test(lower) && /^(?:due|set|expected|to)$/.test(rest[i + 1]?.lower ?? '')),
  );
}

/** Whether a date gone by is that of a verb which looks ahead. */
function isComingOf(
  tokens: readonly Token[],
  tense: ClauseTense,
  date: WrittenDate,
  isFar: boolean,
): boolean {
  const { from, verb, preposition, between, fronted, timetabled } = tense;
  if (!fronted && isReported(tokens, from)) return false;
  // "runs from 3 May to 10 May": a range may be told when it is over.
  const isRange = between.some((token) => token.date || /^(?:from|between|to)$/.test(token.lower));
  if (fronted || (timetabled && between.length <= 3 && !isRange)) return date.day !== undefined;
  if (timetabled) return false;
  if (/^(?:until|till|through|by)$/.test(preposition))
    return date.day !== undefined && !/^(?:be|have)$/.test(verb);
  if (!isLedTo(tense, date)) return false;
  if ((isFar || date.month === undefined) && (between.length > 0 || !TAKES_PLACE.test(verb))) return false;
  return verb !== 'have' && isFree(tense);
}

/** Verbs that themselves take place. */
const TAKES_PLACE =
  /^(?:begin|start|open|reopen|close|end|finish|launch|meet|vote|hold|come|go|leave|return|arrive|land|sign|retire|resume|happen|\p{Ll}+ed|held|built|sold|born)$/u;

/** A day stands after "on" or right after its verb, a month or a year after "in". */
function isLedTo({ preposition, verb, between }: ClauseTense, date: WrittenDate): boolean {
  if (preposition === 'in') return date.day === undefined;
  if (preposition === 'on') return date.day !== undefined;
  if (preposition === 'for')
    return /^(?:scheduled|planned|set|due|slated|booked|timed|expected|pencilled)$/.test(verb);
  return preposition === '' && date.day !== undefined && between.length === 0;
}

/** Whether nothing between a verb and its date has the date for itself. */
function isFree({ between, verb, way }: ClauseTense): boolean {
  const words = between.filter(({ date }) => !date).map(({ lower }) => lower);
  const last = words.at(-1);
  if (last === undefined) return true;
  if (words.some((word) => FOR_A_DAY.test(word))) return false;
  // "trained for the relay": what is meant for a day is done before it.
  if (way === 'past' && words.includes('for') && !HOLDS.test(verb)) return false;
  // "a day of prayer" is a day, whatever it is of.
  const happens = [last, ...words.filter((_, i) => words[i + 1] === 'of')].some(isHappeningNoun);
  if (!happens) return true;
  if (words.some((word) => /^(?:and|or|about|over|against)$/.test(word))) return false;
  // "spoke at a lunch", "held a vote": what is done in it is done on its day.
  const at = words.findLastIndex((word) => /^(?:to|for|from|with|by|into|of|at|in|during|after)$/.test(word));
  return at < 0 ? HOLDS.test(verb) : /^(?:at|in|during)$/.test(words[at]!);
}

/** Words by which a plan is told as it was on an earlier day: "In May it said that it will open on". */
const isReported = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(0, verb)
    .some(({ lower, date }) =>
      date ? date.type !== 'TIME' && date.type !== 'DURATION' : /^(?:ago|had)$/.test(lower),
    );
