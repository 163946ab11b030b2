import type { Day } from '../../text/calendar.ts';
import { NUMBER_PATTERN, numberOf } from '../../text/time/numbers.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import type { Range } from '../../text/range.ts';
import { type WrittenDate, writtenDates } from '../dates/written-dates.ts';
import { judgeAge } from './age.ts';

/** An age that does not fit the birth told with it, with ranges counted from the paragraph's start. */
export interface WrongAge extends Range {
  readonly message: string;
}

const PLACE = "(?:\\s+(?:in|at|near)\\s+\\p{Lu}[\\p{L}’'.-]*(?:,?\\s+\\p{Lu}[\\p{L}’'.-]*){0,3})?,?";
const ON = '(?:(?:on|in)\\s+)?(?:(?:early|late|mid)[\\s-]+)?(?:\\p{Lu}\\p{Ll}{2,8}day,?\\s+)?';
/** "The teenager, who was born in Porto in", "She was born on" at a sentence's start, of whom the sentence before told. */
const BORN_OF = new RegExp(
  `(?<=[.!?]["”’)]*\\s+)(?:(?:He|She)\\s+was|(?:The\\s+(?:[\\p{Ll}-]+\\s+)?[\\p{Ll}-]+,?\\s+(?:who\\s+)?was)|The\\s+(?:[\\p{Ll}-]+\\s+)?[\\p{Ll}-]+,)\\s+born${PLACE}\\s+${ON}$`,
  'u',
);
/** "Ines Quiroga, 19," */
const AGED = new RegExp(
  `\\p{Lu}[\\p{L}’'-]+,\\s+(?:aged\\s+)?(?<n>\\d{1,3})(?=[,.;)]|\\s+and\\b)|(?<![\\p{L}\\d])(?<m>${NUMBER_PATTERN})-year-old\\b`,
  'gu',
);
/** "Born in Port Ash on" at a sentence's start, and ", Lisk was 22 when" behind the date. */
const BORN_FIRST = new RegExp(`(?:^|[.!?]["”’)]*\\s+)Born${PLACE}\\s+${ON}$`, 'u');
const WAS_THEN = new RegExp(
  `^,\\s+(?:he|she|(?:(?:Mr|Mrs|Ms|Dr)\\.?\\s+)?\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+){0,2})\\s+was\\s+(?:only\\s+|just\\s+|already\\s+)?(?<n>${NUMBER_PATTERN})(?:\\s+years\\s+old)?\\s+(?:when|as)\\s[^.;!?]*$`,
  'u',
);

/** Ages told in the sentence before the birth, and ages at another time that the birth's own sentence tells. */
export function* agesApart(paragraph: string, now: Day | null): Iterable<WrongAge> {
  if (!/\bborn\b/i.test(paragraph)) return;
  for (const birth of writtenDates(paragraph)) {
    if (birth.year === undefined || isQuoted(paragraph, birth.start)) continue;
    const before = paragraph.slice(Math.max(0, birth.start - 260), birth.start);
    if (!/\bborn\b/i.test(before)) continue;
    const told = ageBefore(before);
    const found =
      told && now
        ? { ...told, message: judgeAge(told.age, { ...birth, year: birth.year }, now) }
        : ageThen(paragraph, birth, birth.year, before);
    if (found?.message)
      yield { start: birth.start - found.back, end: birth.end + found.ahead, message: found.message };
  }
}

/** The one age that the sentence before tells, of a person of whom the birth's sentence goes on to tell. */
function ageBefore(before: string): { age: number; back: number; ahead: number } | null {
  const match = BORN_OF.exec(before);
  if (!match) return null;
  const sentence = before.slice(0, match.index).replace(/^.*[.!?]["”’)]*\s+(?=\p{Lu}.*[.!?])/su, '');
  const ages = [...sentence.matchAll(AGED)];
  const [only] = ages;
  if (!only || ages.length > 1) return null;
  return { age: numberOf((only.groups!['n'] ?? only.groups!['m'])!), back: match[0].length, ahead: 0 };
}

/** "Born on 2 August 1985, Lisk was 22 when her first story appeared, in 1999": the age on the sentence's other date. */
function ageThen(
  paragraph: string,
  birth: WrittenDate,
  year: number,
  before: string,
): { message: string | null; back: number; ahead: number } | null {
  if (!BORN_FIRST.test(before)) return null;
  const rest = /^[^.!?;]*/.exec(paragraph.slice(birth.end, birth.end + 200))![0];
  const match = WAS_THEN.exec(rest);
  const others = writtenDates(paragraph).filter(
    ({ start, end }) => start >= birth.end && end <= birth.end + rest.length,
  );
  const [other] = others;
  if (!match || !other || others.length > 1 || other.year === undefined) return null;
  // "when he left for the town built in 1850": the date is of something else.
  if (!/(?:,\s+|\s)(?:in|on)\s+$/.test(paragraph.slice(birth.end, other.start))) return null;
  const message = judgeAge(numberOf(match.groups!['n']!), { ...birth, year }, { ...other, year: other.year });
  return { message, back: 0, ahead: other.end - birth.end };
}
