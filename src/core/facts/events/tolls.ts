import { fold } from '../../text/spelling.ts';
import { Memo } from '../../text/memo.ts';
import type { Range } from '../../text/range.ts';
import { numberOf } from '../../text/time/numbers.ts';
import type { Toll, TollMeasure } from '../facts.ts';
import { isPersonNoun } from '../people/lists.ts';
import * as measures from './toll-measures.ts';
import * as words from './toll-words.ts';

/** How far around a number its telling is looked for, in UTF-16 code units. */
const AROUND = 90;

/** A number as a sentence tells it. */
export interface TollRead extends Toll {
  /** The word for what became of those counted, where it says more than the measure does: "stung", "bruised"; else empty. */
  readonly manner: string;
  /** The word or words for what became of those counted, where these stand behind the number; else empty. */
  readonly became: string;
  /** Where the words that say what became of those counted end. */
  readonly until: number;
}

const kept = new Memo<readonly TollRead[]>(2048, read);

/** The numbers of people killed, injured, exchanged and the like that a sentence tells. Kept by the sentence's words. */
export function tollsIn(article: string, { start, end }: Range): TollRead[] {
  const text = article.slice(start, end);
  if (!words.MAY_TELL.test(text)) return [];
  return kept.get(text).map((toll) => ({
    ...toll,
    start: start + toll.start,
    end: start + toll.end,
    until: start + toll.until,
  }));
}

function read(sentence: string): TollRead[] {
  const text = sentence.replace(/\s/g, ' ');
  return [...text.matchAll(words.NUMBER)].flatMap(
    ({ 0: number, index }) => tollAt(text, index, number) ?? [],
  );
}

function tollAt(text: string, at: number, number: string): TollRead | null {
  const end = at + number.length;
  const after = text.slice(end, end + AROUND);
  const before = text.slice(Math.max(0, at - AROUND), at);
  const bound = words.BOUNDS.find(([, pattern]) => pattern.test(before));
  const found = measureOf(bound ? before.replace(bound[1], '') : before, after);
  if (!found) return null;
  const { measure, whom, told = '', became = '' } = found;
  return {
    start: at,
    end,
    text: number,
    measure,
    count: numberOf(number),
    bound: bound?.[0] ?? 'exact',
    whom: whom.trim().toLowerCase(),
    place: words.PLACE_AFTER.exec(after)?.[1] ?? null,
    manner: measures.MANNERS.test(became) ? became.toLowerCase() : '',
    became,
    until: end + told.length,
  };
}

/** What a number counts, with the words behind it that say so. */
interface Counted {
  readonly measure: TollMeasure;
  readonly whom: string;
  readonly told?: string;
  readonly became?: string;
}

/** What a number counts, by the words around it; null where it counts nothing of this kind. */
function measureOf(before: string, after: string): Counted | null {
  if (words.UNIT_AFTER.test(after)) return null;
  const whom = words.COUNTED_AFTER.exec(after)?.[1] ?? '';
  const areBodies = /\b(?:bodies|remains)\b/.test(whom);
  if (words.RETURN_BEFORE.test(before)) return returned(whom);
  const noun = words.NOUN_AFTER.exec(after);
  if (noun) return { measure: measures.measureBy(noun[1]!), whom: '', told: noun[0], became: noun[1]! };
  const { verb, of } = words.VERB_BEFORE.exec(before)?.groups ?? {};
  const told = verb ?? of;
  if (told) return { measure: areBodies ? 'bodies' : measures.measureBy(told), whom };
  if (words.LIVES_AFTER.test(after))
    return words.LIVES_TAKEN.test(before) || words.LIVES_TAKEN.test(after)
      ? { measure: 'killed', whom: '' }
      : null;
  if (words.DEATHS_BEFORE.test(before)) return { measure: 'killed', whom };
  return becameOf(after) ?? namedFor(whom);
}

/** What became of those counted, told behind them or, as a word of their own, before: "nine hurt", "the 12 injured children". */
function becameOf(after: string): Counted | null {
  const became = words.TOLD_AFTER.exec(after) ?? words.DONE_AFTER.exec(after);
  if (!became) return null;
  const [told, before, done] = became as unknown as [string, string, string];
  const measure = measures.measureBy(done);
  if (measure === 'exchanged' && !/^(?:exch|swap)/i.test(done)) return returned(before);
  const whom = before.trim() ? before : peopleIn(after.slice(told.length));
  const isOwn = whom !== before;
  return {
    measure,
    whom,
    told: isOwn ? `${told}${whom}` : told,
    became: done,
  };
}

/** The noun phrase for people that words begin with: " freed Castovan soldiers"; empty where they begin with none. */
function peopleIn(words: string): string {
  for (const { 0: word, index } of (/^(?: [\p{L}’'-]+){1,3}/u.exec(words)?.[0] ?? '').matchAll(/\S+/g)) {
    const one = fold(word)
      .replace(/men$/, 'man')
      .replace(/children$/, 'child')
      .replace(/s$/, '');
    if (one !== fold(word) && isPersonNoun(one)) return words.slice(0, index + word.length);
  }
  return '';
}

/** "The 32 hostages", "all nine survivors": the noun itself says what became of them. */
function namedFor(whom: string): Counted | null {
  for (const [measure, pattern] of measures.NAMED_FOR) {
    const named = pattern.exec(whom);
    if (named) return { measure, whom: '', told: named[0], became: named[0] };
  }
  return null;
}

/** Prisoners or bodies that are given back; null for others who return. */
function returned(whom: string): Counted | null {
  if (/\b(?:bodies|remains)\b/.test(whom)) return { measure: 'bodies', whom };
  return /\b(?:prisoners|captives|hostages)\b/.test(whom) ? { measure: 'exchanged', whom } : null;
}
