import { classesAt, isName, isOtherWord, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { intern, NUM } from '../lexicon.ts';
import type { Draft } from '../meaning.ts';
import { durationOf, type Unit } from '../units.ts';

/** How long: "four years", "a three-month truce", "two and a half hours", "for decades", "the past two weeks". */

const fixed = (match: Match, value: string): Draft => match.draft({ kind: 'fixed', type: 'DURATION', value });

function duration(match: Match): Draft | null {
  const { source, from, to } = match;
  const unit = match.unit();
  const count = match.number('count')!;
  const hyphen = match.word('hyphen') !== '';
  const word = match.word('unit');
  const plural = word.endsWith('s');
  // "a night-time raid", "a year-end dividend": the unit belongs to what follows.
  if (!hyphen && wordAt(source, to) === '-' && !source.tokens[to]!.spaced && !source.tokens[to + 1]?.spaced)
    return null;
  // "three quarters of", "a quarter": shares; "two second-half goals", "20 second graders": no seconds.
  if (
    unit === 'Q' &&
    (!plural || wordAt(source, to) === 'of' || !(count >= 2) || /^(?:final|finals)$/.test(textAt(source, to)))
  )
    return null;
  if (unit === 'S' && !plural && !hyphen && count !== 1) return null;
  if (unit === 'S' && count === 1 && !plural && !hyphen) return null;
  if (unit === 'WE' && hyphen) return null;
  // "a day job", "a night shift".
  if (
    /^(?:D|NI)$/.test(unit) &&
    !plural &&
    !hyphen &&
    count === 1 &&
    isOtherWord(source, to) &&
    !/^(?:late|old)$/.test(textAt(source, to))
  )
    return null;
  // "one day" of a tale, "some day", "any one time"; "Day One"; "No. 1 week".
  if (
    count === 1 &&
    textAt(source, match.place('count')).toLowerCase() === 'one' &&
    unit === 'D' &&
    !hyphen
  ) {
    if (
      from === 0 ||
      /^(?:,|;|that|could|will|would|may|might|"|“)$/.test(wordAt(source, from - 1)) ||
      textAt(source, from).charAt(0) === 'O'
    )
      return null;
  }
  if (textAt(source, match.place('count')).toLowerCase() === 'some' && !plural) return null;
  // "60 Minutes", "Six-Day War", "24 Hours of Le Mans": names.
  if (
    source.tokens[match.place('unit')]!.capital &&
    (isName(source, to) ||
      (/^['’]$/.test(wordAt(source, to)) && isName(source, to + 1)) ||
      /^(?:\d)/.test(textAt(source, match.place('count')))) &&
    !headline(match)
  )
    return null;
  if (!plural && !hyphen && !(count === 1) && !(count < 1) && match.place('filler') < 0 && !(unit === 'CE')) {
    // "four year deal", "20 year old": a hyphen was left out; "2 day" of a month otherwise is nothing.
    if (Number.isNaN(count)) return null;
  }
  return fixed(match, durationOf(count, unit));
}

const headline = ({ source }: Match): boolean => !/[.!?]/.test(source.text) && source.text.length < 160;

/** "three years and four months", "1 hr 4 mins". */
function two(match: Match): Draft | null {
  const first = durationOf(match.number('count')!, match.unit());
  const second = durationOf(match.number('count', 1)!, match.unit(1));
  const clock = first.startsWith('PT');
  if (first === second || (clock && !second.startsWith('PT')) || /X/.test(first + second)) return null;
  return fixed(match, first + (second.startsWith('PT') && clock ? second.slice(2) : second.slice(1)));
}

/** "two or three weeks": each number is a duration, as TimeML's annotators mark them. */
function either(match: Match): readonly Draft[] | null {
  const unit = match.unit();
  const [low, high] = [match.number('count')!, match.number('count', 1)!];
  if (
    Number.isNaN(low) ||
    Number.isNaN(high) ||
    (match.word('link') === 'and' && wordAt(match.source, match.from - 1) !== 'between')
  )
    return null;
  const place = match.place('count', 1);
  const value = (count: number) =>
    ({ kind: 'fixed', type: 'DURATION', value: durationOf(count, unit) }) as const;
  return [
    { from: match.from, to: match.from + 1, meaning: value(low) },
    { from: place, to: match.to, meaning: value(high) },
  ];
}

/** "for days", "within hours", "hours of talks": a plural unit without a number. */
function bare(match: Match): Draft | null {
  const { source, from, to } = match;
  const unit = match.unit();
  const word = match.word('unit');
  if (!word.endsWith('s') || (source.tokens[from]!.capital && from > 0) || classesAt(source, to) & NUM)
    return null;
  const before = wordAt(source, from - 1);
  const previous = textAt(source, from - 1);
  if (unit === 'S' && before !== 'in' && before !== 'within') return null;
  if (unit === 'Q') return null;
  const lasting =
    /^(?:for|within|over|after|take|takes|took|taken|lasted|lasts|spent|spend|spending|wait|waited|worked)$/.test(
      before || previous,
    );
  const many = before === 'in' && /^(?:Y|DE|CE|M|W|MIN|S|D|H)$/.test(unit) && wordAt(source, to) !== 'of';
  const of =
    wordAt(source, to) === 'of' &&
    (from === 0 || /^(?:after|despite|following|,|for|in|to|with|and)$/.test(before || previous));
  const then =
    /^(?:after|before)$/.test(wordAt(source, to)) &&
    (from === 0 || /^[,.]$/.test(before) || /^(?:just|only|barely|mere)$/.test(previous));
  return lasting || many || of || then ? fixed(match, durationOf(NaN, unit)) : null;
}

const LONG: Readonly<Record<string, Unit>> = {
  daylong: 'D',
  nightlong: 'NI',
  weeklong: 'W',
  monthlong: 'M',
  yearlong: 'Y',
  decadelong: 'DE',
  hourlong: 'H',
};
Object.keys(LONG).forEach(intern);

const wholeUnit = (match: Match): Draft | null => {
  const unit = match.unit();
  return match.word('unit').endsWith('s') || /^(?:S|MIN|Q|WE)$/.test(unit) || false
    ? null
    : fixed(match, durationOf(1, unit));
};

export const DURATIONS: readonly Rule[] = [
  rule('COUNT hyphen=- FILLER? UNIT', duration),
  rule('COUNT hyphen=- UNIT - long', duration),
  rule('UNIT - and - a - half', (match) => fixed(match, durationOf(1.5, match.unit()))),
  rule('COUNT FILLER? FILLER? UNIT', duration),
  rule('COUNT UNIT and COUNT UNIT', two),
  rule('COUNT UNIT , COUNT UNIT', two),
  rule('COUNT UNIT COUNT UNIT', two),
  rule('COUNT UNIT and a half', (match) =>
    fixed(match, durationOf(match.number('count')! + 0.5, match.unit())),
  ),
  rule('COUNT link=or|to|-|–|and COUNT -? FILLER? UNIT', either),
  rule('UNIT', bare),
  rule('UNIT - long', (match) =>
    fixed(match, durationOf(match.word('unit').endsWith('s') ? NaN : 1, match.unit())),
  ),
  rule(Object.keys(LONG).join('|'), (match) =>
    fixed(match, durationOf(1, LONG[wordAt(match.source, match.from)]!)),
  ),
  rule('all UNIT', wholeUnit),
  rule('all - UNIT', wholeUnit),
  rule('whole|entire UNIT', (match) =>
    /^(?:the|a|an)$/.test(wordAt(match.source, match.from - 1)) ? wholeUnit(match) : null,
  ),
  rule(
    'first|last|past|next|coming|previous|preceding|following|final|remaining|opening|another|initial|these|those|other COUNT FILLER? UNIT',
    (match) => fixed(match, durationOf(match.number('count')!, match.unit())),
  ),
  rule('last|past|next|coming|previous few|several|many|couple of? UNIT', (match) =>
    fixed(match, durationOf(NaN, match.unit())),
  ),
];
