import { isName, wordAt } from '../context.ts';
import type { Match } from '../grammar.ts';
import type { Source } from '../lexer.ts';
import type { Draft } from '../meaning.ts';

/** What stands before an hour of a timetable. */
const BEFORE_HOUR = /^(?:at|until|till|before|after|by|from|to|and|between|-|–|,)$/;

/** "due in at 1951", "0700 to 1000 and 1600 to 1900": an hour where "at" leads to it or other hours are told so nearby. */
export function hourOfTimetable({ source, from, to }: Match, figures: number): Draft | null {
  const [hour, minute] = [Math.floor(figures / 100), figures % 100];
  if (hour > 23 || minute > 59 || source.tokens[from]!.end - source.tokens[from]!.start !== 4) return null;
  const before = wordAt(source, from - 1);
  const isHour = before === 'at' || (BEFORE_HOUR.test(before) && isTimetable(source));
  if (!isHour || isName(source, to)) return null;
  return { from, to, meaning: { kind: 'moment', grain: 'clock', written: { hour, minute } } };
}

const timetables = new WeakMap<Source, boolean>();

/** Whether a paragraph tells hours as "0700" or "at 1640". */
function isTimetable(source: Source): boolean {
  const known = timetables.get(source);
  if (known !== undefined) return known;
  const found = /(?:^|[\s(])(?:0[4-9][0-5]\d|at (?:0\d|1\d|2[0-3])[0-5]\d)(?![\d,.-])/.test(source.text);
  timetables.set(source, found);
  return found;
}
