import type { Range } from '../../text/range.ts';
import type { DateMention, Toll } from '../facts.ts';
import { CLAUSE, REPORTED } from './count-words.ts';
import { isOfTheseDays } from './these-days.ts';

/** Whether a date tells when those counted died or were hurt, and no other verb's time. */
export function isOwn(
  text: string,
  sentence: Range,
  toll: Toll,
  date: DateMention,
  isDefinite: boolean,
  today: string | null,
): boolean {
  // "Police said on Wednesday" is when it was told.
  if (REPORTED.test(text.slice(sentence.start, date.start))) return false;
  // "On Sunday the eight who died were buried"; a year long past is the whole sentence's.
  if (date.start < toll.start) return !isDefinite || !isOfTheseDays(date.value ?? '', today);
  // "The vat which burst, hurting eight, had been made in 1938".
  return !CLAUSE.test(text.slice(toll.end, date.start));
}
