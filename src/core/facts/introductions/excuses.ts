import { fold } from '../../text/spelling.ts';
import type { Person, PersonMention } from '../facts.ts';
import { FIRST_NAME, isPersonNoun, listsOf } from '../people/lists.ts';
import { hasOneNamed, isByOneName, isPasserBy } from './by-first-name.ts';

/** Offices whose holder a title and a surname name: "President Okoro", "Queen Maud". */
const OFFICE =
  /\b(?:president|prime minister|premier|chancellor|pope|king|queen|prince|princess|emperor|empress|emir|sultan|ayatollah|saint|st|lord|lady|dame|sir|archbishop|cardinal)(?:[ -]elect)?\s+$/i;

/** Words after a name that make it a time's, a family's or a body's: "the Reagan years". */
const OF_NAME =
  /^(?:[’']s?)?[ -](?:administration|government|era|campaign|presidency|family|families|cabinet|regime|doctrine|brothers|sisters|years|White House|aides?|allies|ally|supporters?|loyalists?|estate|foundation|trial|case|prize|award|plan|bill|law|tax|team|appointees?|nominees?|presidents?|officials?)\b/i;

/** "Montcalm was a general": the story tells who it is. */
const IS_SOMEBODY = /^\s+(?:was|is)\s+(?:an?|the|one of the)\s+(?:[\p{L}’'-]+\s+){0,2}?([\p{L}-]+)\b/u;

/** "BRODWICK — A bolt struck": a dateline. */
const DATELINE = /^\s*(?:\([^)]{2,20}\)\s*)?[—–-]/;

/** Names of the past that need no first name. */
const KNOWN: ReadonlySet<string> = new Set(
  'napoleon shakespeare hitler stalin lenin mussolini mao gandhi mozart beethoven bach einstein darwin freud marx plato aristotle socrates homer jesus muhammad buddha confucius dante michelangelo leonardo rembrandt picasso cleopatra caesar columbus galileo newton moses'.split(
    ' ',
  ),
);

/** "Cmdr", "Cpl": a rank cut short has no vowel. */
const SHORTENED = /^\p{Lu}[bcdfghjklmnpqrstvwxz]{2,}$/u;

/** "Mr Justice Halloway": a judge, by the court’s custom; "the Miss Claudette": a boat. */
const BY_CUSTOM = /\b(?:M(?:r|rs|s)\.? Justice|[Tt]he Miss) $/;

/** "(Eng)", "(Lamb 70)", "(Ind, Marsh)", "Sgt Plum (Zadie Ibekwe)": a table’s or a cast list’s shorthand. */
const IN_RESULTS = /^\(\||^.\|(?: \d{1,3})?\)|^.\| \(\p{Lu}[\p{L}’'-]+ \p{Lu}[^)]*\)/u;
/** "Ahmed’s Sweet Mart": a shop’s name. */
const OF_SHOP = /^[’']s \p{Lu}/u;
/** "Rupert ffoulkes-Hamilton", "Nur binte Rahmat": a longer name was read in part. */
const GOES_ON = /^ (?:\p{Ll}+-\p{Lu}|(?:binte?|ibn|arap|y|i|e) \p{Lu})/u;
/** "de la Serna y Ochoa", "Puig i Ferrer". */
const PARTED = /\p{Lu}[\p{L}’'-]+ (?:y|i|e|binte?|ibn|arap) $/u;

/** "Mr and Mrs Ellwood": a couple is told by its surname. */
const COUPLE = /\bM(?:r|rs|s)\.? (?:and|&) M(?:r|rs|s)\.?\s+$/;

/** What makes a lone name a team's, a town's or a firm's: "Harnley manager Ana Bell", "Harnley’s coach, Ana Bell". */
const OF_BODY =
  /^(?:[’']s?)?[ -](?:(?:head|assistant|team|club|first-team|interim|acting|chief|deputy|long-?serving|new|former)[ -])?(?:manager|coach|captain|goalkeeper|keeper|striker|midfielder|defender|winger|skipper|batsman|bowler|mayor|chair(?:man|woman)?|chief executive|managing director|director|spokes(?:man|woman|person)|president|secretary|treasurer|headteacher|principal|editor|curator),? \p{Lu}[\p{L}’'-]+ \p{Lu}/u;

/** "A Mr Harl", "a Picasso." but not "a Harl pass": nobody whom a reader should know. */
const ANY_BEARER = /\b(?:an?|some|any|every|no)\s+(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+$/i;
const ANY = /\b(?:an?|any|every)\s+$/i;
/** "a Bishop who is a plumber": anybody of the name. */
const ONE_OF_MANY = /\b(?:an?|any|every)\s\|\s(?:who|that|is|was)\b/i;
const ENDS = /^(?:[.,;:!?)”"]|$)/;

/** Whether the person is told anywhere by office and surname: that introduces a head of state. */
const hasOffice = (text: string, { mentions }: Person): boolean =>
  mentions.some(({ start }) => OFFICE.test(text.slice(Math.max(0, start - 30), start)));

/** An office told with what it is the office of: "Undersecretary for Education". */
const OF_SOMETHING = /\b(?:of|for|at)\b/;

/** An office right before a name is no further away, with a courtesy title between. */
const NEAR = 6;

/** Whether an office and what it is the office of stand right before the name: the reader is told who is meant. */
const hasFullOffice = ({ roles }: Person, { start }: PersonMention): boolean =>
  roles.some((role) => OF_SOMETHING.test(role.text) && role.end <= start && start - role.end <= NEAR);

/** Whether the words around a name that stands alone excuse that nothing introduces it. */
export function isExcusedByWords(text: string, person: Person, mention: PersonMention): boolean {
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const after = text.slice(mention.end, mention.end + 40);
  if (
    hasOffice(text, person) ||
    hasFullOffice(person, mention) ||
    OF_NAME.test(after) ||
    OF_BODY.test(text.slice(mention.end, mention.end + 80)) ||
    ANY_BEARER.test(before) ||
    (ANY.test(before) && ENDS.test(after)) ||
    ONE_OF_MANY.test(`${before.slice(-8)}|${after.slice(0, 8)}`) ||
    KNOWN.has(fold(person.name)) ||
    (mention.text === mention.text.toUpperCase() && DATELINE.test(after)) ||
    COUPLE.test(before) ||
    BY_CUSTOM.test(before) ||
    SHORTENED.test(mention.text) ||
    IN_RESULTS.test(`${before.slice(-1)}|${after}`) ||
    OF_SHOP.test(after) ||
    GOES_ON.test(after) ||
    PARTED.test(before) ||
    isByOneName(text.slice(Math.max(0, mention.start - 120), mention.start), after) ||
    ((mention.form !== 'surname' || (listsOf(fold(mention.text)) & FIRST_NAME) !== 0) &&
      isPasserBy(before, after)) ||
    hasOneNamed(text) ||
    isPersonNoun(IS_SOMEBODY.exec(after)?.[1]?.toLowerCase() ?? '')
  )
    return true;
  // "Carl (Buddy) Lund" and "Nils and Peter Brandt" give the rest of the name.
  return /\p{L}[)”"]\s$/u.test(before) || /^ (?:and|or) \p{Lu}[\p{L}’'-]+ \p{Lu}/u.test(after);
}
