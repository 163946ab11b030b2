import { isVerb } from '../datings/verbs.ts';
import { isCapital, type Token } from '../datings/words.ts';
import { frontedTense } from './fronted-tense.ts';
import { ANY_FORM, BE_NOW, CLAUSES, TIMETABLED, UNSURE, WILL } from './tense-words.ts';
import { baseAfter, groupBefore, isInfinitive, isModal, isPresent, meantBefore } from './verb-group.ts';

/** How a clause tells what happens on a date: as past, or as still to come. */
export interface ClauseTense {
  readonly way: 'past' | 'coming';
  /** The tokens of the verb with its auxiliaries, half-open. */
  readonly from: number;
  readonly to: number;
  /** The verb itself. */
  readonly verb: string;
  /** What leads to the date: "on", "until"; empty where nothing does. */
  readonly preposition: string;
  /** What stands between the verb and what leads to the date. */
  readonly between: readonly Token[];
  /** Whether the verb is in the present of timetables: "meets on". */
  readonly timetabled: boolean;
  /** Whether the date opens its clause. */
  readonly fronted: boolean;
}

/** How far before its date a verb is looked for, in tokens. */
const FARTHEST = 16;
const LEADS = /^(?:on|in|until|till|through|since|by|for)$/;
const FILLER = /^(?:the|early|late|mid|morning|afternoon|evening|night|of|lunchtime|noon|midnight)$/;

/** The tense of the clause that tells of the date at a place of its sentence; null where the words leave it open. */
export function tenseAt(tokens: readonly Token[], at: number): ClauseTense | null {
  let i = at - 1;
  // "in the 2006 election": the year tells which one.
  const { day, month } = tokens[at]!.date!.written;
  if (day === undefined && month === undefined && tokens[i]?.lower === 'the') return null;
  while (
    i >= 0 &&
    (FILLER.test(tokens[i]!.lower) ||
      isWeekday(tokens[i]!) ||
      (tokens[i]!.lower === ',' && i > 0 && isWeekday(tokens[i - 1]!)))
  )
    i--;
  const preposition = i >= 0 && LEADS.test(tokens[i]!.lower) ? tokens[i]!.lower : '';
  if (preposition) i--;
  if (i < 0 || /^[“"]$/.test(tokens[i]!.lower)) return preposition === 'on' ? frontedTense(tokens, at) : null;
  return behind(tokens, i, preposition);
}

/** A weekday or an hour by itself. */
const isWeekday = ({ date }: Token): boolean =>
  date !== null &&
  date.written.day === undefined &&
  date.written.month === undefined &&
  date.written.year === undefined;

/** The verb nearest before a date, and its auxiliaries. */
function behind(tokens: readonly Token[], left: number, preposition: string): ClauseTense | null {
  const tense = (way: ClauseTense['way'], from: number, verb: number): ClauseTense => ({
    way,
    from,
    to: verb + 1,
    verb: tokens[verb]!.lower,
    preposition,
    between: tokens.slice(verb + 1, left + 1),
    timetabled: false,
    fronted: false,
  });
  for (let i = left; i >= 0 && left - i < FARTHEST; i--) {
    const { lower, date } = tokens[i]!;
    // The end of a range: which of its days the verb tells of is left open.
    if (date?.written.day !== undefined && /^(?:until|till|through)$/.test(preposition)) return null;
    if (UNSURE.has(lower) && lower !== 'not') return null;
    if (CLAUSES.has(lower) || (/^[;:()“”"–—,-]$/.test(lower) && !isName(tokens, i))) return null;
    if (WILL.has(lower)) return isModal(tokens, i) ? tense('coming', i, baseAfter(tokens, i)) : null;
    if (BE_NOW.has(lower))
      return preposition === 'until' || preposition === 'till' ? tense('coming', i, i) : null;
    if (lower === 'to' && isInfinitive(tokens, i)) {
      const from = meantBefore(tokens, i);
      return from === null ? null : tense('coming', from, baseAfter(tokens, i));
    }
    if (TIMETABLED.has(lower) && preposition !== 'in' && isPresent(tokens, i))
      return { ...tense('coming', i, i), timetabled: true };
    if (!isVerb(tokens, i)) continue;
    const group = groupBefore(tokens, i, /^(?:until|till)$/.test(preposition));
    if (group === null) {
      if (ANY_FORM.has(lower) && !/^(?:he|she|it|they|we|who|which|that)$/.test(tokens[i - 1]?.lower ?? ''))
        continue;
      return null;
    }
    return group.way && { ...tense(group.way, group.from, i) };
  }
  return null;
}

/** "in Ash, Norway": a comma within a name. */
const isName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === ',' && isCapital(tokens[i - 1]) && isCapital(tokens[i + 1]);
