import { classesAt, isCounted, isMeasured, isName, isOtherWord, textAt, wordAt } from '../context.ts';
import { type Match, type Rule, rule } from '../grammar.ts';
import type { Source } from '../lexer.ts';
import { DETERMINER, MONTH, SEASON } from '../lexicon.ts';
import type { Draft } from '../meaning.ts';
import { isOtherCalendar } from '../other-calendars.ts';
import { hourOfTimetable } from './timetables.ts';
import { era, eras, isOfOtherEra, yearMoment } from './year-eras.ts';

const BEFORE_YEAR =
  /^(?:in|since|until|till|by|from|of|during|through|throughout|to|between|and|or|before|after|around|about|for|as|early|late|mid|year|the|a|an|circa|c|spring|summer|autumn|fall|winter|\(|-|–|—|\/)$/;

/** Years that need no preposition: those of which news speaks. */
const OUR_TIME = (year: number): boolean => year >= 1900 && year <= 2099;

/** "Flight 1999", "Room 2020", "Highway 1950", "page 1985", "No. 2000". */
const NUMBERED =
  /^(?:no|number|nos|flight|room|page|pages|p|pp|highway|route|road|line|bus|train|channel|gate|hall|unit|model|series|mark|type|area|building|box|case|bill|resolution|article|section|chapter|paragraph|act|law|order|decree|directive|rule|verse|version|psalm|hymn|squadron|regiment|lot|apartment|apt|suite|ext|extension|tel|phone|euro|expo|agenda|vision|windows|office|boeing|airbus)\.?$/i;

/** "its 2006 highs", "53% of 1913 levels": the year of something, where an amount would have no article. */
const isDetermined = (source: Source, from: number): boolean =>
  (classesAt(source, from - 1) & DETERMINER) !== 0 ||
  /^(?:of|s)$/.test(wordAt(source, from - 1) || textAt(source, from - 1));

function bareYear(match: Match): Draft | null {
  const { source, from, to } = match;
  const year = match.number('year')!;
  const before = wordAt(source, from - 1);
  const previous = textAt(source, from - 1);
  if (/^[$£€#№]$/.test(previous) || NUMBERED.test(previous)) return null;
  if (before === 'year' && isOtherCalendar(textAt(source, from - 2))) return null;
  const hour = hourOfTimetable(match, year);
  if (hour) return hour;
  if (isMeasured(source, to) || (isCounted(source, to) && !isDetermined(source, from))) return null;
  // "a survey of 1709 schoolchildren".
  if (before === 'of' && /(?:children|women|men|people|persons|adults|patients)$/.test(textAt(source, to)))
    return null;
  if (before === '.' && NUMBERED.test(textAt(source, from - 2)) && !source.tokens[from - 1]!.spaced)
    return null;
  const introduced = BEFORE_YEAR.test(before);
  // A year told in words is one only where a preposition leads up to it.
  if (!introduced && (!OUR_TIME(year) || /\p{L}/u.test(textAt(source, from)))) return null;
  if (year < 1400 || year > 2100) {
    if (
      !/^(?:in|since|until|by|from|during|year|circa|before|after|through|between)$/.test(before) ||
      isOtherWord(source, to)
    )
      return null;
  }
  // A name's number: "Tokyo 2020", "Windows 2000"; months and sentence openings aside.
  if (isName(source, from - 1) && source.tokens[from]!.spaced) return null;
  // "nearly 2000", "over 1900": amounts.
  if (
    /^(?:nearly|almost|over|roughly|approximately|least|most|than|some|only|just|another|up|exactly|under|below|above)$/.test(
      previous,
    )
  )
    return null;
  return match.draft(yearMoment(year));
}

/** "2022–25", "1939-1945", "2022/23": each year is a mention. */
function years(match: Match): readonly Draft[] | null {
  const { source, from, to } = match;
  const first = match.number('year')!;
  const second = match.token('num')!;
  const digits = second.end - second.start;
  const glued = !second.spaced;
  const mark = match.word('mark');
  if (/^[$£€#]$/.test(textAt(source, from - 1)) || isCounted(source, to)) return null;
  if (digits === 2) {
    if (!glued || (mark === '/' && second.value !== (first + 1) % 100)) return null;
    // "2025-07" is a month, "2011-12" two years.
    if (second.value <= 12 && second.value !== (first + 1) % 100 && mark !== '–') return null;
  } else if (digits !== 4 || !(second.value >= 1000 && second.value < 2200) || mark === '/') return null;
  if (
    !OUR_TIME(first) &&
    !BEFORE_YEAR.test(wordAt(source, from - 1)) &&
    !(digits === 4 && second.value > first && second.value < first + 150)
  )
    return null;
  const whole = digits === 2 ? Math.floor(first / 100) * 100 + second.value : second.value;
  const end = digits === 2 && whole < first ? whole + 100 : whole;
  const place = match.place('num');
  return [
    { from, to: match.place('year') + 1, meaning: yearMoment(first), range: 'begin' },
    { from: place, to, meaning: yearMoment(end), range: 'end' },
  ];
}

function isoMonth(match: Match): Draft | null {
  const number = match.token('num')!;
  if (number.end - number.start !== 2 || number.value < 1 || number.value > 12) return null;
  return match.draft({
    kind: 'moment',
    grain: 'month',
    written: { year: match.number('year')!, month: number.value },
  });
}

/** "’98": after a word that tells that a time follows. */
function shortYear(match: Match): Draft | null {
  const { source, from } = match;
  const token = match.token('num')!;
  if (token.end - token.start !== 2) return null;
  const introduced =
    /^(?:in|since|of|from|until|by|class|summer|winter|spring|autumn|fall|late|early|mid|and|or|to|between|before|after)$/.test(
      textAt(source, from - 1).toLowerCase(),
    ) || (classesAt(source, from - 1) & (MONTH | SEASON)) !== 0;
  if (!introduced) return null;
  return match.draft({ kind: 'moment', grain: 'year', written: {}, shortYear: token.value });
}

export const YEARS: readonly Rule[] = [
  rule('YEAR', bareYear),
  rule('the? year NUM ERA', era),
  rule('the? calendar? year NUM', (match) => {
    if (isOfOtherEra(match)) return null;
    const year = match.number('num')!;
    return year >= 100 && year <= 9999 ? match.draft(yearMoment(year)) : null;
  }),
  rule('YEAR mark=-|–|—|/ NUM', years),
  rule('YEAR ~- ~NUM', isoMonth),
  rule('YEAR to|until|through|and NUM', (match) => {
    const link = wordAt(match.source, match.from + 1);
    return link === 'and' && wordAt(match.source, match.from - 1) !== 'between' ? null : years(match);
  }),
  rule("'|’|‘ ~NUM", shortYear),
  rule('NUM ERA', era),
  rule('NUM link=-|–|—|to|and NUM ERA', eras),
  rule('NUM ERA link=-|–|—|to|and NUM ERA', eras),
  rule('ERA NUM', (match) => (/^[Aa]/.test(textAt(match.source, match.from)) ? era(match) : null)),
];
