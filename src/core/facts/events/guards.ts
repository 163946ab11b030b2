import type { Token } from './tokens.ts';
import * as words from './guard-words.ts';

/** The words of a name, as indices `[from, to)`. */
interface Words {
  readonly from: number;
  readonly to: number;
}

/** "Daughters of the American Revolution", "Front for the Liberation of …": an event's name in the name of a body. */
export function isWithinBody(tokens: readonly Token[], { from }: Words): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const [word, before] = [tokens[at], tokens[at - 1]];
  if (!word || !before?.capital) return false;
  if (word.lower === 'for' || word.lower === 'to') return words.FOR_BODIES.has(before.lower);
  return word.lower === 'of' && words.WITHIN_BODIES.has(before.lower);
}

/** "World Cup Committee", "National War Labor Board": the name of a body goes on with capitals. */
export function isBodyAfter(tokens: readonly Token[], { to }: Words): boolean {
  if (tokens[to - 1]!.possessive || tokens[to - 1]!.year) return false;
  for (let at = to; at < to + 3 && tokens[at]?.follows && tokens[at]!.capital; at++)
    if (words.BODIES.has(tokens[at]!.lower) && (at === to || !words.PEOPLE_AFTER.has(tokens[at]!.lower)))
      return true;
  return false;
}

/** "The British war effort", "the Valley Conference title": the head tells what kind of thing the next noun is. */
export function isOfThing(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1];
  const { capital, lower, possessive } = tokens[head]!;
  if (!next?.follows || possessive || (capital && lower !== 'conference')) return false;
  return words.THINGS_AFTER.has(next.lower);
}

/** "Vanity Fair", "Eastern Conference": names that only look like an event's. */
export const isOtherName = (tokens: readonly Token[], head: number): boolean =>
  head > 0 && words.NOT_EVENTS.has(`${tokens[head - 1]!.lower}-${tokens[head]!.lower}`);

/** "In 2019 elections were held": a year that only dates the noun after it. */
export const isBareYear = (tokens: readonly Token[], from: number, head: number): boolean =>
  head - from === 1 && /^(?:in|by|of|from|since|until)$/.test(tokens[from - 1]?.lower ?? '');

/** Whether a head that is common in other names has one of the words that make it an event's. */
export function isOfEvent(tokens: readonly Token[], from: number, head: number): boolean {
  const asked = words.NARROW.get(tokens[head]!.lower);
  if (!asked) return true;
  return tokens
    .slice(from, head)
    .some(({ lower, possessive }) => asked.has(lower) || (possessive && asked.has(`${lower}'s`)));
}
