import { DETERMINERS, isCapital, isWord, MARKS, PREPOSITIONS, PRONOUNS, type Token } from './words.ts';

/** A noun and what stands around it: "the roof of the church", "Talanta’s flotation". All words in lower case. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** "the", "his", "a"; empty where none stands. */
  readonly determiner: string;
  /** The noun itself; the last word of a name where it is nothing but a name. */
  readonly head: string;
  /** The words of the proper name in it. */
  readonly names: readonly string[];
  /** Words between determiner and noun that are no names. */
  readonly modifiers: readonly string[];
  /** Whose it is: "Talanta’s". */
  readonly possessor: Phrase | null;
  /** What follows with "of". */
  readonly of: Phrase | null;
  /** The words after "at", "in", "near" and the like. */
  readonly places: readonly string[];
  /** The words after prepositions of aim. */
  readonly aims: readonly string[];
  /** Words that tell it from others of its kind. */
  readonly marks: readonly string[];
}

const PLACES = new Set(['at', 'in', 'on', 'near', 'outside', 'inside', 'off']);
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president prime minister chancellor senator king queen prince princess bishop judge captain general colonel major lieutenant sergeant corporal commander admiral commodore marshal brigadier constable inspector superintendent sheriff father sister brother author historian poet painter coach the'.split(
    ' ',
  ),
);
const FILLERS = new Set(
  'two three four five six seven eight nine ten very just so such like own also then now soon only even still'.split(
    ' ',
  ),
);

/** A word without its possessive ending. */
export const bare = (lower: string): string => lower.replace(/[’']s?$/, '').replace(/’/g, "'");
const isPossessive = ({ text }: Token): boolean => /[’']s?$/.test(text);

/** The words of some tokens that name something, in lower case. */
export const contentOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token) =>
    isWord(token) &&
    !DETERMINERS.has(token.lower) &&
    !PREPOSITIONS.has(token.lower) &&
    !FILLERS.has(token.lower) &&
    !MARKS.has(token.lower)
      ? [bare(token.lower)]
      : [],
  );

/** What follows with each preposition, in order. */
export function partsAfter(tokens: readonly Token[]): [preposition: string, tokens: Token[]][] {
  const parts: [string, Token[]][] = [];
  for (const token of tokens)
    if (PREPOSITIONS.has(token.lower) && !token.date) parts.push([token.lower, []]);
    else parts.at(-1)?.[1].push(token);
  return parts;
}

/** What follows each preposition. */
export type Parts = readonly (readonly [preposition: string, tokens: readonly Token[]])[];

/** The words after prepositions of place: of "near the village of Ash" all. */
export const placesIn = (parts: Parts): string[] =>
  parts.flatMap(([preposition, part], i) =>
    PLACES.has(preposition) || (preposition === 'of' && PLACES.has(parts[i - 1]?.[0] ?? ''))
      ? contentOf(part)
      : [],
  );

/** The words after "to", "as", "for" and "into": of two such, one thing happens to several. */
export const aimsIn = (parts: Parts): string[] =>
  parts.flatMap(([preposition, part]) => (/^(?:to|for|into)$/.test(preposition) ? contentOf(part) : []));

/** The phrase that some tokens make; null where they hold no noun. */
export function phraseOf(tokens: readonly Token[]): Phrase | null {
  const at = tokens.findIndex((token) => PREPOSITIONS.has(token.lower) && !token.date);
  const core = at < 0 ? tokens : tokens.slice(0, at);
  const own = ownPart(core);
  if (!own.some((token) => isWord(token) && !DETERMINERS.has(token.lower))) return null;
  const parts = at < 0 ? [] : partsAfter(tokens.slice(at));
  const of = parts.find(([preposition]) => preposition === 'of');
  // The name of an operation is one, whatever stands in it.
  const holder = own.some(({ text }) => text === 'Operation')
    ? -1
    : own.findLastIndex((token, i) => isPossessive(token) && i < own.length - 1);
  const possessor = holder < 0 ? null : phraseOf(own.slice(0, holder + 1));
  const rest = own.slice(holder + 1);
  const first = rest[0];
  const determiner = first && DETERMINERS.has(first.lower) ? first.lower : '';
  const words = rest.filter((token) => isWord(token) && !DETERMINERS.has(token.lower));
  const last = words.at(-1);
  if (!last) return null;
  const named = words.filter(
    (token) =>
      isCapital(token) && !TITLES.has(token.lower) && !MARKS.has(token.lower) && !PRONOUNS.has(token.lower),
  );
  return {
    start: own[0]!.start,
    end: (of ? (of[1].at(-1) ?? last) : last).end,
    determiner,
    head: bare(last.lower),
    names: named.map(({ lower }) => bare(lower)),
    modifiers: contentOf(words.slice(0, -1).filter((token) => !isCapital(token) || TITLES.has(token.lower))),
    possessor,
    of: of ? phraseOf(of[1]) : null,
    places: placesIn(parts),
    aims: aimsIn(parts),
    marks: [...core.filter((token) => token !== last), ...(of?.[1] ?? [])].flatMap(({ lower }) =>
      MARKS.has(lower) || /^\d+(?:st|nd|rd|th)$/.test(lower) ? [lower] : [],
    ),
  };
}

/** What follows the last determiner that no possessive precedes: what stands before it is of another phrase. */
function ownPart(core: readonly Token[]): readonly Token[] {
  const from = core.findLastIndex((token) => DETERMINERS.has(token.lower) && !/^[AI]$/.test(token.text));
  return from > 0 ? core.slice(from) : core;
}

/** All words that tell which one a phrase means, but for its noun. */
export const detailsOf = (phrase: Phrase): string[] => [
  ...phrase.names,
  ...phrase.modifiers,
  ...phrase.places,
  ...(phrase.possessor ? [...phrase.possessor.names, phrase.possessor.head] : []),
  ...(phrase.of ? [...phrase.of.names, phrase.of.head, ...phrase.of.modifiers] : []),
];
