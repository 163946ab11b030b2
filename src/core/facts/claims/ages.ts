import type { Day } from '../../text/calendar.ts';
import { NUMBER_PATTERN, numberOf } from '../../text/time/numbers.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import type { Range } from '../../text/range.ts';
import { type WrittenDate, writtenDates } from '../dates/written-dates.ts';
import { judgeAge } from './age.ts';
import type { WrongAge } from './ages-apart.ts';

const PLACE = "\\p{Lu}[\\p{L}’'.-]*(?:,?\\s+\\p{Lu}[\\p{L}’'.-]*){0,3}";
/** "born in Porto in", "was born on", "b." at the end of what stands before the date. */
const BORN = new RegExp(
  `(?<before>^|.*?[\\s,(])(?:(?:who|and|he|she)\\s+)?(?:(?:was|is)\\s+)?(?:[Bb]orn(?:\\s+(?:in|at|near)\\s+${PLACE})?,?\\s+(?:(?:on|in)\\s+)?|b\\.\\s*)(?:(?:early|late)\\s+)?$`,
  'su',
);
/** ", 49," "aged 49," "a man of 49" "is 49 and" "the 49-year-old driver," before the birth. */
const AGE_BEFORE = new RegExp(
  `(?:(?:,|\\baged|\\bage|\\b(?:man|woman|boy|girl|person) of|\\b(?:is|are)(?: now)?)\\s+(?<n>${NUMBER_PATTERN})(?:\\s+years\\s+old)?(?:,|\\s+and|\\s*\\()?|(?<![\\p{L}\\d])(?<m>${NUMBER_PATTERN})-year-old(?:\\s+[\\p{L}’'-]+){0,6},?(?:\\s*\\()?)\\s*$`,
  'iu',
);
/** "born in 1969, is 49", "born in 1969, Ms Bell is 49", "born in 1969, the 49-year-old" after it. */
const AGE_AFTER = new RegExp(
  `^(?:\\),\\s+(?<k>${NUMBER_PATTERN})(?=,)|\\)?,?\\s+(?:(?:and\\s+|he\\s+|she\\s+|(?!(?:the|his|her|its|their|an?|this|that|who|which)\\b)(?:(?:Mr|Mrs|Ms|Dr)\\.?\\s+)?\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)?\\s+)?(?:is\\s+(?:now\\s+)?|now\\s+(?:aged\\s+)?|aged\\s+)(?<n>${NUMBER_PATTERN})(?:\\s+years\\s+old)?(?=$|[,.;)]|\\s+and\\b)|the\\s+(?:now\\s+)?(?<m>${NUMBER_PATTERN})-year-old\\b))`,
  'iu',
);
/** "who turned 70 last week," before the birth. */
const TURNED = new RegExp(
  `\\b(?:turned|turns)\\s+(?<n>${NUMBER_PATTERN})\\s+(?:(?:earlier\\s+)?(?:last|this)\\s+(?:week|month|year)|on\\s+\\p{Lu}\\p{Ll}+day|yesterday|today|recently),?(?:\\s+and)?\\s*$`,
  'iu',
);
/** Ages of another time than the article's. */
const THEN =
  /\b(?:at the time|then|when|would have|would be|will be|will turn|turned|had he|had she|late|until|if)\b/i;

/** The ages in a paragraph that do not fit the birth told beside them, on the article's day. */
export function* wrongAges(paragraph: string, now: Day): Iterable<WrongAge> {
  if (!/\bb(?:orn\b|\.\s*\d)/i.test(paragraph)) return;
  for (const birth of writtenDates(paragraph)) {
    if (birth.year === undefined || isQuoted(paragraph, birth.start)) continue;
    if (!/\bb(?:orn\b|\.)/i.test(paragraph.slice(Math.max(0, birth.start - 80), birth.start))) continue;
    const before = sentenceBefore(paragraph, birth.start);
    const born = BORN.exec(before);
    if (!born) continue;
    const after = sentenceAfter(paragraph, birth.end);
    const sentence = { start: birth.start - before.length, end: birth.end + after.length };
    if (
      THEN.test(born.groups!['before']!.replace(TURNED, '') + after) ||
      hasOtherYear(paragraph, birth, sentence)
    )
      continue;
    const found = ageBeside(born.groups!['before']!, after, birth, sentence.start);
    const message = found && judgeAge(found.age, { ...birth, year: birth.year }, now);
    if (found && message) yield { start: found.start, end: found.end, message };
  }
}

/** The parts of a sentence on either side of a date, some two lines long at most. */
const sentenceBefore = (paragraph: string, at: number): string =>
  paragraph
    .slice(Math.max(0, at - 200), at)
    .replace(/^.*[.!?]["”’)]*\s+(?=["“‘]?\p{Lu}\p{L}*[\s,])(?!.*\bb\.\s*$)/su, '');
const sentenceAfter = (paragraph: string, at: number): string =>
  /^[^.!?;]*/.exec(paragraph.slice(at, at + 160))![0];

const hasOtherYear = (paragraph: string, birth: WrittenDate, { start, end }: Range): boolean =>
  writtenDates(paragraph).some(
    (date) => date.start !== birth.start && date.year !== undefined && date.start >= start && date.end <= end,
  );

function ageBeside(
  before: string,
  after: string,
  birth: WrittenDate,
  offset: number,
): (Range & { readonly age: number }) | null {
  const first = AGE_BEFORE.exec(before) ?? TURNED.exec(before);
  if (first) {
    const words = (first.groups!['n'] ?? first.groups!['m'])!;
    const start = offset + first.index + first[0].indexOf(words);
    return { start, end: birth.end, age: numberOf(words) };
  }
  const second = AGE_AFTER.exec(after);
  if (!second) return null;
  const { k, n, m } = second.groups!;
  const words = (k ?? n ?? m)!;
  return { start: birth.start, end: birth.end + second[0].length, age: numberOf(words) };
}
