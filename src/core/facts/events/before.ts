import type { Token } from './tokens.ts';
import * as words from './words.ts';

/** A name has no more words than this before its head. */
const MOST = 8;

/** The words before a head that belong to its name. */
export interface Before {
  /** The index of the name's first word. */
  readonly from: number;
  /** Whether a name stands among them: "Boer", "G7". */
  readonly proper: boolean;
  readonly year: boolean;
  /** Whether a word of kind stands among them: "general", "financial". */
  readonly inner: boolean;
  /** The index of the first word where one of kind may open the name: "financial crisis of 2008". */
  readonly innerFrom: number;
}

/** A word with a capital that a name may hold: no function word, month or title. */
export const isNamePart = (word: Token): boolean => word.capital && !words.NOT_PART.has(word.lower);

/** Reads a name backwards from its head. */
export function wordsBefore(tokens: readonly Token[], head: number): Before {
  let from = head;
  let proper = false;
  let year = false;
  let inner = false;
  while (from > 0 && head - from < MOST && tokens[from]!.follows && !year) {
    const word = tokens[from - 1]!;
    if (word.possessive && !isOwnPossessive(word, head - from)) break;
    const count = word.lower === 'years' && word.capital && words.COUNTS.has(tokens[from - 2]?.lower ?? '');
    if (isNamePart(word) && !isPlainOpening(word)) proper = true;
    else if (words.INNER.has(word.lower)) inner = true;
    else if (word.year) year = true;
    else if (!words.isOrdinal(word.lower) && !isConnector(tokens, from - 1)) break;
    from--;
    if (year) from -= dayBefore(tokens, from, head);
    if (!count) continue;
    from--;
    break;
  }
  const innerFrom = from;
  while (from < head && isLoose(tokens[from]!)) from++;
  const some = tokens.slice(from, head).some((word) => isNamePart(word) && !words.isOrdinal(word.lower));
  return { from, proper: proper && some, year, inner, innerFrom };
}

/** How many words of a date before a year belong to the name: "February 1974 … election", "September 11, 2001 attacks". */
function dayBefore(tokens: readonly Token[], year: number, head: number): number {
  const [month, day] = [tokens[year - 2], tokens[year - 1]];
  if (day && words.MONTHS.has(day.lower) && tokens[year]!.follows)
    return tokens[head]!.lower.startsWith('election') ? 1 : 0;
  return day && month && words.MONTHS.has(month.lower) && /^\d{1,2}$/.test(day.text) ? 2 : 0;
}

/** A sentence's first word has a capital in any case: "National elections" names nothing. */
const isPlainOpening = (word: Token): boolean =>
  word.first && (word.text.length < 2 || words.INNER.has(word.lower));

/** "Thirty Years' War", "Women's World Cup": the possessive is the name's own, and close before the head. */
const isOwnPossessive = (word: Token, distance: number): boolean =>
  distance < 3 && words.OWN_POSSESSIVES.has(word.lower.replace(/s$/, ''));

/** "House of Representatives", "Trinidad and Tobago" within a name. */
function isConnector(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]!];
  if (!before || !word.follows || !before.capital || !after.capital) return false;
  return words.CONNECTED.get(word.lower)?.has(before.lower) ?? false;
}

/** A name starts with a year, an ordinal or a name: not with "national" or "and". */
const isLoose = (word: Token): boolean =>
  !word.capital && !/\d/.test(word.text) && !words.isOrdinal(word.lower);
