import { overlaps, type Range } from '../../text/range.ts';
import type { Party } from '../datings/happening.ts';
import { type Phrase, phraseOf } from '../datings/phrase.ts';
import { subjectBefore } from '../datings/subject.ts';
import { isSameThing } from '../beginnings/heads.ts';
import { isBoundary, isVerb } from '../datings/verbs.ts';
import { AUXILIARIES, DETERMINERS, isCapital, PREPOSITIONS, type Token } from '../datings/words.ts';
import { factsOf } from '../read.ts';
import type { Sentence, Story } from './story.ts';

/** Of whom or what something is told, with its pronouns resolved; words in lower case. */
export interface Entity {
  readonly head: string;
  /** The words of its proper name. */
  readonly names: readonly string[];
  /** What else tells which one it is. */
  readonly details: readonly string[];
  /** Whether it is known for a person, or known for none; null where neither is. */
  readonly isPerson: boolean | null;
}

const FINITE = /^(?:was|were|is|are|has|have|had|will|would)$/;
const ADVERB = /^(?:first|last|again|also|then|still|once|never|only|just|later|soon|both|\p{Ll}+ly)$/u;
const OF_PERSON = /^(?:he|she|his|her|him|hers)$/;
const OF_THING = /^(?:it|its|they|their|them|this|these|those|that|both)$/;
/** Words that name people: a noun that ends in "-er" may be a tower. */
const PEOPLE =
  /^(?:man|woman|boy|girl|teenager|youth|child|winner|loser|champion|favourite|singer|actor|actress|player|striker|keeper|driver|teacher|farmer|mother|father|son|daughter|brother|sister|widow|widower|husband|wife|bride|groom|novelist|author|poet|painter|minister|mayor|president|chairman|chairwoman|coach|captain|defendant|suspect|victim|patient|pensioner|couple|pair|twins|grandmother|grandfather|veteran|retiree|couple)$/;
const VESSELS =
  /^(?:ship|boat|vessel|liner|yacht|ferry|steamer|trawler|lifeboat|tug|frigate|submarine|barge|tanker)$/;

/** How many sentences back the one may stand of whom "he" is said, and of which "it" is. */
const PERSON_BACK = 4;
const THING_BACK = 2;

/** The subject with which a sentence opens, behind what stands before its first clause: "Built in 1966, the tower was". */
export function topicOf(tokens: readonly Token[]): Phrase | null {
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

/** What a phrase of a sentence stands for; null for a pronoun whose meaning is left open. */
export function entityOf(story: Story, sentence: Sentence, phrase: Phrase): Entity | null {
  if (OF_PERSON.test(phrase.head)) return personBefore(story, sentence, phrase);
  if (OF_THING.test(phrase.head)) return thingBefore(story, sentence, phrase);
  return plain(story, phrase);
}

/** What a party of a happening stands for. */
export function entityOfParty(story: Story, sentence: Sentence, party: Party): Entity | null {
  const pronoun = { start: sentence.at.end, end: sentence.at.end };
  if (OF_PERSON.test(party.head)) return personBefore(story, sentence, pronoun);
  if (OF_THING.test(party.head)) return thingBefore(story, sentence, pronoun);
  const { head, names, modifiers } = party;
  const last = names.at(-1);
  const isNamed = factsOf(story.article).people.some(
    ({ name }) => name.toLowerCase().split(/\s+/).at(-1) === last,
  );
  return { head, names, details: modifiers, isPerson: personhood(head, names, isNamed) };
}

/** The phrase that begins at a place of the article, up to its clause's verb; null where none does. */
export function phraseAt(tokens: readonly Token[], start: number): Phrase | null {
  const from = tokens.findIndex((token) => token.start >= start);
  if (from < 0) return null;
  let to = from;
  while (to < tokens.length && (to === from || !endsSubject(tokens, to, from, false))) to++;
  return phraseOf(tokens.slice(from, to));
}

function plain({ article }: Story, phrase: Phrase): Entity {
  const { head, names, modifiers, marks, places, of, possessor, determiner } = phrase;
  const isNamed =
    names.length > 0 &&
    factsOf(article).people.some(({ mentions }) => mentions.some((mention) => overlaps(mention, phrase)));
  const owner =
    possessor && !OF_PERSON.test(possessor.head) && !OF_THING.test(possessor.head) ? possessor : null;
  const details = [
    ...modifiers,
    ...marks,
    ...places,
    ...(of ? [...of.names, of.head] : []),
    ...(owner ? [...owner.names, owner.head] : []),
    ...(/^(?:another|an?)$/.test(determiner) ? ['another'] : []),
  ];
  return { head, names, details, isPerson: personhood(head, names, isNamed) };
}

const personhood = (head: string, names: readonly string[], isNamed: boolean): boolean | null =>
  isNamed || PEOPLE.test(head) ? true : names.length ? false : null;

/** Somebody whom the sentences around do not name. */
const UNNAMED: Entity = { head: 'he', names: [], details: [], isPerson: true };
/** The same of several, or of a thing. */
const UNTOLD: Entity = { head: 'it', names: [], details: [], isPerson: null };

/** The subject of the sentence, where it stands before a pronoun, and of those before it, the nearest first. */
function* topicsBefore(
  story: Story,
  sentence: Sentence,
  pronoun: Range,
  back: number,
): Iterable<{ readonly sentence: Sentence; readonly phrase: Phrase }> {
  const own = topicOf(sentence.tokens);
  if (own && own.end <= pronoun.start) yield { sentence, phrase: own };
  for (let i = 1; i <= back; i++) {
    const other = story.sentence(sentence.nth - i);
    if (!other) return;
    const phrase = topicOf(other.tokens);
    if (phrase) yield { sentence: other, phrase };
    else if (back === THING_BACK) return;
  }
}

function personBefore(story: Story, sentence: Sentence, pronoun: Range): Entity | null {
  for (const { phrase } of topicsBefore(story, sentence, pronoun, PERSON_BACK)) {
    if (OF_PERSON.test(phrase.head) || OF_THING.test(phrase.head)) continue;
    const entity = plain(story, phrase);
    if (entity.isPerson || VESSELS.test(entity.head)) return entity;
  }
  return UNNAMED;
}

function thingBefore(story: Story, sentence: Sentence, pronoun: Range): Entity | null {
  for (const { phrase } of topicsBefore(story, sentence, pronoun, THING_BACK)) {
    if (OF_THING.test(phrase.head)) continue;
    if (OF_PERSON.test(phrase.head)) return null;
    const entity = plain(story, phrase);
    return entity.isPerson && !/^(?:couple|pair|twins)$/.test(entity.head) && !entity.head.endsWith('s')
      ? null
      : entity;
  }
  return UNTOLD;
}

/**
 * Whether a later telling can be of the same one: by a name that both have, or by the noun, where it tells nothing more of
 * it than the first one does.
 */
export function isSame(a: Entity, b: Entity): boolean {
  if (a.isPerson !== null && b.isPerson !== null && a.isPerson !== b.isPerson) return false;
  if (a.names.length && b.names.length) return sharesName(a.names, b.names);
  if (!isSameThing(a.head, b.head)) return false;
  const known = new Set([...a.details, ...a.names, 'another']);
  return b.details.every((word) => known.has(word)) || false;
}

/** Whether two names can be of one: the same last word, and no two first names. */
function sharesName(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((name) => many.includes(name)) || (few.at(-1) === many.at(-1) && few[0] === many[0]);
}
