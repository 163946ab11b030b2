import { type Phrase, phraseOf } from '../datings/phrase.ts';
import { subjectBefore } from '../datings/subject.ts';
import { isBoundary, isVerb } from '../datings/verbs.ts';
import { AUXILIARIES, DETERMINERS, isCapital, PREPOSITIONS, type Token } from '../datings/words.ts';

const FINITE = /^(?:was|were|is|are|has|have|had|will|would)$/;
const ADVERB = /^(?:first|last|again|also|then|still|once|never|only|just|later|soon|both|\p{Ll}+ly)$/u;
/** Pronouns of a person, and of things. */
export const OF_PERSON = /^(?:he|she|his|her|him|hers)$/;
export const OF_THING = /^(?:it|its|they|their|them|this|these|those|that|both)$/;

/** The subject with which a sentence opens, behind what stands before its first clause: "Built in 1966, the tower was". */
export function topicOf(tokens: readonly Token[]): Phrase | null {
  const known = topics.get(tokens);
  if (known !== undefined) return known;
  const found = readTopic(tokens);
  topics.set(tokens, found);
  return found;
}

const topics = new WeakMap<readonly Token[], Phrase | null>();

function readTopic(tokens: readonly Token[]): Phrase | null {
  let from = 0;
  while (/^(?:["“‘']|and|but|so|yet|now|then)$/.test(tokens[from]?.lower ?? '')) from++;
  for (let skipped = 0; skipped < 3 && opensWithMore(tokens, from); skipped++) {
    const comma = tokens.findIndex(({ lower }, i) => i > from && lower === ',');
    if (comma < 0) return null;
    from = comma + 1;
  }
  const isName =
    isCapital(tokens[from]) && !DETERMINERS.has(tokens[from]!.lower) && !OF_THING.test(tokens[from]!.lower);
  let to = from;
  while (to < tokens.length && !endsSubject(tokens, to, from, isName)) to++;
  return to === from ? null : phraseOf(tokens.slice(from, to));
}

/** Whether what stands at a place opens no main clause. */
function opensWithMore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    token.date !== null ||
    PREPOSITIONS.has(token.lower) ||
    /^(?:when|if|as|while|although|though|since|because|now|today|yesterday|once|having|cast|hewn|sewn|woven|spun)$/.test(
      token.lower,
    ) ||
    /^\d/.test(token.text) ||
    (at === 0 && isVerb([{ ...token, text: token.lower }, ...tokens.slice(1, 3)], 0))
  );
}

function endsSubject(tokens: readonly Token[], at: number, from: number, isName: boolean): boolean {
  const { lower, date } = tokens[at]!;
  if (date || isBoundary(tokens, at) || isVerb(tokens, at) || FINITE.test(lower) || AUXILIARIES.has(lower))
    return true;
  if (at === from) return false;
  if (ADVERB.test(lower) && tokens[at + 1] && (isVerb(tokens, at + 1) || FINITE.test(tokens[at + 1]!.lower)))
    return true;
  if (OF_PERSON.test(tokens[from]!.lower) || OF_THING.test(tokens[from]!.lower))
    return !/^(?:its|their|his|her|this|these|those|that)$/.test(tokens[from]!.lower);
  return (
    (isName && !isCapital(tokens[at]) && !PREPOSITIONS.has(lower) && lower !== '.') ||
    (DETERMINERS.has(lower) && !PREPOSITIONS.has(tokens[at - 1]!.lower))
  );
}

/** The subject of the clause in which a token stands: that of the verb before it. Null where it cannot be told. */
export function subjectAt(tokens: readonly Token[], at: number): Phrase | null {
  let i = at - 1;
  for (let clauses = 0; clauses < 4; clauses++) {
    while (i >= 0 && !isHard(tokens[i]!) && !isFinite(tokens, i)) i--;
    if (i < 0 || isHard(tokens[i]!)) return i < 0 ? topicOf(tokens) : null;
    let first = i;
    while (first > 0 && isAuxiliary(tokens[first - 1]!)) first--;
    first = behindAdverbial(tokens, first);
    const before = tokens[first - 1]?.lower ?? '';
    if (before === 'having') return topicOf(tokens);
    if (/^(?:he|she|it|they)$/.test(before)) return pronounAt(tokens, first - 1);
    if (!/^(?:and|but|then|or)$/.test(before)) {
      const subject = subjectBefore(tokens, first, isVerb(tokens, first));
      return subject ? trimmed(tokens, subject) : before === ',' ? topicOf(tokens) : null;
    }
    i = first - 2;
  }
  return null;
}

/** A phrase without what stands before its own words: "By 2010, when he retired, Mr Pell". */
const trimmed = (tokens: readonly Token[], phrase: Phrase): Phrase | null =>
  tokens.some(({ start, date }) => date !== null && start === phrase.start) ? null : phrase;

/** A pronoun as a phrase. */
export const pronounAt = (tokens: readonly Token[], at: number): Phrase => ({
  start: tokens[at]!.start,
  end: tokens[at]!.end,
  determiner: '',
  head: tokens[at]!.lower,
  names: [],
  modifiers: [],
  possessor: null,
  of: null,
  places: [],
  aims: [],
  marks: [],
});

/** The place behind the conjunction, where only a date stands between it and a verb: "and in 2024 marked". */
function behindAdverbial(tokens: readonly Token[], first: number): number {
  if (!tokens[first - 1]?.date) return first;
  let i = first - 1;
  while (i > 0 && (tokens[i]!.date || PREPOSITIONS.has(tokens[i]!.lower))) i--;
  return /^(?:and|but|then|or|which|that|who)$/.test(tokens[i]!.lower) ? i + 1 : first;
}

const isHard = ({ lower }: Token): boolean => /^[;:()“”"–—]$/.test(lower);
const isFinite = (tokens: readonly Token[], i: number): boolean =>
  FINITE.test(tokens[i]!.lower) || isVerb(tokens, i);
const isAuxiliary = ({ lower }: Token): boolean =>
  FINITE.test(lower) ||
  /^(?:been|being|be|not|never|now|already|still|also|so|far|long|since|\p{Ll}+ly)$/u.test(lower);

/** The phrase that begins at a place of the article, up to its clause's verb; null where none does. */
export function phraseAt(tokens: readonly Token[], start: number): Phrase | null {
  const from = tokens.findIndex((token) => token.start >= start);
  if (from < 0) return null;
  let to = from;
  while (to < tokens.length && (to === from || !endsSubject(tokens, to, from, false))) to++;
  return phraseOf(tokens.slice(from, to));
}
