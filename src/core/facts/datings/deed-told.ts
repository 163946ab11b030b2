import { BEGAN, CAME, FAMILIES, type Family, HAPPENING_NOUNS, isHappening, lasts } from './deed-families.ts';
import { ofFamily, ofHappening, type Told } from './deed-named.ts';
import { namesIn, type NounPhrase, nounPhraseIn } from './noun-phrase.ts';

/** Words between a verb and its date that begin nothing else. */
const FEW =
  "(?:\\s+(?!(?:and|but|which|who|whom|whose|that|when|where|after|before|until|till|while|because|if|to|for|than|again|was|were|is|are|had|has|have|will|would|not|from)\\b)[\\p{L}\\d’'%.:-]+){0,9}?";
const LEAD =
  ',?\\s+(?:(?:on|in|of)\\s+)?(?:the\\s+)?(?:(?:night|morning|evening|afternoon|eve)\\s+of\\s+)?(?:(?:early|late|mid)[\\s-]+)?(?:\\p{Lu}\\p{Ll}{2,8}day,?\\s+)?$';
const AUXILIARY =
  '(?:(?:was|were|had|has|have|been|is|are)\\s+){0,2}(?:(?<last>last|first)\\s+)?(?:(?:finally|officially|formally|\\p{Ll}+ly)\\s+)?';

const verbs = FAMILIES.map(({ verbs }) => verbs).join('|');
/** "The truce, agreed in Vellin on" before a date: what stands before it is the subject. */
const DONE = new RegExp(
  `(?<![\\p{L}’'-])${AUXILIARY}(?<verb>${[verbs, BEGAN, CAME].join('|')})(?<between>${FEW})(?:\\s+to\\s+[\\p{L}\\d-]+(?:\\s+[\\p{L}-]+){0,3})?${LEAD}`,
  'u',
);
const nouns = FAMILIES.map(({ nouns }) => nouns)
  .filter(Boolean)
  .join('|');
/** "The blaze, on", "the flotation of Talanta, in", "The roof fall of" before a date. */
const NOUN = new RegExp(
  `(?<![\\p{L}’'-])(?<noun>${nouns}|${HAPPENING_NOUNS})(?<of>\\s+(?:of|at|in|near)\\s+(?:the\\s+)?[\\p{L}\\d’'-]+(?:\\s+[\\p{L}\\d’'-]+){0,3}?)?,?\\s+(?:on|in|of)\\s+(?:the\\s+(?:night|morning|evening|afternoon)\\s+of\\s+)?(?:\\p{Lu}\\p{Ll}{2,8}day,?\\s+)?$`,
  'u',
);
/** ", the fire broke out", ", Ida Torv resigned" right behind a date that opens its sentence. */
const THEN_DONE = new RegExp(
  `^,?\\s+(?<subject>(?:the|his|her|its|their|\\p{Lu})[^,.;:“”"()]{2,60}?)\\s+${AUXILIARY}(?<verb>${[verbs, BEGAN].join('|')})(?![\\p{L}’'-])`,
  'u',
);
/** What is not told as having happened, or as it was first meant. */
const NOT_SO =
  /\b(?:will|would|shall|should|could|might|may|due|planned|scheduled|expected|not|never|if|unless|postponed|originally|initially|reopened|re-opened|again|instead|anniversary|edition|translation|in (?:French|German|English|Spanish|Italian|paperback)|some (?:sources|accounts)|other accounts|or on|prices?|shares|temperatures?|rates?)\b/;
/** One of the words that every telling of a deed has. */
export const TELLS_OF_DEED = new RegExp(
  `\\b(?:${[verbs, BEGAN, CAME, nouns, HAPPENING_NOUNS].join('|')})\\b`,
);

