import { isOtherWord, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { YEAR } from '../lexicon.ts';
import type { Draft } from '../meaning.ts';
import { durationOf } from '../units.ts';

/** How long, counted: "four years", "a three-month truce", "two and a half hours", "two to three weeks". */

const fixed = (match: Match, value: string): Draft => match.draft({ kind: 'fixed', type: 'DURATION', value });

function duration(match: Match): Draft | null {
  const hyphenated = match.word('hyphen') !== '';
  if (isOfOtherUnit(match, hyphenated) || isIdiom(match, hyphenated) || isTitle(match)) return null;
  const isCouple = /^(?:a\s+)?couple\b/i.test(textAt(match.source, match.place('count')));
  return fixed(match, durationOf(isCouple ? 2 : match.number('count')!, match.unit()));
}

/** Whether what is counted is no stretch of time: shares, graders, the years of "2018 day five". */
function isOfOtherUnit(match: Match, hyphenated: boolean): boolean {
  const { source, to } = match;
  const unit = match.unit();
  const count = match.number('count')!;
  const plural = match.isPlural();
  const next = wordAt(source, to);
  // "three quarters of", "a quarter", "quarter-finals".
  if (unit === 'Q') return !plural || next === 'of' || !(count >= 2);
  // "a decades-long feud": the article is the feud's.
  if (plural && count === 1) return true;
  // "20 second graders", "one second-half goal", "a second round".
  if (unit === 'S' && !plural && !hyphenated) return true;
  if (unit === 'WE' && hyphenated) return true;
  if (!plural && !hyphenated && (Number.isNaN(count) || match.token('count')!.classes & YEAR)) return true;
  // "a night-time raid", "a year-end dividend": the unit belongs to what follows.
  return !hyphenated && next === '-' && !source.tokens[to]!.spaced && source.tokens[to + 1]?.spaced === false;
}

/** "a day job", "a night shift"; "one day he will", "some day". */
function isIdiom(match: Match, hyphenated: boolean): boolean {
  const { source, from, to } = match;
  const unit = match.unit();
  if (hyphenated || match.isPlural() || match.number('count') !== 1) return false;
  const count = textAt(source, match.place('count'));
  if (/^some$/i.test(count)) return true;
  if (unit !== 'D' && unit !== 'NI') return false;
  if (wordAt(source, from - 1) === 'for') return false;
  if (isOtherWord(source, to) && !/^(?:late|old)$/.test(textAt(source, to))) return true;
  const opens =
    from === 0 ||
    count === 'One' ||
    /^(?:,|;|that|could|will|would|may|might|"|“)$/.test(wordAt(source, from - 1));
  return /^one$/i.test(count) && opens;
}

/** "60 Minutes", "the Six-Day War": in prose only a title's unit has a capital. */
const isTitle = (match: Match): boolean =>
  match.source.tokens[match.place('unit')]!.capital && !isHeadline(match.source.text);

const LONGEST_HEADLINE = 160;

const isHeadline = (text: string): boolean => text.length < LONGEST_HEADLINE && !/[.!?]/.test(text);

/** "three years and four months", "1 hr 4 mins". */
function two(match: Match): Draft | null {
  const first = durationOf(match.number('count')!, match.unit());
  const second = durationOf(match.number('count', 1)!, match.unit(1));
  const ofClock = first.startsWith('PT');
  // "seven days a week" is no sum.
  if (/^an?$/i.test(textAt(match.source, match.place('count', 1)))) return null;
  if (first === second || (ofClock && !second.startsWith('PT')) || /X/.test(first + second)) return null;
  return fixed(match, first + second.slice(ofClock ? 2 : 1));
}

/** "two or three weeks": each number is a duration, as TimeML's annotators mark them. */
function either(match: Match): readonly Draft[] | null {
  const { source, from, to } = match;
  const [low, high] = [match.number('count')!, match.number('count', 1)!];
  if (Number.isNaN(low) || Number.isNaN(high) || isAge(match)) return null;
  if (match.word('link') === 'and' && wordAt(source, from - 1) !== 'between') return null;
  const meaning = (count: number): Draft['meaning'] => ({
    kind: 'fixed',
    type: 'DURATION',
    value: durationOf(count, match.unit()),
  });
  return [
    { from, to: from + 1, meaning: meaning(low) },
    { from: match.place('count', 1), to, meaning: meaning(high) },
  ];
}

/** "between 6 and 25 years of age". */
const isAge = ({ source, from, to }: Match): boolean =>
  /^(?:aged|ages)$/i.test(textAt(source, from - 1)) ||
  wordAt(source, to) === 'old' ||
  (wordAt(source, to) === 'of' && textAt(source, to + 1) === 'age');

export const DURATIONS: readonly Rule[] = [
  rule('COUNT hyphen=- FILLER? UNIT', duration),
  rule('COUNT hyphen=- UNIT - long', duration),
  rule('COUNT UNIT - long', duration),
  rule('COUNT FILLER? FILLER? UNIT', duration),
  rule('COUNT UNIT and COUNT UNIT', two),
  rule('COUNT UNIT , COUNT UNIT', two),
  rule('COUNT UNIT COUNT UNIT', two),
  rule('COUNT UNIT and a half', (match) =>
    fixed(match, durationOf(match.number('count')! + 0.5, match.unit())),
  ),
  rule('COUNT link=or|to|-|–|and COUNT -? FILLER? UNIT', either),
];
