import { fold, hashOf } from '../people/hash.ts';
import { isPersonNoun } from '../people/lists.ts';
import { nounKind, personsGrade, senseOf, verbKind } from '../people/senses.ts';
import type { Around } from './around.ts';

/** So far after a name its verb is looked for, in UTF-16 code units. */
const REACH = 160;

/** ", of the parents' association," and ", at the stall,": where somebody belongs, between commas. */
const BELONGS = /^,\s+(?:of|for|from|at|behind|outside|inside|beside|up)\s+[^,.;:?!–—"“”]{2,70},\s+/u;
/** ", in the north," and ", the bellhanger,": what may be told of a place too. */
const TOLD = /^,\s+(?!who\b|which\b|and\b|but\b)[^,.;:?!–—"“”]{2,70},\s+/u;
/** " of Canal Street Securities", " from the bakery". */
const OF = /^\s+(?:of|from|at)\s+(?:the\s+)?(?:\p{Lu}[\p{L}’'&-]*\s+){1,4}(?=\p{Ll})/u;

const AUXILIARY =
  /^(?:was|is|has|had|will|would|could|can|may|might|must|should|did|does|never|also|later|then|soon|once|again|still|now|only|even|just|first|at once|promptly|duly|almost|[a-z]+ly)\s+(?:not\s+|been\s+|being\s+)?/;

/** Verbs whose subject is a town, a team or a firm as often as somebody. */
const OF_BODIES: ReadonlySet<string> = new Set(
  'won wins lost loses beat beats play plays played score scores scored vote votes voted elect elects elected elects elected join joins joined lead leads led host hosts hosted win buy buys bought sell sells sold pay pays paid acquire acquired acquires merge merged merges launch launched launches report reported reports operate operates operated cut cuts invest invests invested employ employs employed export exports exported approve approved approves adopt adopted adopts win concede conceded concedes qualify qualified qualifies defend defended defends rule ruled rules ban banned bans'.split(
    ' ',
  ),
);

const PRONOUN_NEXT = /^[“"']?(?:He|She|His|Her)\b/;
/** "he" and "her" within the sentence, but not those of whoever is quoted: ", she added". */
const HIM_WITHIN =
  /(?<!than )\b(?:his|him|himself|her|hers|herself|(?:he|she)(?! (?:said|says|added|adds|told|recalled|noted|explained)\b))\b/;
const OPENS_QUOTE = /^[“"«„]\p{L}/u;
/** ", whose twins play": kin that only somebody has. */
const WHOSE_KIN =
  /^,\s+whose\s+(?:\p{Ll}+\s+)?(?:wife|husband|sons?|daughters?|brothers?|sisters?|mother|father|parents|twins?|children|aunt|uncle|cousins?|grand\p{Ll}+|partner|widow)\b/u;
const VIEW =
  /(?:\baccording to|\bin the (?:view|opinion|words|eyes|memory|telling|account) of|\bsays|\b(?:the )?(?:late|widowed|retired|bespectacled|bearded|elderly))\s+$/i;
/** "Rain stopped play twice, Sundqvist confirmed, but": a clause between two marks. */
const INSERTED = /^\s+(\p{Ll}+)(?:,|\.|$)/u;

/** What speaks for a person at one place, as a sum of points: two for what hardly anything but a person does. */
export function pointsFor({ before, after, next }: Around): number {
  let points = 0;
  if (VIEW.test(before)) points += 2;
  const calling = /(?:^|\s)(\p{L}+)\s$/u.exec(before)?.[1];
  if (calling && isPersonNoun(calling.toLowerCase())) points += 2;
  if (WHOSE_KIN.test(after)) points += 3.5;
  const inserted = /,\s+$/.test(before) ? INSERTED.exec(after)?.[1] : undefined;
  if (inserted && verbKind(senseFor(inserted)) === 1) points += 2.5;
  const rest = after.slice(0, REACH);
  const phrase =
    BELONGS.exec(rest)?.[0] ?? TOLD.exec(rest)?.[0] ?? OF.exec(rest)?.[0] ?? /^\s+/.exec(rest)?.[0];
  if (phrase === undefined) return points;
  if (BELONGS.test(rest)) points += 2.5;
  else if (/^,\s+(?:an?|the)\s/.test(phrase)) points += 1;
  const deed = pointsOfVerb(rest.slice(phrase.length));
  if (deed === null) return points + (BELONGS.test(rest) ? -2 : 0);
  points += deed;
  if (HIM_WITHIN.test(after)) points += 2;
  if (PRONOUN_NEXT.test(next)) points += 2;
  else if (OPENS_QUOTE.test(next)) points += 1;
  return points;
}

/** How much the verb that words open with speaks for a person, its object too; null where they open with no verb. */
function pointsOfVerb(words: string): number | null {
  let rest = words;
  let hasAuxiliary = false;
  for (let match = AUXILIARY.exec(rest); match; match = AUXILIARY.exec(rest)) {
    rest = rest.slice(match[0].length);
    hasAuxiliary = true;
  }
  const verb = /^\p{Ll}+/u.exec(rest)?.[0];
  if (!verb) return hasAuxiliary ? 0 : null;
  const sense = senseFor(verb);
  const isFinite = hasAuxiliary || nounKind(sense) === 0 || /(?:s|ed)$/.test(verb);
  if (!verbKind(sense) || !isFinite) return hasAuxiliary ? 0 : null;
  if (OF_BODIES.has(verb)) return 0;
  const object = /^\p{Ll}+\s+(?:up\s+|out\s+|down\s+)?(it|them|him|her|us|the|an?|his)\b/u.exec(rest)?.[1];
  const ofObject = object === undefined ? 0 : /^(?:the|an?)$/.test(object) ? 0.5 : 1;
  return [0, 1, 1, 2][personsGrade(sense)]! + ofObject;
}

const senseFor = (word: string): number => senseOf(hashOf(fold(word)));
