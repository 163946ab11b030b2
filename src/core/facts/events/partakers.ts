import type { Article } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import { within } from '../../text/within.ts';
import type { Person } from '../facts.ts';

/** Right after an event, up to the people told to take part in it: "talks in Rome between", "the raid, led by". */
const AFTER =
  /^[^.;:!?]{0,40}?\b(?:between|with|(?:led|hosted|facilitated|mediated|brokered|chaired|attended|headed|organi[sz]ed|joined|won) by)\s/;

/** Right after a person who takes part in what follows: "met the delegates at", "launched". */
const TAKES_PART =
  /^[’'s]{0,2}(?:, [^,.;:]{3,60},)?\s+(?:has |had |have |will |would |was to |is to )?(?:met|meet|attend(?:ed|s)?|host(?:ed|s)?|chair(?:ed|s)?|led|leads?|lead|join(?:ed|s)?|open(?:ed|s)?|w[oi]ns?|held|holds?|signed|signs?|launched|addressed|facilitated|mediated|brokered|visited|arrived|discussed|ran|took part)\b(?![^.;:!?]*\b(?:after|before|since|until|despite|amid|following)\b)[^.;:!?]{0,60}$/;

/** A clause's end: people named after it do something else. */
const CLAUSE_END = /[.;:!?]|,? (?:who|which|that|while|but|after|before|said|says|told)\b/;

/** How far after an event the people who take part in it may be named, in UTF-16 code units. */
const REACH = 120;

/** A person of the article with one mention's range. */
export interface PersonAt extends Range {
  readonly name: string;
}

/** Every mention of every person, in text order. */
export const peopleAt = (people: readonly Person[]): PersonAt[] =>
  people
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ start, end, name })))
    .sort((a, b) => a.start - b.start);

/** The names of the people whom a sentence tells to take part in an event that it names. */
export function partakersOf(
  { text }: Article,
  event: Range,
  sentence: Range,
  people: readonly PersonAt[],
): string[] {
  const here = within(people, sentence);
  if (!here.length) return [];
  const before = here.filter(
    (person) => person.end <= event.start && TAKES_PART.test(text.slice(person.end, event.start)),
  );
  const link = AFTER.exec(text.slice(event.end, Math.min(sentence.end, event.end + REACH)));
  if (!link) return before.map(({ name }) => name);
  const from = event.end + link[0].length;
  const clause = text.slice(from, Math.min(sentence.end, from + REACH));
  const end = from + (CLAUSE_END.exec(clause)?.index ?? clause.length);
  const after = here.filter((person) => person.start >= from && person.end <= end);
  return [...before, ...after].map(({ name }) => name);
}