/** What the words before a date and behind it tell to have happened on it; null where that is no one deed. */
export function deedTold(before: string, after: string): Told | null {
  if (/^\s+(?:again\b|(?:and|or|to|until)\s+(?:the\s+|\p{Lu}\p{Ll}+\s+)?\d|[–—-]\s?\d)/u.test(after))
    return null;
  if (NOT_SO.test(before.slice(-140))) return null;
  const done = DONE.exec(before);
  if (done) return doneBefore(before.slice(0, done.index), done);
  const noun = NOUN.exec(before);
  if (noun) {
    const { noun: word = '', of = '' } = noun.groups!;
    const subject = nounPhraseIn(before.slice(0, noun.index) + word + of);
    return subject && byNoun(word, of, subject);
  }
  if (!/(?:^|[\s“"])On\s+(?:\p{Lu}\p{Ll}{2,8}day,?\s+)?$/u.test(before)) return null;
  const then = THEN_DONE.exec(after);
  const subject = then && nounPhraseIn(then.groups!['subject']!);
  return subject && !NOT_SO.test(then[0]) ? byVerb(then.groups!['verb']!, '', subject) : null;
}

/** What a verb before a date tells of its subject; of its object, where it has one: "Police arrested Jon Berrow on". */
function doneBefore(before: string, { 0: words, groups }: RegExpExecArray): Told | null {
  const { verb = '', last, between = '' } = groups!;
  const doer = nounPhraseIn(before);
  // "An earthquake struck Dunmere on": the place tells which.
  if (doer?.head && isHappening(doer.head))
    return byVerb(verb, last ?? '', { ...doer, names: [...doer.names, ...namesIn(between)] });
  const isPassive = /^(?:\p{Ll}+\s+)*?(?:was|were|been|be)\s/u.test(words);
  const object = isPassive ? null : /^\s+(?:(?:the|its|his|her|their)\s+)?\p{Lu}[^,]*$/u.exec(between)?.[0];
  const done = object ? nounPhraseIn(object) : doer;
  if (!done) return null;
  const chamber = CHAMBER.exec(before + between)?.[0].toLowerCase();
  const subject = chamber ? { ...done, marks: [...done.marks, chamber] } : done;
  return byVerb(verb, last ?? '', object ? { ...subject, isKnown: true } : subject);
}

/** A law passes one house and then the other. */
const CHAMBER =
  /\b(?:(?:lower|upper)\s+house|senate|house\s+of\s+\p{L}+|commons|lords|committee|chamber|first\s+reading|second\s+reading)\b/iu;

const isIn = (words: string, word: string): boolean => words.split('|').includes(word);

function byVerb(verb: string, last: string, bare: NounPhrase): Told | null {
  const first = FAMILIES.find(({ verbs }) => isIn(verbs, `${last} ${verb}`));
  if (first) return ofFamily(first, bare);
  const subject = last ? { ...bare, marks: [...bare.marks, last] } : bare;
  const { head } = subject;
  if (head && (isHappening(head) || lasts(head))) {
    const isBeginning = isIn(BEGAN, verb);
    if (!isBeginning && !(isHappening(head) && isIn(CAME, verb))) return null;
    return ofHappening(head, subject, lasts(head));
  }
  const family = FAMILIES.find(({ verbs }) => isIn(verbs, verb));
  if (!family || (family.of && !(head && isIn(family.of, head)) && !isNamedOne(family, subject))) return null;
  return ofFamily(family, subject);
}

/** "the Harbour Accord", whose noun is part of its name. */
const isNamedOne = ({ of }: Family, { head, names }: NounPhrase): boolean =>
  head === null &&
  names.some((name) =>
    of.split('|').some((noun) => noun.slice(0, 6) === name || `${noun}s`.slice(0, 6) === name),
  );

/** "the line’s electrification", "the roof fall", "the collapse of the bridge": of what stands before the noun or behind it. */
function byNoun(noun: string, of: string, subject: NounPhrase): Told | null {
  if (isHappening(noun)) return ofHappening(noun, { ...subject, head: noun }, false);
  const family = FAMILIES.find(({ nouns }) => isIn(nouns, noun));
  if (!family) return null;
  const whose = /^\s+of\s/.test(of) ? nounPhraseIn(of.replace(/^\s+of\s+/, '')) : null;
  const told = {
    ...subject,
    head: whose ? whose.head : subject.possessor,
    possessor: whose?.possessor ?? null,
  };
  return { ...ofFamily(family, told), what: subject.words };
}
