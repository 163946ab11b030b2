import { WORDS_PATTERN } from '../../text/time/numbers.ts';
import type { Toll, TollMeasure } from '../facts.ts';

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

const MEASURE_WORDS: readonly (readonly [TollMeasure, string])[] = [
  ['killed', 'killed killing kills dead died perished drowned deaths fatalities'],
  ['injured', 'injured injuring wounded wounding hurt hurting injuries'],
  ['missing', 'missing'],
  ['arrested', 'arrested arresting detained detaining arrests'],
  ['displaced', 'displaced displacing evacuated evacuating'],
  ['rescued', 'rescued rescuing'],
  ['freed', 'freed freeing released releasing'],
  ['trapped', 'trapped trapping'],
  ['treated', 'treated treating'],
  ['abducted', 'abducted abducting kidnapped kidnapping'],
  ['exchanged', 'exchange exchanged exchanging swap swapped swapping'],
];

/** What the words around a number say that it counts. */
export const MEASURES: ReadonlyMap<string, TollMeasure> = new Map(
  MEASURE_WORDS.flatMap(([measure, words]) => words.split(' ').map((word) => [word, measure] as const)),
);

/** A word of those counted: none at which their naming ends. */
const WHOM =
  "(?: (?!(?:and|or|were|was|are|is|has|have|had|in|on|at|to|from|by|for|as|of|off|near|who|which|that|when|while|after|before|during|since|with|around|across|each|early|late|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b)[\\p{L}’'-]+)";

/** Right after a number: those counted, group 1, and what became of them, group 2: "people were wounded". */
export const TOLD_AFTER = new RegExp(
  `^(${WHOM}{0,4}?)(?:,? (?:who|that|were|was|are|is|have been|has been|had been|had|have|left|reported|feared|confirmed|also|been|being)){0,4} (killed|dead|died|perished|drowned|injured|wounded|hurt|missing|arrested|detained|displaced|evacuated|rescued|freed|released|trapped|treated|abducted|kidnapped|exchanged|swapped)\\b`,
  'iu',
);

/** Right after a number: those counted. */
export const COUNTED_AFTER = new RegExp(`^(${WHOM}{0,3})`, 'iu');

/** Right after a number: what is counted, as a noun. */
export const NOUN_AFTER =
  /^(?: confirmed| reported| civilian| more)? (deaths|fatalities|injuries|arrests)\b/i;

/** Right before a number: the verb. */
export const VERB_BEFORE =
  /\b(killed|killing|kills|injured|injuring|wounded|wounding|hurt|hurting|arrested|arresting|detained|detaining|displaced|displacing|evacuated|evacuating|rescued|rescuing|freed|freeing|released|releasing|trapped|trapping|treated|treating|abducted|abducting|kidnapped|kidnapping|exchange|exchanged|exchanging|swap|swapped|swapping) $/i;

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
  /kill|injur|wound|dead|died|death|fatal|hurt|arrest|detain|missing|displac|evacuat|rescu|trapp|treat|abduct|kidnap|free|releas|exchang|swap|lives|perish|drown|bodies|remains/i;
