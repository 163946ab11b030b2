import type { Token } from './tokens.ts';

/** Words at which the naming of who did it begins, or what was done ends. */
const EDGE: ReadonlySet<string> = new Set(
  `the a an this that these those its his her their our and or but as at by for from in into of off on onto over since to
  until when where which while who whom whose with after before during near outside across between against about said says
  told reported announced overnight early late again then today yesterday tomorrow
  is are was were has have had will would
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
/** They are part of what was done: "struck the port", "burst its banks". */
const DETERMINERS: ReadonlySet<string> = new Set('the a an its his her their'.split(' '));

const [MOST_BEFORE, MOST_AFTER] = [3, 4];

/**
 * What a verb tells as a name for it, in the article's own words: "Ukrainian drone had killed two people", "two bridges came
 * down".
 * @param from the index of the first word that tells it, and `to` after the last
 */
export function clauseName(tokens: readonly Token[], from: number, to: number): string {
  let first = from;
  while (first > 0 && from - first < MOST_BEFORE && tokens[first]!.follows) {
    const before = tokens[first - 1]!;
    // "Ruritanian and Bordavian negotiators" are of both.
    const isPair = before.lower === 'and' && tokens[first]!.capital && tokens[first - 2]?.capital === true;
    if (!isPair && (EDGE.has(before.lower) || before.possessive)) break;
    first -= isPair ? 2 : 1;
  }
  let last = to;
  while (last < tokens.length && last - to < MOST_AFTER && tokens[last]!.follows) {
    const { lower } = tokens[last]!;
    if (EDGE.has(lower) && !DETERMINERS.has(lower)) break;
    last++;
  }
  while (last > to && EDGE.has(tokens[last - 1]!.lower)) last--;
  return tokens
    .slice(first, last)
    .map(({ text, possessive }) => (possessive ? `${text}’s` : text))
    .join(' ');
}
