import { beginsSentence, classesAt, isName, isOtherWord, textAt, wordAt } from '../context.ts';
import { type Match, type Rule, rule } from '../grammar.ts';
import type { Source } from '../lexer.ts';
import { ZONE } from '../lexicon.ts';
import type { Draft, Moment } from '../meaning.ts';

/** Times of the clock: "10:30 a.m. EDT", "8.40am", "0737 GMT", "7 o’clock", "6 a.m. local time", "noon". */

export const at = (hour: number, minute: number): Moment => ({
  kind: 'moment',
  grain: 'clock',
  written: { hour, minute },
});

/** The hour of 24 that an hour of a half day is. */
const of24 = (hour: number, half: string): number =>
  half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;

/** A time with its zone, which the extent takes in and the value leaves out. */
export const clock = (match: Match, hour: number, minute: number): Draft => ({
  ...match.draft(at(of24(hour, match.code('meridiem')), minute)),
  to: zoneEnd(match.source, match.to),
});

/** The place after a zone that begins at `to`: "GMT", "local time", "Moscow time"; `to` itself where none stands there. */
function zoneEnd(source: Source, to: number): number {
  if (classesAt(source, to) & ZONE) return to + 1;
  const named = isName(source, to) || textAt(source, to).toLowerCase() === 'local';
  return named && textAt(source, to + 1).toLowerCase() === 'time' ? to + 2 : to;
}

const hasZone = ({ source, to }: Match): boolean => zoneEnd(source, to) > to;

const digits = (match: Match, nth: number): number => {
  const token = match.token('num', nth);
  return token ? token.end - token.start : 0;
};

const INTRODUCED = /^(?:at|by|from|until|till|around|about|to|between|since|before|after|-|–)$/;

/** `10:30`: where two digits each, "am", a zone or "at" tell a time from scores, ratios and running times. */
function hoursAndMinutes(match: Match): Draft | null {
  const { source, from, to } = match;
  const hour = match.number('num')!;
  const minute = match.number('num', 1)!;
  if (digits(match, 0) > 2 || digits(match, 1) !== 2) return null;
  const before = wordAt(source, from - 1);
  if (match.place('meridiem') < 0 && !hasZone(match) && !/^(?:hrs|hours)$/.test(match.word('hours'))) {
    const introduced = INTRODUCED.test(before);
    if (match.word('mark') === '.' || before === 'in' || wordAt(source, to) === ':') return null;
    if (digits(match, 0) < 2 && !introduced) return null;
    // "in a school-record 17:58": how long it took.
    if (isOtherWord(source, from - 1)) return null;
  }
  // "at 25:70" is a slip, "a 45:60 split" none.
  return (hour > 24 || minute > 59) && before !== 'at' ? null : clock(match, hour, minute);
}

/** `14:22:08`, in a time stamp or after "at"; elsewhere a running time. */
function withSeconds(match: Match): Draft | null {
  const told =
    match.place('meridiem') >= 0 ||
    hasZone(match) ||
    match.from === 0 ||
    wordAt(match.source, match.from - 1) === 'at';
  const hour = match.number('num')!;
  const minute = match.number('num', 1)!;
  return told && hour <= 24 && minute < 60 ? clock(match, hour, minute) : null;
}

function fullHour(match: Match): Draft | null {
  const hour = match.number('num')!;
  return hour >= 1 && hour <= 12 && !/^[$£€]$/.test(textAt(match.source, match.from - 1))
    ? clock(match, hour, 0)
    : null;
}

/** `0737 GMT`, `1830 hrs`, `0600 local time`. */
function military(match: Match): Draft | null {
  if (digits(match, 0) !== 4 || (match.word('hours') === '' && !hasZone(match))) return null;
  const number = match.number('num')!;
  const hour = Math.floor(number / 100);
  return hour <= 24 && number % 100 < 60 ? clock(match, hour, number % 100) : null;
}

/** "between 9 and 11 a.m.", "7–9 p.m.": the first hour lies in the half of the day that puts it before the second. */
function hours(match: Match): readonly Draft[] | null {
  const [first, second] = [match.number('num')!, match.number('num', 1)!];
  const before = wordAt(match.source, match.from - 1);
  const link = match.word('link');
  const introduced = link === 'and' ? before === 'between' : link !== 'to' || before === 'from';
  if (!introduced || first < 1 || first > 12 || second < 1 || second > 12) return null;
  const end = of24(second, match.code('meridiem'));
  const begin = of24(first, match.code('meridiem'));
  return [
    {
      from: match.from,
      to: match.from + 1,
      meaning: at(begin > end ? (begin + 12) % 24 : begin, 0),
      range: 'begin',
    },
    { ...clock(match, second, 0), from: match.place('num', 1), range: 'end' },
  ];
}

/** "noon", "midnight", as the hours that TIMEX3 writes; "High Noon" is a film. */
function named(match: Match): Draft | null {
  const { source, from } = match;
  const token = source.tokens[from]!;
  if (token.capital && !beginsSentence(source, from)) return null;
  return clock(match, token.lexeme.word === 'midnight' ? 24 : 12, 0);
}

export const CLOCK: readonly Rule[] = [
  rule('NUM ~mark=:|. ~NUM MERIDIEM?', hoursAndMinutes),
  rule('NUM ~mark=:|. ~NUM hours=hrs|hours', hoursAndMinutes),
  rule('NUM ~: ~NUM ~: ~NUM MERIDIEM?', withSeconds),
  rule('NUM link=-|–|to|and NUM MERIDIEM', hours),
  rule('NUM MERIDIEM', fullHour),
  rule('NUM hours=hrs|hours?', military),
  rule('noon|midday|midnight', named),
];
