import type { Happening } from './happening.ts';
import { partsAfter, type Phrase, phraseOf } from './phrase.ts';
import { asLight, asThing, asVerb, type Told } from './told.ts';
import { subjectBefore } from './subject.ts';
import { clauseEnd, clauseStart, verbAt } from './verbs.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  DOUBTS,
  isCapital,
  isWord,
  PREPOSITIONS,
  type Token,
  UNREAL,
} from './words.ts';

/** Words between a subject and its verb that tell it from others of its kind. */
const ADVERBS =
  /^(?:first|again|last|next|later|originally|initially|finally|eventually|subsequently|also|twice|partly|partially|briefly|temporarily)$/;

/** Where a verb and what belongs to it stand. */
export interface VerbPlace {
  readonly verb: number;
  /** The end of what belongs to it before its date. */
  readonly end: number;
  /** Where its subject begins, if that is known. */
  readonly from: number | null;
  readonly date: number;
  /** What follows the date. */
  readonly after: readonly Token[];
  /** Whether the words before the clause take it as told already. */
  readonly known?: boolean;
}

/** Words that open a clause which tells when, by what the reader knows. */
const OPENS_KNOWN = /^(?:when|since|after|before|until|till|once)$/;
/** "the day he fell". */
const DAY = /^(?:day|night|morning|afternoon|evening|date|week|month|year)$/;

/** What a verb tells; null where it tells of nothing that happened. */
export function byVerb(tokens: readonly Token[], place: VerbPlace): Happening | null {
  const { verb, end, from, after } = place;
  const { words, last } = verbAt(tokens, verb);
  const following = tokens.slice(last + 1, end);
  // "began its third week on": the verb tells of a stretch of time.
  const stretch = following.find(({ lower }) => !DETERMINERS.has(lower));
  if (stretch?.date && (stretch.date.count || stretch.date.type === 'DURATION')) return null;
  const { first, auxiliaries, marks } = beforeVerb(tokens, verb, from ?? 0);
  if (auxiliaries.some((word) => UNREAL.has(word))) return null;
  const start = from ?? clauseStart(tokens, first);
  const { known, at: own } = knownFrom(tokens, start, first);
  const isOut = (token: Token, i: number): boolean => i === 0 && isParticle(token, following[1]);
  const rest = following.filter((token, i) => !token.date && !isOut(token, i));
  if (DOUBTS.test([...tokens.slice(start, first), ...rest, ...after].map(({ text }) => text).join(' ')))
    return null;
  const subject =
    from !== null
      ? phraseOf(tokens.slice(from, first))
      : first > 0
        ? own > start
          ? phraseOf(tokens.slice(own, first))
          : subjectBefore(tokens, first, auxiliaries.length === 0)
        : subjectAfter(tokens, place.date);
  if (!subject) return null;
  const until = rest.findIndex((token) => PREPOSITIONS.has(token.lower) && token.lower !== 'of');
  const objects = (until < 0 ? rest : rest.slice(0, until)).filter(
    ({ lower }) => !/^\p{Ll}+ly$/u.test(lower),
  );
  const object = phraseOf(objects);
  const tail = [...(until < 0 ? [] : rest.slice(until)), ...after];
  const again = [...rest, ...after].flatMap(({ lower }) =>
    /^(?:again|also|too|second|third|another)$/.test(lower) ? [lower] : [],
  );
  const told: Told = {
    verb: tokens[verb]!.lower,
    words,
    particle: following[0]?.lower ?? '',
    passive:
      (first === 0 && from === null) || auxiliaries.some((word) => /^(?:was|were|been|got)$/.test(word)),
    subject,
    object,
    parts: partsAfter(tail),
    marks: [...marks, ...subject.marks, ...(object?.marks ?? []), ...again],
    known: known || (place.known ?? false),
  };
  return asLight(told) ?? asThing(told) ?? asVerb(told);
}

/** Whether a clause is one of time, and where its subject begins: "the day he fell" has it after "day". */
function knownFrom(
  tokens: readonly Token[],
  start: number,
  verb: number,
): { readonly known: boolean; readonly at: number } {
  const before = tokens[start - 1]?.lower ?? '';
  const day = tokens.findIndex(
    ({ lower }, i) => i >= start && i < Math.min(verb - 1, start + 3) && DAY.test(lower),
  );
  if (day >= 0 && DETERMINERS.has(tokens[day - 1]?.lower ?? '')) return { known: true, at: day + 1 };
  const isOfDay =
    /^(?:that|which|when)$/.test(before) &&
    [2, 3].some((back) => DAY.test(tokens[start - back]?.lower ?? ''));
  return { known: isOfDay || OPENS_KNOWN.test(before), at: start };
}

/** "broke out", "shut down on": a word after a verb that is of it. */
const isParticle = ({ lower }: Token, next: Token | undefined): boolean =>
  /^(?:out|up|down|away|back)$/.test(lower) || (/^(?:in|on|off|over)$/.test(lower) && !isWord(next));

/** The auxiliaries and adverbs before a verb, and where they begin. */
function beforeVerb(
  tokens: readonly Token[],
  verb: number,
  from: number,
): { readonly first: number; readonly auxiliaries: string[]; readonly marks: string[] } {
  const auxiliaries: string[] = [];
  const marks: string[] = [];
  let first = verb;
  for (; first > from; first--) {
    const { lower } = tokens[first - 1]!;
    if (ADVERBS.test(lower) && !DETERMINERS.has(tokens[first - 2]?.lower ?? '')) marks.push(lower);
    else if (AUXILIARIES.has(lower)) auxiliaries.push(lower);
    else if (!/^\p{Ll}+ly$|^(?:also|just|ever|even|then|all)$/u.test(lower)) break;
  }
  return { first, auxiliaries, marks };
}

/** "Born in Ash on 3 May 1943, Simon Okafor …". */
export function subjectAfter(tokens: readonly Token[], date: number): Phrase | null {
  if (tokens[date + 1]?.lower !== ',') return null;
  const from = date + 2;
  const end = clauseEnd(tokens, from);
  // "Vesta Steel employs": a name ends where the capitals do.
  const name =
    isCapital(tokens[from]) && !DETERMINERS.has(tokens[from]!.lower)
      ? tokens.findIndex((token, i) => i > from && !isCapital(token))
      : -1;
  return phraseOf(tokens.slice(from, name < 0 ? end : Math.min(name, end)));
}
