import { beginsSentence, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';

import type { Draft, Moment } from '../meaning.ts';

/** Times of the clock and parts of the day: "10:30 a.m. EDT", "8.40am", "0737 GMT", "noon", "the morning", "at midnight". */

/** The hour of 24 that an hour of a half day is. */
const toClock = (hour: number, half: string): number =>
  half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;

function clock(match: Match, hour: number, minute: number | undefined): Draft {
  return match.draft({
    kind: 'moment',
    grain: 'clock',
    written: { hour: toClock(hour, match.code('meridiem')), ...(minute !== undefined && { minute }) },
  });
}

const digits = (match: Match, nth: number): number => {
  const token = match.token('num', nth);
  return token ? token.end - token.start : 0;
};

/** `10:30`, with what tells that it is a time: two digits each, "am", a zone, or "at". */
function hoursAndMinutes(match: Match): Draft | null {
  const { source, from } = match;
  const hour = match.number('num')!;
  const minute = match.number('num', 1)!;
  if (digits(match, 0) > 2 || digits(match, 1) !== 2) return null;
  const told = match.place('meridiem') >= 0 || match.place('zone') >= 0;
  const before = wordAt(source, from - 1);
  const introduced = /^(?:at|by|from|until|till|around|about|to|between|since|before|after|-|–)$/.test(
    before,
  );
  if (!told) {
    // Scores, ratios and running times: "3:16", "in 58:31".
    if (match.word('mark') === '.') return null;
    if (before === 'in' || (digits(match, 0) < 2 && !introduced)) return null;
    if (wordAt(source, match.to) === ':') return null;
  }
  if ((hour > 24 || minute > 59) && !(introduced && before === 'at')) return null;
  return clock(match, hour, minute);
}

const withSeconds = (match: Match): Draft | null => {
  const told =
    match.place('meridiem') >= 0 ||
    match.place('zone') >= 0 ||
    wordAt(match.source, match.from - 1) === 'at' ||
    match.from === 0;
  const hour = match.number('num')!;
  return told && hour <= 24 && match.number('num', 1)! < 60 && wordAt(match.source, match.from - 1) !== 'in'
    ? clock(match, hour, match.number('num', 1))
    : null;
};

const fullHour = (match: Match): Draft | null => {
  const hour = match.number('num')!;
  return hour >= 1 && hour <= 12 && !/^[$£€]$/.test(textAt(match.source, match.from - 1))
    ? clock(match, hour, 0)
    : null;
};

/** "between 9 and 11 a.m.", "7–9 p.m.": the first hour lies in the half of the day that puts it before the second. */
function hours(match: Match): readonly Draft[] | null {
  const [first, second] = [match.number('num')!, match.number('num', 1)!];
  const before = wordAt(match.source, match.from - 1);
  const introduced =
    match.word('link') === 'and' ? before === 'between' : match.word('link') !== 'to' || before === 'from';
  if (!introduced || first < 1 || first > 12 || second < 1 || second > 12) return null;
  const end = toClock(second, match.code('meridiem'));
  const begin = toClock(first, match.code('meridiem'));
  const hour = begin > end ? (begin + 12) % 24 : begin;
  const at = (hour: number): Moment => ({ kind: 'moment', grain: 'clock', written: { hour, minute: 0 } });
  const place = match.place('num', 1);
  return [
    { from: match.from, to: match.from + 1, meaning: at(hour), range: 'begin' },
    { from: place, to: match.to, meaning: at(end), range: 'end' },
  ];
}

/** `0737 GMT`, `1830 hrs`. */
const military = (match: Match): Draft | null => {
  if (digits(match, 0) !== 4) return null;
  const number = match.number('num')!;
  const hour = Math.floor(number / 100);
  return hour <= 24 && number % 100 < 60 ? clock(match, hour, number % 100) : null;
};

const oClock = (match: Match): Draft | null => {
  const hour = match.number('count')!;
  return hour >= 1 && hour <= 12 ? clock(match, hour, 0) : null;
};

/** "noon", "midnight": TIMEX3 writes them as hours; "High Noon" is a film. */
function named(match: Match): Draft | null {
  const { source, from } = match;
  const token = source.tokens[from]!;
  if (token.capital && !beginsSentence(source, from)) return null;
  return match.draft({
    kind: 'moment',
    grain: 'clock',
    written: { hour: token.lexeme.word === 'midnight' ? 24 : 12, minute: 0 },
  });
}

/** "in the morning", "that evening"; "at night" and "night" alone are any night, unless a day stands by. */
function part(match: Match): Draft | null {
  const { source, from, to } = match;
  const token = source.tokens[from]!;
  const before = wordAt(source, from - 1);
  const weak = match.draft(partOf(match), { weak: true });
  switch (token.lexeme.word) {
    case 'overnight':
      return /^(?:success|sensation|rates?|lending|bank|fame|shipping|delivery|stays?|bag|train|camp)$/.test(
        textAt(source, to),
      )
        ? null
        : match.draft(partOf(match, { shift: { unit: 'D', by: -1, from: 'said' } }));
    case 'dawn':
    case 'daybreak':
    case 'sunrise':
    case 'dusk':
    case 'sunset':
    case 'nightfall':
    case 'lunchtime':
      return /^(?:at|by|before|after|until|since|from|around)$/.test(before) && !token.capital
        ? match.draft(partOf(match))
        : weak;
  }
  if (token.capital) return weak;
  if (before === 'that') return match.draft(partOf(match, { shift: { unit: 'D', by: 0, from: 'told' } }));
  const lead = before === '-' || /^(?:early|late|mid)$/.test(before) ? 2 : 1;
  const placed = wordAt(source, from - lead) === 'the' && IN_THE.test(wordAt(source, from - lead - 1));
  return placed && wordAt(source, to) !== 'of' ? match.draft(partOf(match)) : weak;
}

const IN_THE = /^(?:in|during|by|for|throughout|through|until|into|over|after|before|to|from|since|of)$/;

const partOf = (match: Match, more: Partial<Moment> = {}): Moment => ({
  kind: 'moment',
  grain: 'part',
  written: {},
  part: match.code('part'),
  ...more,
});

const told =
  (by: number) =>
  (match: Match): Draft =>
    match.draft(partOf(match, { shift: { unit: 'D', by, from: 'told' } }));

export const CLOCK: readonly Rule[] = [
  rule('NUM ~mark=:|. ~NUM', hoursAndMinutes),
  rule('NUM ~mark=:|. ~NUM hrs|hours|h', (match) =>
    match.word('mark') === ':' || digits(match, 0) === 2 ? hoursAndMinutes(match) : null,
  ),
  rule('NUM ~mark=:|. ~NUM MERIDIEM', hoursAndMinutes),
  rule('NUM ~mark=:|. ~NUM ZONE', hoursAndMinutes),
  rule('NUM ~mark=:|. ~NUM MERIDIEM ZONE', hoursAndMinutes),
  rule('NUM ~mark=:|. ~NUM local time', hoursAndMinutes),
  rule('NUM ~mark=:|. ~NUM MERIDIEM local time', hoursAndMinutes),
  rule('NUM ~: ~NUM ~: ~NUM', withSeconds),
  rule('NUM ~: ~NUM ~: ~NUM MERIDIEM ZONE?', withSeconds),
  rule('NUM ~: ~NUM ~: ~NUM ZONE', withSeconds),
  rule('NUM link=-|–|to|and NUM MERIDIEM', hours),
  rule('NUM MERIDIEM', fullHour),
  rule('NUM MERIDIEM ZONE', fullHour),
  rule('NUM MERIDIEM local time', fullHour),
  rule('NUM ZONE', military),
  rule('NUM hrs|local', military),
  rule('NUM local time', military),
  rule("COUNT o ~'|’ ~clock", oClock),
  rule('noon|midday|midnight', named),
  rule('noon|midday|midnight ZONE', named),
  rule('overnight on? WEEKDAY', (match) =>
    match.draft({ ...partOf(match), part: 'NI', written: { weekday: match.number('weekday')! } }),
  ),
  rule('PART', part),
  rule('the same PART', told(0)),
  rule('that same? PART', told(0)),
  rule('the next|following PART', told(1)),
  rule('the previous|preceding PART', told(-1)),
];
