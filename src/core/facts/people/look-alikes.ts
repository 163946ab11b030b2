import { BODY_HEAD, CALENDAR, PLACE_HEAD, THING_HEAD, TITLE } from './classes.ts';
import { PROSE, type Token } from './tokens.ts';

/** The classes of nouns that make another thing's name of a person's: "Kim Dae Jung Library". */
export const HEADS: ReadonlySet<number> = new Set([BODY_HEAD, PLACE_HEAD, THING_HEAD]);

const IN_TIME: ReadonlySet<string> = new Set(
  'in on of since until by last next this early late mid every from during'.split(' '),
);

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/;

/** "3 May", "May 3", "in May", "died Monday": a month or a day of the week, whoever has it for a name. */
export function isDate(tokens: readonly Token[], at: number): boolean {
  const { form, style, joins } = tokens[at]!;
  if (form.kind !== CALENDAR) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    (WEEKDAY.test(form.folded) && !(joins && before !== undefined && before.form.kind === TITLE)) ||
    (joins &&
      before !== undefined &&
      (/\d/.test(before.text) || (style === PROSE && IN_TIME.has(before.form.folded)))) ||
    (next !== undefined && next.joins && /^\d/.test(next.text))
  );
}
