import type { Range } from '../../text/range.ts';
import type { Phrase } from './phrase.ts';

/** What something happened to, or who did it, as far as two tellings are compared by it; words in lower case. */
export interface Party {
  /** The noun, or the last word of a name. */
  readonly head: string;
  /** The words of the proper name in it. */
  readonly names: readonly string[];
  /** Words between determiner and noun that are no names. */
  readonly modifiers: readonly string[];
  /** Whether a name, "the" or a possessive shows it to be the one that the text tells of. */
  readonly definite: boolean;
  readonly of: Party | null;
  readonly possessor: Party | null;
  /** What a pronoun may stand for: the last words of the names and nouns near it; null where it is none. */
  readonly standsFor: readonly string[] | null;
}

/** What happened, as the words around a date tell it. Plain data: an archive keeps it. */
export interface Happening {
  /** Its classes, any of which may be meant. */
  readonly classes: readonly string[];
  readonly by: 'noun' | 'verb';
  /** A thing by itself, such as a fire: it may be told without telling of what. */
  readonly thing: boolean;
  /** The noun that tells it; empty where a verb does. */
  readonly noun: string;
  /** The words of the proper name in it: "the Ash ferry disaster". */
  readonly names: readonly string[];
  /** What it happened to; null where only the noun itself tells. */
  readonly theme: Party | null;
  readonly agent: Party | null;
  readonly ended: boolean;
  /** Places, and for a thing all other words that tell which one. */
  readonly details: readonly string[];
  /** The words after prepositions of aim: "to Ash", "as coach". */
  readonly aims: readonly string[];
  /** Words that tell it from others of its kind: "second". */
  readonly marks: readonly string[];
  readonly definite: boolean;
  /** Whether its clause takes it as told already: "when the bridge fell", "the day that it fell". */
  readonly known: boolean;
  /** The words that name it, or what it happened to, in the article. */
  readonly named: Range;
  /** The name of the place that it struck, in the article; null where none is told. */
  readonly struck: Range | null;
}

const DEFINITE = /^(?:the|this|that|its|his|her|their)$/;

/** A phrase as a party. */
export const partyOf = ({ head, names, modifiers, determiner, of, possessor }: Phrase): Party => ({
  head,
  names,
  modifiers,
  definite: names.length > 0 || possessor !== null || isDefinite(determiner),
  of: of && partyOf(of),
  possessor: possessor && partyOf(possessor),
  standsFor: null,
});

export const isDefinite = (determiner: string): boolean => DEFINITE.test(determiner);
