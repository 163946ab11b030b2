import { byCopula, byNoun, nounAt, takesDate } from './by-noun.ts';
import { byVerb, subjectAfter } from './by-verb.ts';
import { type Happening, partyOf } from './happening.ts';
import { type Lead, leadOf } from './lead.ts';
import { phraseOf } from './phrase.ts';
import { clauseEnd, isBoundary, isVerb, phrasalTo, verbAt } from './verbs.ts';
import { AUXILIARIES, DETERMINERS, isCapital, isWord, PRONOUNS, type Token } from './words.ts';

/** How far from its date what happened is looked for, in tokens: before it, and after it. */
const FARTHEST = 22;
const FARTHEST_AFTER = 14;
/** Things that are signed and kept: a verb before them takes the date. */
const PAPER = /^(?:treaty|accords?|armistice)$/;

/** What the date at a place of a sentence dates, by the words of its clause. */
export function happeningsAt(tokens: readonly Token[], at: number): Happening[] {
  const found: (Happening | null)[] = [];
  // "in 1966, when the Open was won by": the clause is dated like the one before.
  if (tokens[at + 1]?.lower === ',' && tokens[at + 2]?.lower === 'when')
    found.push(clauseAfter(tokens, at + 3, at));
  const lead = leadOf(tokens, at);
  if (lead)
    found.push(
      lead.left < 0
        ? clauseAfter(tokens, tokens[at + 1]?.lower === ',' ? at + 2 : at + 1, at)
        : clauseBefore(tokens, lead, at),
    );
  found.push(nounAfter(tokens, at), codeName(tokens, at));
  return found.flatMap((each) => each ?? []).map((each) => withSubject(each, tokens, at));
}

/** "Since its foundation in 1974, the institute …": what a pronoun of an opening clause stands for comes after it. */
function withSubject(happening: Happening, tokens: readonly Token[], at: number): Happening {
  const { theme } = happening;
  if (!/^(?:it|its|they|their|he|she|his|her)$/.test(theme?.head ?? '') || tokens[at + 1]?.lower !== ',')
    return happening;
  if (!/^(?:since|after|before|until|when|from|on|at|in)$/.test(tokens[0]!.lower)) return happening;
  const subject = subjectAfter(tokens, at);
  if (!subject || !isWord(tokens[at + 2]) || PRONOUNS.has(subject.head)) return happening;
  const named = { start: subject.start, end: subject.end };
  return { ...happening, by: 'verb', names: subject.names, theme: partyOf(subject), named };
}

/** "the August 11 fire at the institute"; the year alone before a noun names one of a row. */
function nounAfter(tokens: readonly Token[], at: number): Happening | null {
  const before = tokens[at - 1];
  if (!before || !DETERMINERS.has(before.lower) || tokens[at]!.date!.written.day === undefined) return null;
  const phrase = phraseOf([before, ...tokens.slice(at + 1, clauseEnd(tokens, at + 1))]);
  return phrase && byNoun({ ...phrase, start: tokens[at + 1]?.start ?? phrase.start });
}

const NAMES = /^(?:code-named|codenamed|named|called|dubbed|launched|began|started|name)$/;

/** "On May 31, in a raid that it named Operation Blue Heron, …": the day on which an operation began. */
function codeName(tokens: readonly Token[], at: number): Happening | null {
  const lead = leadOf(tokens, at);
  if (!lead || lead.left >= 0 || lead.preposition !== 'on') return null;
  const from = tokens.findIndex(({ text }, i) => i > at && text === 'Operation');
  if (from < 0 || from - at > FARTHEST) return null;
  const quoted = /^[“"‘']$/.test(tokens[from - 1]!.text) ? 2 : 1;
  let to = from + 1;
  while (to < tokens.length && isCapital(tokens[to])) to++;
  if (!NAMES.test(tokens[from - quoted]?.lower ?? '')) return null;
  const phrase = phraseOf(tokens.slice(from, to));
  return phrase && byNoun(phrase);
}

/** The clause that begins at a place. */
function clauseAfter(tokens: readonly Token[], from: number, date: number): Happening | null {
  let verb = from;
  while (verb < tokens.length && !isVerb(tokens, verb)) {
    if (isBoundary(tokens, verb) || verb - from > FARTHEST_AFTER) return null;
    verb++;
  }
  if (verb >= tokens.length || verb === from) return null;
  const end = clauseEnd(tokens, verbAt(tokens, verb).last + 1);
  return byVerb(tokens, { verb, end, from, date, after: [] });
}

/** The verb or noun nearest before a date that can take it. */
function clauseBefore(
  tokens: readonly Token[],
  { left, preposition, comma }: Lead,
  date: number,
): Happening | null {
  const after = tokens.slice(date + 1, clauseEnd(tokens, date + 1));
  const isComing = tokens[date]!.date!.direction?.to === 'future';
  for (let i = left; i >= 0 && left - i < FARTHEST; i--) {
    const { lower } = tokens[i]!;
    const verb = phrasalTo(tokens, i) ?? (isVerb(tokens, i) ? i : null);
    if (verb !== null) return byVerb(tokens, { verb, end: left + 1, from: null, date, after });
    if (/^(?:was|were)$/.test(lower)) return i < left ? null : byCopula(tokens, i);
    if (AUXILIARIES.has(lower) && (lower !== 'to' || isInfinitive(tokens[i + 1]))) return null;
    const noun = nounAt(tokens, i, left + 1);
    const told = noun && byNoun(noun.phrase, after);
    if (noun && told) {
      if (preposition === 'of' || comma || takesDate(tokens, noun)) return isComing ? null : told;
      // "opened an inquiry into the fire on": which of them was then is left open.
      if (told.thing && !PAPER.test(noun.phrase.head) && tokens[noun.from - 1]?.lower !== 'by') return null;
    }
    if (isBoundary(tokens, i)) return null;
  }
  return null;
}

/** Whether the word after "to" is a verb, and no noun in the plural or with a determiner. */
const isInfinitive = (next: Token | undefined): boolean =>
  isWord(next) && !isCapital(next) && !DETERMINERS.has(next.lower) && !next.lower.endsWith('s');
