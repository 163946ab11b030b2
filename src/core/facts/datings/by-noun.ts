import { classesOfHappening, isHappening } from './derive.ts';
import { classesOfNoun, isOpen, isThing } from './happenings.ts';
import { type Happening, isDefinite, partyOf } from './happening.ts';
import { aimsIn, detailsOf, partsAfter, type Phrase, phraseOf, placesIn } from './phrase.ts';
import { clauseStart, isBoundary, isVerb } from './verbs.ts';
import {
  AUXILIARIES,
  BOUNDARIES,
  DETERMINERS,
  isCapital,
  isWord,
  PREPOSITIONS,
  type Token,
} from './words.ts';

/** What a noun of happening tells by itself, with the words after its date; null where it tells of none. */
export function byNoun(phrase: Phrase, after: readonly Token[] = []): Happening | null {
  const { head, determiner, names, of, possessor } = phrase;
  // What stands at its end makes a name: "the Rook Gallery".
  const classes = classesOf(phrase);
  if (names.at(-1) === head && classes.every(isOpen) && !phrase.possessor) return null;
  const thing = classes.some(isThing);
  const theme = of ?? possessor ?? themeBefore(phrase);
  const definite = isDefinite(determiner) || possessor !== null || (determiner === '' && names.length > 0);
  const isKnown = determiner === 'the' && classesOfNoun(head).length > 0;
  if (!thing && (!definite || !(theme || isKnown))) return null;
  const parts = partsAfter(after);
  return {
    classes,
    by: 'noun',
    thing,
    noun: head,
    names: [...names, ...(of?.names ?? []), ...(possessor?.names ?? [])],
    theme: theme && partyOf(theme),
    agent: !thing && of && possessor ? partyOf(possessor) : null,
    ended: false,
    details: [...(thing ? detailsOf(phrase) : phrase.places), ...placesIn(parts)],
    aims: [...phrase.aims, ...aimsIn(parts)],
    marks: phrase.marks,
    definite,
    known: false,
    named: { start: phrase.start, end: phrase.end },
    struck: null,
  };
}

/** Strikes that no worker makes. */
const ARMED = /^(?:air|missile|drone|rocket|artillery|military|lightning|bird)$/;

function classesOf({ head, names, modifiers }: Phrase): string[] {
  if (names[0] === 'operation' && names.length > 1) return ['operation'];
  return /^strikes?$/.test(head) && modifiers.some((word) => ARMED.test(word))
    ? ['airstrike']
    : classesOfHappening(head);
}

/** "the roof fall", "his fall": what stands before a noun tells of what it is. */
function themeBefore(phrase: Phrase): Phrase | null {
  const { determiner, modifiers, names } = phrase;
  if (/^(?:his|her|its|their)$/.test(determiner))
    return { ...phrase, head: determiner, names: [], modifiers: [], of: null, possessor: null };
  const head = modifiers.at(-1) ?? names.at(-1);
  if (!head) return null;
  return {
    ...phrase,
    head,
    names: modifiers.length ? [] : names,
    modifiers: modifiers.slice(0, -1),
    of: null,
  };
}

/** Nouns that have a capital and yet are no name: "the Battle of Ash". */
const NAMED_BY = /^(?:Battle|Treaty|Siege|Massacre|Fall|Peace|Accords?)$/;
/** Words before a noun by which its date is its own: "since the crash on 3 May". */
const LEADS: ReadonlySet<string> = new Set('since after before until following during in from at'.split(' '));

/** A phrase and the token at which it begins. */
export interface Placed {
  readonly phrase: Phrase;
  readonly from: number;
}

/** The phrase whose noun stands at a place, with what follows up to another place; null where no noun does. */
export function nounAt(tokens: readonly Token[], i: number, to: number): Placed | null {
  const token = tokens[i]!;
  if (!isWord(token) || DETERMINERS.has(token.lower) || PREPOSITIONS.has(token.lower)) return null;
  if (BOUNDARIES.has(token.lower)) return null;
  if (isCapital(token) && i > 0 && !isCapital(tokens[i - 1]) && !NAMED_BY.test(token.text)) return null;
  const next = tokens[i + 1];
  if (i + 1 < to && next && !PREPOSITIONS.has(next.lower) && next.lower !== ',') return null;
  let from = i;
  while (from > 0 && belongs(tokens, from - 1)) {
    from--;
    if (DETERMINERS.has(tokens[from]!.lower)) break;
  }
  const phrase = phraseOf(tokens.slice(from, to));
  return phrase && { phrase, from };
}

/** Whether the token before a noun is of its phrase. */
function belongs(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  return (
    isWord(tokens[i]) &&
    !PREPOSITIONS.has(lower) &&
    !BOUNDARIES.has(lower) &&
    !AUXILIARIES.has(lower) &&
    !isVerb(tokens, i)
  );
}

/** Whether a noun of happening opens its clause, or follows a word of time: a date after it is its own. */
export function takesDate(tokens: readonly Token[], { phrase, from }: Placed): boolean {
  if (!isHappening(phrase.head)) return false;
  return from === 0 || isBoundary(tokens, from - 1) || LEADS.has(tokens[from - 1]!.lower);
}

/** "The fire was on": a noun that a form of "be" dates. */
export function byCopula(tokens: readonly Token[], i: number): Happening | null {
  const phrase = phraseOf(tokens.slice(clauseStart(tokens, i), i));
  const found = phrase && byNoun(phrase);
  return found?.thing ? found : null;
}
