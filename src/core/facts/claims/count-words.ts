import type { Range } from '../../text/range.ts';
import { fold } from '../../text/spelling.ts';
import { numberOf, WORDS_PATTERN } from '../../text/time/numbers.ts';
import { classOf } from '../events/happenings.ts';
import { NUMBER } from '../events/toll-words.ts';

/** Right before a number: it counts all of those who were told of before. */
export const OF_THE = /\bof (?:the|these|those)\s+$/i;
export const DEFINITE = /\b(?:the|these|those|all|all of the|both)\s+$/i;

/** "All nine of them". */
export const ALL = /\ball\s+$/i;

/** Right before or after a number: it counts some of those, or others. */
export const PART_BEFORE =
  /\b(?:including|includes?|included|among (?:them|those|the (?:dead|injured|victims|wounded))(?: were| was| are)?|of (?:them|whom|these|those|the (?:dead|injured|victims|wounded)),?|(?:an)?other|a further|further|an additional|first|last|remaining|only|just|(?<=,[^.;]*)with|plus)\s+$/i;
export const PART_AFTER = new RegExp(
  `^\\s+(?:of (?:them|those|these|whom|the (?:\\d|dead|injured|wounded|victims|casualties|${WORDS_PATTERN}\\b))|others?\\b|more\\b|further\\b|additional\\b|remaining\\b)`,
  'i',
);
/** Of some that were not counted yet, where no number of the measure was told before. */
export const OF_THEM = /^\s+of (?:them|those|these|whom)\b/i;
export const PART_WHOM = /\b(?:others?|more|another|them|whom|further|additional)\b/;

/** Words with which a number may differ from another of the same happening: changed, feared, counted otherwise, long ago. */
export const OPEN =
  /\b(?:rose|risen|ris(?:es|ing)|climb(?:s|ed|ing)|grew|grown|increased|fell to|revised|updated?|corrected|initial(?:ly)?|at first|first reports?|preliminary|previous(?:ly)?|so far|still|by then|now stands|had put|up from|down from|another|separate(?:ly)?|elsewhere|similar|earlier|later|respectively|each|per|every|both sides|combined|in total|a total|totall?ing|overall|in all|altogether|succumbed|at the scene|on the spot|instantly|outright|this (?:month|year|season)|a (?:week|month|year|day)|recent|history|worst|deadliest|compared|expected|feared|could|may|might|if|planned|agreed|wants?|would|will|disputed?|denied|claims?|between|or)\b/i;

/** Right before a date: it is when something was told. */
export const REPORTED =
  /\b(?:said|says|told \p{L}+|announced|reported|confirmed|added|stated)(?: (?:on|in|late|early|this))*\s*$/iu;

/** Between a number and a date: the sentence's own verb, after what tells the number. */
export const CLAUSE = /,\s(?:had|has|have|was|were|is|are|will|would)\b/i;

/** Who tells numbers. */
export const SOURCES =
  /\b(?:police|hospitals?|medics?|doctors?|army|military|navy|ministry|minister|mayor|governor|officials?|authorities|witness(?:es)?|residents?|activists?|rescuers?|firefighters?|fire (?:brigade|service)|ambulance|prosecutors?|president|kremlin|agency|media|television|reports?|union|organi[sz]ers?|company|operator|un|united nations|red cross|militants?|rebels?|government|opposition|coroner|sheriff)\b/gi;

/** A noun phrase of something known: "the upper market", "Tuesday’s blast", "its fall", "the boiler which burst at the mill". */
export const KNOWN =
  /\b(?:the|this|that|its|their|\p{L}+[’']s)\s+(?:\p{L}[\p{L}’'-]*\s+){0,3}?\p{L}[\p{L}’'-]*(?:\s(?:which|that|who)\s[^,.;:]{3,60})?/giu;

/** A place told by its name: group 1. */
export const PLACES =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]n|[Oo]ff|[Oo]utside|[Aa]round)\s+(?:the\s+)?((?:\p{Lu}[\p{L}’'.-]*\s*){1,3})/gu;

/** The noun of those counted, in the singular; empty for anyone. */
export function headOf(whom: string): string {
  const last = fold(whom.trim().split(/\s+/).at(-1) ?? '');
  if (ANYONE.test(last)) return '';
  return last
    .replace(/men$/, 'man')
    .replace(/children$/, 'child')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}

const ANYONE =
  /^(?:people|persons?|lives|victims?|individuals?|prisoners|bodies|casualties|were|was|are|had|have|)$/;

/** Words that tell nothing of what happened where: the small ones, those of telling, time, counting and dying. */
const EMPTY = new Set(
  `about above across after again against along also although always among around away back because been before began behind being below
  beside between both came come could did does done down during each early either else even ever every five four from gave give given
  goes going gone good great half have here high himself herself home hour hours into itself just kept know known last late later least
  left less like long made make many more most much must near nearly never next night none once only other over part past place same
  saw say says seen several shall should side since some soon still such take taken than that their them then there these they thing
  this those though through time today together told took toward towards under until upon used very want went were what when where
  which while whole whom whose will with within without would yesterday years year week weeks month months days said says added
  reported confirmed according statement spokesman spokeswoman spokesperson number numbers toll people person persons man woman men
  women child children family families members victims victim lives life dead death deaths died dies kill killed killing kills injured
  injuring injury injuries wounded wounding hurt hurting missing arrested detained displaced evacuated rescued freed released trapped
  treated abducted kidnapped exchanged bodies body fatal serious seriously severe badly critical least dozen dozens hundreds thousands
  police hospital hospitals medics doctors army military ministry minister mayor governor official officials authorities residents
  rescuers firefighters president agency media report reports union company government city town village area region district country
  morning afternoon evening monday tuesday wednesday thursday friday saturday sunday north south east west northern southern eastern
  western local state national public three seven eight nine eleven twelve twenty thirty forty fifty`.split(
    /\s+/,
  ),
);

/** The telling words of a text, folded and without their endings; a noun of happening as what happens (`quake`). */
export const contentWords = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}’'-]*/gu) ?? []).flatMap((word) => {
    const folded = fold(word.replace(/[’']s$/, ''));
    return folded.length > 3 && !EMPTY.has(folded) ? [classOf.get(folded) ?? stem(folded)] : [];
  });

/** "Collided" and "collision" are left apart; "bombing", "bombings" and "bombed" are one. */
const stem = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ings?|ed|es|s)$/, '') : word.replace(/s$/, '');

/** The words of a name, folded. */
export const nameWords = (name: string): string[] =>
  name
    .trim()
    .split(/[\s-]+/)
    .map(fold);

/** A sentence with some of its ranges blanked out. */
export function withoutRanges(sentence: string, start: number, ranges: readonly Range[]): string {
  let out = sentence;
  for (const range of ranges)
    out =
      out.slice(0, range.start - start) + ' '.repeat(range.end - range.start) + out.slice(range.end - start);
  return out;
}

/** The whole numbers of a sentence that may count people. */
export const numbersIn = (sentence: string): number[] =>
  Array.from(sentence.matchAll(NUMBER))
    .filter(({ 0: number, index }) => !UNIT.test(sentence.slice(index + number.length)))
    .map(([number]) => numberOf(number));

const UNIT =
  /^[\s-](?:years?|days?|weeks?|months?|hours?|minutes?|seconds?|times?|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|inches|acres|hectares|tonnes?|tons?|degrees?|knots|dollars|pounds|euros|storeys?|floors?|am|pm|a\.m|p\.m|o[’']clock)\b/i;
