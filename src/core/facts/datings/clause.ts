import { byCopula, byNoun, nounAt, takesDate } from './by-noun.ts';
import { knownAfter, parted } from './beside.ts';
import { byVerb, subjectAfter } from './by-verb.ts';
import { type Happening, partyOf } from './happening.ts';
import { type Lead, leadOf } from './lead.ts';
import { phraseOf } from './phrase.ts';
import { clauseEnd, clauseStart, isBoundary, isVerb, phrasalTo, verbAt } from './verbs.ts';
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
  const known = knownAfter(tokens, at);
  if (known) found.push(clauseAfter(tokens, known, at, true));
  const lead = leadOf(tokens, at);
  if (lead)
    found.push(
      ...(lead.left < 0
        ? [clauseAfter(tokens, tokens[at + 1]?.lower === ',' ? at + 2 : at + 1, at, false)]
        : clauseBefore(tokens, lead, at)),
      lead.comma ? clauseAround(tokens, lead, at) : null,
    );
  found.push(nounAfter(tokens, at), codeName(tokens, at));
  return found.flatMap((each) => each ?? []).map((each) => withSubject(each, tokens, at));
}

/** "The last shot, on 15 October, was fired": a date between commas, within its clause. */
function clauseAround(tokens: readonly Token[], { left }: Lead, at: number): Happening | null {
  if (left < 0 || tokens[at + 1]?.lower !== ',') return null;
  let verb = at + 2;
  while (verb < at + 6 && tokens[verb] && AUXILIARIES.has(tokens[verb]!.lower)) verb++;
  if (!tokens[verb] || !isVerb(tokens, verb)) return null;
  const from = clauseStart(tokens, left + 1);
  const spliced = [...tokens.slice(0, left + 1), ...tokens.slice(at + 2)];
  const place = verb - (at + 1 - left);
  const end = clauseEnd(spliced, verbAt(spliced, place).last + 1);
  return byVerb(spliced, { verb: place, end, from, date: at, after: [] });
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
function clauseAfter(tokens: readonly Token[], from: number, date: number, known: boolean): Happening | null {
  let verb = from;
  while (verb < tokens.length && !isVerb(tokens, verb)) {
    if (isBoundary(tokens, verb) || verb - from > FARTHEST_AFTER) return null;
    verb++;
  }
  if (verb >= tokens.length || verb === from) return null;
  const end = clauseEnd(tokens, verbAt(tokens, verb).last + 1);
  return byVerb(tokens, { verb, end, from, date, after: [], known });
}

/** The verb or noun nearest before a date that can take it; of "was wrecked in the storm of" both. */
function clauseBefore(
  tokens: readonly Token[],
  { left, preposition, comma }: Lead,
  date: number,
): Happening[] {
  const after = tokens.slice(date + 1, clauseEnd(tokens, date + 1));
  const isComing = tokens[date]!.date!.direction?.to === 'future';
  const found: Happening[] = [];
  const and = (told: Happening | null): Happening[] => (told ? [...found, told] : found);
  for (let i = left; i >= 0 && left - i < FARTHEST; i--) {
    const { lower } = tokens[i]!;
    const verb = phrasalTo(tokens, i) ?? (isVerb(tokens, i) ? i : null);
    if (verb !== null) return and(byVerb(tokens, { verb, end: left + 1, from: null, date, after }));
    if (/^(?:was|were)$/.test(lower)) return i < left ? found : and(byCopula(tokens, i));
    if (AUXILIARIES.has(lower) && (lower !== 'to' || isInfinitive(tokens[i + 1]))) return found;
    const noun = found.length ? null : nounAt(tokens, i, left + 1);
    const told = noun && byNoun(noun.phrase, after);
    if (noun && told) {
      const before = tokens[noun.from - 1]?.lower ?? '';
      if (preposition === 'of' || comma || takesDate(tokens, noun)) {
        if (isComing) return [];
        found.push(told);
        if (!/^(?:in|during|by)$/.test(before) || preposition !== 'on' || comma) return found;
        continue;
      }
      // "opened an inquiry into the fire on": which of them was then is left open.
      if (told.thing && !PAPER.test(noun.phrase.head) && before !== 'by') return found;
    }
    if (isBoundary(tokens, i)) return and(lower === ',' ? parted(tokens, i, left, after) : null);
  }
  return found;
}

/** Whether the word after "to" is a verb, and no noun in the plural or with a determiner. */
const isInfinitive = (next: Token | undefined): boolean =>
  isWord(next) && !isCapital(next) && !DETERMINERS.has(next.lower) && !next.lower.endsWith('s');
