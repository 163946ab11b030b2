import * as words from './told-words.ts';
import type { Token } from './tokens.ts';
import { isOrdinal, NOT_PART } from './words.ts';

/** A description has no more words than this before its head. */
const MOST = 7;

/** What stands before a head noun in its description. */
export interface ToldBefore {
  /** The index of the description's first word, its article left out. */
  readonly from: number;
  readonly ordinal: number | null;
  /** With "the" or "this" before it, so that it may mean one told before. */
  readonly definite: boolean;
  /** Told as another than one before: "previous", "another". */
  readonly other: boolean;
  /** Whether it is left unsaid that anything happens: "no talks", "a possible strike". */
  readonly unreal: boolean;
  /** Whether the word may be a verb here: "to storm the square", "workers march". */
  readonly verb: boolean;
  /** Names before the head: "Ukrainian". */
  readonly names: readonly string[];
}

/** Reads a description backwards from its head. */
export function describedBefore(tokens: readonly Token[], head: number): ToldBefore {
  let from = head;
  let ordinal: number | null = null;
  let other = false;
  const names: string[] = [];
  while (from > 0 && head - from < MOST && tokens[from]!.follows) {
    const word = tokens[from - 1]!;
    if (word.possessive) break;
    if (isOrdinal(word.lower)) ordinal = words.ORDINAL_WORDS.get(word.lower) ?? numberOf(word.lower);
    else if (words.OTHER.has(word.lower)) other = true;
    else if (isName(word)) names.push(word.text);
    else if (!words.MODIFIERS.has(word.lower) && !word.lower.includes('-') && !word.year) break;
    from--;
  }
  const before = tokens[from]!.follows ? tokens[from - 1] : undefined;
  const lead = [...(before ? [before] : []), ...tokens.slice(from, head)].map(({ lower }) => lower);
  return {
    from,
    ordinal,
    definite: before !== undefined && words.DEFINITE.has(before.lower),
    other: other || before?.lower === 'another',
    // "A further attack" is another, "further talks" are still to come.
    unreal:
      lead.some((word) => words.UNREAL.has(word)) ||
      (lead.includes('further') && tokens[head]!.lower.endsWith('s')),
    verb: words.VERBS.has(tokens[head]!.lower) && !isNoun(before, tokens.slice(from, head).some(describes)),
    names,
  };
}

/** A sentence's first word may be what acts: "Workers march". */
const describes = ({ first, lower }: Token): boolean =>
  !first || words.OTHER.has(lower) || words.MODIFIERS.has(lower) || isOrdinal(lower);

const isName = (word: Token): boolean =>
  word.capital && !NOT_PART.has(word.lower) && !(word.first && words.MODIFIERS.has(word.lower));

const numberOf = (ordinal: string): number | null => {
  const number = parseInt(ordinal, 10);
  return Number.isNaN(number) ? null : number;
};

/** A determiner, a possessive or a preposition before a word, or an adjective and no "to", shows it to be a noun. */
function isNoun(before: Token | undefined, described: boolean): boolean {
  if (!before) return described;
  if (before.lower === 'to') return false;
  return described || before.possessive || words.BEFORE_NOUNS.has(before.lower);
}
