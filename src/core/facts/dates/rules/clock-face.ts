import { textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import type { Draft } from '../meaning.ts';
import { clock } from './clock.ts';

/** Hours as a clock face shows them: "7 o’clock", "half past six", "ten past five". */

function oClock(match: Match): Draft | null {
  const hour = match.number('count')!;
  return hour >= 1 && hour <= 12 ? onTheFace(match, hour, 0) : null;
}

/** The hours after which a clock face leaves open which half of the day is meant. */
const OPEN_HOURS = 5;

function onTheFace(match: Match, hour: number, minute: number): Draft {
  const draft = clock(match, hour, minute);
  return draft.meaning.kind === 'moment' && hour <= OPEN_HOURS
    ? { ...draft, meaning: { ...draft.meaning, eitherHalf: true } }
    : draft;
}

/** What stands before a time told by its minutes: "at ten past five", not "won by ten to five". */
const AT = /^(?:at|by|until|till|since|around|about|before|after|just|almost|nearly)$/;

/** "half past six", "a quarter to nine", "ten past five", as the hour of a clock face, before or after noon. */
function byTheFace(match: Match, minutes: number): Draft | null {
  const { source, from } = match;
  const hour = match.number('hour')!;
  if (!(hour >= 1 && hour <= 12) || !(minutes >= 1 && minutes <= 30)) return null;
  const isTo = match.word('way') === 'to';
  const before = wordAt(source, from - 1) || textAt(source, from - 1).toLowerCase();
  if (match.place('exact') >= 0 && !(isTo ? before === 'at' : AT.test(before))) return null;
  return onTheFace(match, isTo ? hour - 1 || 12 : hour, isTo ? 60 - minutes : minutes);
}

export const CLOCK_FACE: readonly Rule[] = [
  rule("COUNT o ~'|’ ~clock", oClock),
  rule('half past hour=COUNT', (match) => byTheFace(match, 30)),
  rule('a? quarter way=past|to hour=COUNT', (match) => byTheFace(match, 15)),
  rule('exact=COUNT minutes? way=past|to hour=COUNT', (match) => byTheFace(match, match.number('exact')!)),
];
