import { WORDS_PATTERN } from '../../text/time/numbers.ts';
import type { Toll } from '../facts.ts';
import { all, WHAT_BECAME } from './toll-measures.ts';

/** A whole number that is no part of a date, a sum, a score or an age. */
export const NUMBER = new RegExp(
  `(?<![\\d.,:$€£/\\p{L}-]|[\\p{L}\\d]-|\\bno )(?:\\d{1,3}(?:,\\d{3})+|\\d{1,7}|${WORDS_PATTERN})(?![\\p{L}\\d:/%]|-\\d|[.,]\\d| ?(?:per cent|percent|million|billion)|-\\p{L})`,
  'giu',
);

const BOUND_WORDS: readonly (readonly [Toll['bound'], string])[] = [
  ['at-least', 'at least|more than|over|no fewer than|no less than|upwards of'],
  ['at-most', 'up to|as many as|at most|fewer than|less than|under'],
  ['about', 'about|around|nearly|almost|some|roughly|an estimated|approximately'],
];

/** What bounds a number, right before it. */
export const BOUNDS = BOUND_WORDS.map(
  ([bound, words]) => [bound, new RegExp(`\\b(?:${words})\\s+$`, 'i')] as const,
);

/** A word of those counted: none at which their naming ends. */
const WHOM =
  "(?: (?!(?:and|or|were|was|are|is|has|have|had|in|on|at|to|from|by|for|as|of|off|near|who|whom|which|that|when|while|after|before|during|since|with|around|across|aboard|inside|each|early|late|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b)[\\p{L}’'-]+)";
/** "aboard", "in the market": where those counted were. */
const WHERE = "(?: (?:on board|aboard|inside|(?:in|at|on|from) (?:the )?[\\p{L}’'-]+(?: [\\p{L}’'-]+)?))?";

/** Right after a number: those counted, group 1, and what became of them, group 2: "people were wounded". */
export const TOLD_AFTER = new RegExp(
  `^(?: of (?:the|its|his|her|their|them))?(${WHOM}{0,4}?)${WHERE}(?:, [^,.;“”"]{1,40},)?(?:,? (?:who|that|were|was|are|is|have been|has been|had been|had|have|left|reported|feared|confirmed|also|been|being|to have)){0,4} (${WHAT_BECAME})\\b`,
  'iu',
);

/** Right after a number: those counted, group 1, and what something did to them, group 2: "pupils whom the gas made ill". */
export const DONE_AFTER = new RegExp(
  `^(${WHOM}{1,4}?),? (?:whom|that|which)(?: (?:the|a|an|its|it|he|she|they|[\\p{L}-]+[’']s?)(?: [\\p{L}-]+){0,3}?)? (?:had |has |have )?(${all('verbs')}|made (?:ill|sick))\\b`,
  'iu',
);

/** Right after a number: those counted. */
export const COUNTED_AFTER = new RegExp(`^(${WHOM}{0,3})`, 'iu');

/** Right after a number: what is counted, as a noun. */
export const NOUN_AFTER = new RegExp(`^(?: confirmed| reported| civilian| more)? (${all('nouns')})\\b`, 'i');

/** Right before a number: the verb, or a noun with "of". */
export const VERB_BEFORE = new RegExp(
  `\\b(?:(?<verb>${all('verbs')}) (?:the |all |all the )?|(?<of>${all('of')}) of (?:the |all |all the )?)$`,
  'i',
);

/** Right before a number: words that it counts the dead for. */
export const DEATHS_BEFORE =
  /\b(?:claim(?:ed|ing)?|took|taking|cost(?:ing)?) the (?:lives|life) of $|\b(?:death toll|number of (?:the )?(?:dead|deaths|fatalities|people killed|those killed))\b[^.;,]{0,30}? (?:of|to|at|is|was|as|reached|hit) $/i;

/** Right after a number: lives, which count the dead where they are lost or taken. */
export const LIVES_AFTER = /^ lives\b/i;
/** Before or after "lives". */
export const LIVES_TAKEN =
  /\b(?:claim(?:ed|ing)?|took|taking|taken|cost(?:ing)?|lost) $|^ lives (?:were |have been |had been )?(?:lost|taken|claimed)\b/i;

/** Right before a number: words with which prisoners or bodies are given back. */
export const RETURN_BEFORE =
  /\b(?:return(?:ed|ing)?(?: of)?|hand(?:ed|ing)? (?:over|back)|transfer(?:red|ring)?(?: back)?|repatriat(?:e|ed|ing|ion of)) $/i;

/** The place told after a number in its clause, group 1. */
export const PLACE_AFTER = /^[^.;,]{0,40}?\bin (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})/u;

/** Units that make a number no count of people: "killed two days later". */
export const UNIT_AFTER = /^[ -](?:years?|days?|weeks?|months?|hours?|minutes?|times?|others? in)\b/;

/** A sentence without any of these tells no such number. */
export const MAY_TELL =
  /kill|injur|wound|dead|died|\bdies?\b|death|fatal|hurt|arrest|detain|missing|displac|evacuat|rescu|surviv|return|repatriat|handed|sent|brought|trapp|treat|abduct|kidnap|hostage|murder|burn|shot|stabb|crush|maim|unaccounted|custody|saved|pluck|ashore|safety|strand|hospital|ill\b|sick|detainee|bruis|stung|sting|bitten|biting|scald|maul|gor(?:ed|ing)|trampl|concuss|lacerat|knocked|run over|poison|infect|free|releas|exchang|swap|lives|perish|drown|bodies|remains/i;
