import { classesAt, isName, isOtherWord, textAt, wordAt } from './context.ts';
import type { Source } from './lexer.ts';
import { DETERMINER } from './lexicon.ts';

/** How many words may stand before an event's noun: "the deadly early-morning attack". */
const FARTHEST = 6;
/** What ends the words that name an event. */
const ENDS =
  /^(?:[.,;:!?()“”"—–]|and|but|or|of|on|in|at|by|for|from|to|with|against|over|that|which|who|when|as|was|were|is|are|had|has|would|will|could|killed|began|took)$/;

/**
 * The words by which an event is named at a place, in lower case ("the disputed vote" gives "disputed" and "vote"; "Marsh’s
 * arrest" gives "arrest"). None where no noun tells it: "the day before he left".
 */
export function eventAt(source: Source, at: number): string[] {
  if (!(classesAt(source, at) & DETERMINER) && !isName(source, at)) return [];
  const words: string[] = [];
  for (let next = at; next < at + FARTHEST && next < source.tokens.length; next++) {
    const word = textAt(source, next);
    if (ENDS.test(wordAt(source, next) || word.toLowerCase())) break;
    if (next > at && classesAt(source, next) & DETERMINER) break;
    if (isOtherWord(source, next) && /^\p{Ll}{3,}$/u.test(word)) words.push(word);
  }
  return words;
}

/** Verbs and nouns of one event whose forms are too far apart to be told by their beginning. */
const FAMILIES: readonly RegExp[] = [
  /^(?:deaths?|died|dies|dying)$/,
  /^(?:strikes?|struck|striking)$/,
  /^(?:shootings?|shot|shoots?)$/,
  /^(?:fights?|fought|fighting)$/,
  /^(?:meetings?|met|meets?)$/,
  /^(?:wins?|won|victory)$/,
  /^(?:births?|born)$/,
  /^(?:thefts?|stolen|stole)$/,
  /^(?:falls?|fell|fallen)$/,
  /^(?:explosions?|exploded|explodes|blasts?)$/,
  /^(?:sinking|sank|sunk|sinks)$/,
  /^(?:crash|crashes|crashed)$/,
  /^(?:quakes?|earthquakes?)$/,
  /^(?:fires?|blazes?|burned|burnt)$/,
];

/** What nouns add to the verb or the noun that they are made of. */
const ENDING = /(?:ations?|ions?|ings?|ments?|als?|es|e|s)$/;
const SHORTEST = 4;
/** What a word of the family adds to the stem. */
const FORMS = /^(?:|e|s|es|d|ed|ing|ings|e?rs?|ors?|al|als|ion|ions|ment|ments)$/;

/** Whether words tell of an event by its noun or by a word of its family: "they attacked", "the attackers" for `attack`. */
export function tells(words: string, noun: string): boolean {
  const family = FAMILIES.find((forms) => forms.test(noun));
  const bare = noun.replace(ENDING, '');
  const stem = bare.length >= SHORTEST ? bare : noun;
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) =>
    family
      ? family.test(word)
      : word === noun ||
        (stem.length >= SHORTEST && word.startsWith(stem) && FORMS.test(word.slice(stem.length))),
  );
}
