import { overlaps, type Range } from '../../text/range.ts';
import * as words from './told-words.ts';
import type { Token } from './tokens.ts';
import { NOT_PART } from './words.ts';

/** A place as a sentence names it: the words that it takes, as indices `[from, to)`. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const MOST_WORDS = 6;

/** The place told right after a description: "in Istanbul", "held at the Grand Hotel", "near the port of Odesa". */
export function placeAfter(tokens: readonly Token[], at: number, happening: string): Place | null {
  const start = words.HELD.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const preposition = tokens[start];
  if (!preposition?.follows) return null;
  const isPlace =
    words.PLACE_PREPOSITIONS.has(preposition.lower) ||
    (words.AIMED.has(happening) && words.TARGET_PREPOSITIONS.has(preposition.lower)) ||
    (preposition.lower === 'of' && happening === 'invasion');
  return isPlace ? placeAt(tokens, start + 1) : null;
}

/**
 * The name of a place that begins at an index, without its article and kind: "the city of Sumy" is "Sumy", but "a Volvo
 * plant" takes its noun along, since the name alone is another thing's.
 */
export function placeAt(tokens: readonly Token[], start: number): Place | null {
  let from = start;
  while (from < start + MOST_WORDS && tokens[from]?.follows && words.BEFORE_PLACE.has(tokens[from]!.text))
    from++;
  const first = tokens[from];
  if (!first?.follows || !isNamePart(first) || first.text.length < 2) return null;
  let to = from + 1;
  while (to < tokens.length && to - from < MOST_WORDS && tokens[to]!.follows && !tokens[to - 1]!.possessive) {
    const next = tokens[to + 1];
    if (isNamePart(tokens[to]!)) to++;
    else if (tokens[to]!.lower === 'of' && next?.follows && isNamePart(next)) to += 2;
    else break;
  }
  const named = to;
  while (to < named + 3 && tokens[to]?.follows && words.PLACE_NOUNS.has(tokens[to]!.text)) to++;
  const article = tokens[from - 1]!.lower;
  if (tokens[to - 1]!.possessive || (to === named && (article === 'a' || article === 'an'))) return null;
  const text = tokens.slice(from, to).map((word) => word.text);
  return { from, to, text: text.join(' ') };
}

const isNamePart = (word: Token): boolean => word.capital && !NOT_PART.has(word.lower);

/**
 * The only place that a sentence tells with "in", "at" or "near"; null where it tells none or several.
 * @param people the mentions of people in the sentence: none of them is a place
 */
export function onlyPlace(tokens: readonly Token[], people: readonly Range[]): string | null {
  const found = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const place = words.PLACE_PREPOSITIONS.has(tokens[i]!.lower) ? placeAt(tokens, i + 1) : null;
    if (!place) continue;
    const range = { start: tokens[place.from]!.start, end: tokens[place.to - 1]!.end };
    if (!people.some((person) => overlaps(person, range))) found.add(place.text);
  }
  return found.size === 1 ? [...found][0]! : null;
}
