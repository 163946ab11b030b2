import type { Range } from '../../text/range.ts';
import { numberOf } from '../../text/time/numbers.ts';
import type { Toll, TollMeasure } from '../facts.ts';
import * as words from './toll-words.ts';

/** How far around a number its telling is looked for, in UTF-16 code units. */
const AROUND = 90;

/** The numbers of people killed, injured, exchanged and the like that a sentence tells. */
export function tollsIn(article: string, sentence: Range): Toll[] {
  const text = article.slice(sentence.start, sentence.end).replace(/\s/g, ' ');
  if (!words.MAY_TELL.test(text)) return [];
  const tolls: Toll[] = [];
  for (const match of text.matchAll(words.NUMBER)) {
    const toll = tollAt(text, match.index, match[0]);
    const start = sentence.start + match.index;
    if (toll) tolls.push({ ...toll, start, end: start + match[0].length, text: match[0] });
  }
  return tolls;
}

function tollAt(text: string, at: number, number: string): Omit<Toll, keyof Range | 'text'> | null {
  const after = text.slice(at + number.length, at + number.length + AROUND);
  const before = text.slice(Math.max(0, at - AROUND), at);
  const bound = words.BOUNDS.find(([, pattern]) => pattern.test(before));
  const found = measureOf(bound ? before.replace(bound[1], '') : before, after);
  if (!found) return null;
  return {
    measure: found.measure,
    count: numberOf(number),
    bound: bound?.[0] ?? 'exact',
    whom: found.whom.trim().toLowerCase(),
    place: words.PLACE_AFTER.exec(after)?.[1] ?? null,
  };
}

/** What a number counts, by the words around it; null where it counts nothing of this kind. */
function measureOf(before: string, after: string): { measure: TollMeasure; whom: string } | null {
  if (words.UNIT_AFTER.test(after)) return null;
  const whom = words.COUNTED_AFTER.exec(after)?.[1] ?? '';
  const areBodies = /\b(?:bodies|remains)\b/.test(whom);
  if (words.RETURN_BEFORE.test(before)) return returned(whom);
  const noun = words.NOUN_AFTER.exec(after)?.[1];
  if (noun) return { measure: words.measureBy(noun), whom: '' };
  const { verb, of } = words.VERB_BEFORE.exec(before)?.groups ?? {};
  const told = verb ?? of;
  if (told) return { measure: areBodies ? 'bodies' : words.measureBy(told), whom };
  if (words.LIVES_AFTER.test(after))
    return words.LIVES_TAKEN.test(before) || words.LIVES_TAKEN.test(after)
      ? { measure: 'killed', whom: '' }
      : null;
  if (words.DEATHS_BEFORE.test(before)) return { measure: 'killed', whom };
  const became = words.TOLD_AFTER.exec(after) ?? words.DONE_AFTER.exec(after);
  if (!became) return null;
  const measure = words.measureBy(became[2]!);
  if (measure !== 'exchanged' || /^(?:exch|swap)/i.test(became[2]!)) return { measure, whom: became[1]! };
  return returned(became[1]!);
}

/** Prisoners or bodies that are given back; null for others who return. */
function returned(whom: string): { measure: TollMeasure; whom: string } | null {
  if (/\b(?:bodies|remains)\b/.test(whom)) return { measure: 'bodies', whom };
  return /\b(?:prisoners|captives|hostages)\b/.test(whom) ? { measure: 'exchanged', whom } : null;
}
