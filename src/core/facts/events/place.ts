import { overlaps, type Range } from '../../text/range.ts';
import { placeAt } from './told.ts';
import { PLACE_PREPOSITIONS } from './told-words.ts';
import type { Token } from './tokens.ts';

/**
 * The only place that a sentence tells with "in", "at" or "near"; null where it tells none or several.
 * @param people the mentions of people in the sentence: none of them is a place
 */
export function onlyPlace(tokens: readonly Token[], people: readonly Range[]): string | null {
  const found = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (!PLACE_PREPOSITIONS.has(tokens[i]!.lower)) continue;
    const place = placeAt(tokens, i + 1);
    if (!place) continue;
    const range = { start: tokens[place.from]!.start, end: tokens[place.to - 1]!.end };
    if (!people.some((person) => overlaps(person, range))) found.add(place.text);
  }
  return found.size === 1 ? [...found][0]! : null;
}
