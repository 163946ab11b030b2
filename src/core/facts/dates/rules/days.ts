import { isCounted, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import type { Source } from '../lexer.ts';
import type { Draft, Moment } from '../meaning.ts';

/** Full and partial dates: "Tuesday, June 2, 2025", "2 June", "Feb. 24, 2022", "June 5 to 12", "the 23rd". */

/** What is written, by the names under which the patterns capture it. */
function written(match: Match): Moment['written'] {
  const year = match.number('year');
  const month = match.number('month') ?? match.number('monthlike');
  const number = match.number('day') ?? match.number('dayth');
  const weekday = match.number('wd');
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(number !== undefined && { day: number }),
    ...(weekday !== undefined && { weekday }),
  };
}

function oneDay(match: Match): Draft | null {
  const { source, to } = match;
  const year = match.number('year');
  // "In May 30 people …" tells a month, "On May 30 people …" a day.
  if (year === undefined && wordAt(source, match.from - 1) === 'in' && isCounted(source, to)) return null;
  if (isEventName(match)) return null;
  const number = match.token('num');
  const digits = number ? number.end - number.start : 0;
  if (number && digits !== 2 && digits !== 3) return null;
  const short = digits === 2 ? number : undefined;
  return match.draft({
    kind: 'moment',
    grain: 'day',
    written: { ...written(match), ...(digits === 3 && { year: number!.value }) },
    ...(short && { shortYear: short.value }),
  });
}

/** "June third": where no noun follows that the ordinal would count. */
const ordinalInWords = (match: Match): Draft | null =>
  endsPhrase(match.source, match.to) ? oneDay(match) : null;

/** Days that have become the names of what happened on them, by month and day, where a noun of that kind follows. */
const EVENT_DAYS = new Set(['9-11', '1-6', '10-7', '7-7', '11-13']);
const EVENT_NOUNS =
  /^(?:attacks?|attackers|terror|terrorists?|terrorism|hijackers?|commission|committee|panel|massacre|riots?|rioters?|insurrection|hearings?|memorial|victims|families|defendants|plotters|bombings?|bombers|conspirators|mastermind)$/;

/** "the Sept. 11 attacks": the name of an event, whose year nobody writes. */
function isEventName(match: Match): boolean {
  const { source, to } = match;
  if (match.number('year') !== undefined || wordAt(source, match.from - 1) === 'on') return false;
  const { month, day } = written(match);
  return EVENT_DAYS.has(`${month}-${day}`) && EVENT_NOUNS.test(textAt(source, to).toLowerCase());
}

/** Several days of one month: each number is a mention, and the first or the last tells the month. */
function severalDays(match: Match): readonly Draft[] | null {
  const { source, from, to } = match;
  const { month, year, weekday } = written(match);
  const places = [0, 1, 2].map((nth) => match.place('day', nth)).filter((place) => place >= 0);
  const link = match.word('link');
  const listed = link === 'and' || link === 'or';
  if (listed && isCounted(source, to)) return null;
  const isRange = listed ? wordAt(source, from - 1) === 'between' : true;
  const last = places.length - 1;
  return places.map((place, i) => ({
    from: i === 0 ? from : place,
    to: i === last ? to : place + 1,
    meaning: {
      kind: 'moment',
      grain: 'day',
      written: {
        ...(year !== undefined && { year }),
        ...(month !== undefined && { month }),
        day: source.tokens[place]!.value,
        ...(weekday !== undefined && i === 0 && { weekday }),
      },
    },
    ...(isRange && i === 0 && { range: 'begin' as const }),
    ...(isRange && i === last && { range: 'end' as const }),
  }));
}

/** "the 23rd": a day only after a preposition, and where no noun follows that it would count. */
function ordinalDay(match: Match): Draft | null {
  const { source, to } = match;
  const token = match.token('dayth')!;
  if (token.lexeme.word || Number.isNaN(token.value)) return null;
  const meaning = { kind: 'moment', grain: 'day', written: { day: token.value }, the: true } as const;
  return endsPhrase(source, to) ? { from: match.place('dayth') - 1, to, meaning } : null;
}

/** Whether no noun follows that an ordinal would count: "on the 23rd, …", not "on the 23rd floor". */
const endsPhrase = (source: Source, to: number): boolean =>
  to >= source.tokens.length ||
  /^(?:[.,;:!?)”"’—–]|and|but|to|at|in|for|when|was|were|is|are|will|would|had|has|with|or|they|he|she|it|the|a|by|after|before|as)$/.test(
    textAt(source, to).toLowerCase(),
  );

/** "10 Nov 11" ends in a year where no noun follows that the number would count. */
const shortYear = (match: Match): Draft | null => {
  const { source, to } = match;
  return isCounted(source, to) ||
    (/^[.,:/]$/.test(wordAt(source, to)) && source.tokens[to + 1]?.spaced === false)
    ? null
    : oneDay(match);
};

const RANGE = 'link=to|through|thru|until|till|-|–|—|and|or';

const FORMS: readonly (readonly [pattern: string, read: Rule['read']])[] = [
  ['MONTH the? DAY ,|of|in? YEAR', oneDay],
  ['MONTH the? DAYTH ,|of? YEAR', oneDay],
  ['MONTH the? DAYTH', ordinalInWords],
  ['MONTH the? DAY', oneDay],
  ["MONTH DAY ,? '|’|‘ ~NUM", oneDay],
  ['the? DAY of? MONTHLIKE ,|of|in? YEAR', oneDay],
  ['the? DAYTH of MONTHLIKE ,|of|in? YEAR', oneDay],
  ['DAY - MONTHLIKE - YEAR', oneDay],
  ['DAY / MONTHLIKE / YEAR', oneDay],
  ['MONTHLIKE - DAY - YEAR', oneDay],
  ['YEAR mark=-|/ MONTHLIKE other=-|/ DAY', oneDay],
  ['the? DAY of? MONTH', oneDay],
  ["DAY MONTH '|’|‘ ~NUM", oneDay],
  ['DAY MONTH NUM', shortYear],
  [`MONTH DAY ${RANGE} DAY ,? YEAR`, severalDays],
  [`MONTH DAY ${RANGE} DAY`, severalDays],
  ['MONTH DAY , DAY ,? link=and|or DAY', severalDays],
  ['MONTH DAY , DAY ,? link=and|or DAY ,? YEAR', severalDays],
  [`DAY ${RANGE} DAY of? MONTH ,? YEAR`, severalDays],
  [`DAY ${RANGE} DAY of? MONTH`, severalDays],
  ['DAY , DAY link=and|or DAY MONTH', severalDays],
];

export const DAYS: readonly Rule[] = [
  ...FORMS.flatMap(([pattern, read]) => [rule(pattern, read), rule(`WD ,? ${pattern}`, read)]),
  rule('MONTHLIKE DAY ,? YEAR', oneDay),
  rule('WD ,? the? DAYTH', (match) => (endsPhrase(match.source, match.to) ? oneDay(match) : null)),
  rule('on|until|till|by|from|since|through|to|before|after|and the DAYTH', ordinalDay),
];
