/** A noun's phrase as it stands before a verb or a date, as far as telling two of them apart needs it. */
export interface NounPhrase {
  /** The noun in lower case, or the pronoun (`he`, `she`, `it`, `they`); null where only a name stands. */
  readonly head: string | null;
  /** Whose or of what it is, by the word before the noun: "line" in "the line’s electrification", `he` in "his fall". */
  readonly possessor: string | null;
  /** The stems of the names in it, in lower case. */
  readonly names: readonly string[];
  /** Words that tell which of several is meant: "first", "last", "general". */
  readonly marks: readonly string[];
  /** As it is written, without what belongs to it from afar: "The strike at the mill". */
  readonly words: string;
  /** Whether "the", a possessive or a name makes it one that is known. */
  readonly isKnown: boolean;
}

const MARK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|final|general|presidential|parliamentary|local|federal|regional|mayoral|snap|opening|closing|semi-final|quarter-final|upper|lower)$/;
/** "Cyclone Odra" is a cyclone, "Old King Olaf" a king. */
const KIND = /(?<=^|^Old )(?:Storm|Cyclone|Hurricane|Typhoon|King|Queen|Pope|Emperor|Empress)(?=\s\p{Lu})/u;
/** Words of another one than the one told before. */
const OTHER =
  /\b(?:another|other|earlier|previous|new|next|separate|similar|annual|later|latter|each|every|any|both|several|many|some|two|three|four|five|six|planned|possible|alleged|failed|attempted|would-be)\b/i;
const PRONOUNS: Readonly<Record<string, string>> = {
  he: 'he',
  his: 'he',
  him: 'he',
  she: 'she',
  her: 'she',
  it: 'it',
  its: 'it',
  they: 'they',
  their: 'they',
};
/** Where a noun's own phrase ends: "the fire at the mill". */
const PREPOSITION = /\s+(?:of|at|in|on|over|for|against|with|between|to|by|from|near|off|outside|inside)\s+/;
const LONGEST = 110;

const stem = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .slice(0, 6);
/** Capitals that name nobody: "the Institute" may be any. */
const NO_NAME =
  /^(?:Category|Mr|Mrs|Ms|Dr|The|Since|When|After|Institute|Party|Church|University|College|School|Museum|Club|Bank|Company|Court|Council|Ministry|Government|Parliament|Army|Union|Association|Foundation|Society|Board|Group|Committee|Agency|Cent(?:er|re)|Hospital|Hotel|Library)$/;
/** The stems of the names in some words. */
export const namesIn = (words: string): string[] =>
  [...words.matchAll(/(?<![\p{L}\d])\p{Lu}[\p{L}\d’'&-]+|(?<=[\p{L}]-)\d+/gu)].flatMap(([name]) =>
    NO_NAME.test(name) ? [] : [stem(name)],
  );

/** Reads a noun phrase that ends where the words end; null where none that is one known thing stands there. */
export function nounPhraseIn(words: string): NounPhrase | null {
  const clause = words
    .slice(-LONGEST)
    .replace(/^.*[;:—–()“”"]\s*/s, '')
    .replace(/,?\s*\b(?:which|who|that)\s*$/, '')
    .replace(/^.*\b(?:and|but|when|while|after|before|since|because|where|whose|as|than)\s+/is, '');
  // "The mayor, Ida Torv, resigned": the subject stands before what is said of it by the way.
  const aside = /^(?<subject>.*?),\s+(?<aside>[^,]+),\s*$/s.exec(clause)?.groups;
  const segment = (aside ? aside['subject']! : clause.replace(/,\s*$/, ''))
    .replace(/^.*,\s+/s, '')
    .replace(/^(?:Since|When|After|In|On|At|But|And|Yet)\s+/, '')
    .trim();
  // "An earlier one, the Kaleva-2, blew up".
  if (aside && OTHER.test(segment)) return named(aside['aside']!);
  if (!segment || OTHER.test(segment)) return null;
  const pronoun = PRONOUNS[segment.toLowerCase()];
  if (pronoun) return { head: pronoun, possessor: null, names: [], marks: [], words: segment, isKnown: true };
  return phraseOf(segment, aside && /^\p{Lu}/u.test(aside['aside']!) ? aside['aside']! : '');
}

/** A phrase only where a name stands in it. */
function named(words: string): NounPhrase | null {
  const phrase = OTHER.test(words) ? null : phraseOf(words, '');
  return phrase && phrase.names.length > 0 ? phrase : null;
}

function phraseOf(segment: string, aside: string): NounPhrase | null {
  const [own = '', ...rest] = segment.split(PREPOSITION);
  const determiner =
    /^(?:The|the|This|this|That|that|An?|an?|His|Her|Its|Their|his|her|its|their|Our|our)\s+/.exec(
      own,
    )?.[0] ?? '';
  const body = own.slice(determiner.length);
  const tokens = body.split(/\s+/);
  const last = tokens.at(-1) ?? '';
  const kind = KIND.exec(body)?.[0].toLowerCase();
  const head = /^\p{Ll}[\p{Ll}-]+$/u.test(last) ? last : (kind ?? null);
  const names = namesIn([body, ...rest, aside].join(' '));
  if (head === null && names.length === 0) return null;
  const marks = tokens.map((token) => token.toLowerCase()).filter((token) => MARK.test(token));
  const before = tokens.at(-2) ?? '';
  const possessive = PRONOUNS[determiner.trim().toLowerCase()];
  return {
    head,
    possessor:
      /^\p{Ll}{3,}(?:[’']s?)?$/u.test(before) && !/^such$/.test(before) && !MARK.test(before)
        ? before.replace(/[’']s?$/, '')
        : (possessive ?? null),
    names,
    marks,
    words: segment,
    isKnown: !/^an?\s/i.test(determiner) && (determiner !== '' || names.length > 0),
  };
}
