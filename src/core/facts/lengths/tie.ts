import type { PartialDate } from '../../text/time/elapsed.ts';
import type { Length } from './amounts.ts';
import { TIME_OF } from './skeleton.ts';
import type { Sentence, Story, Told } from './story.ts';
import type { Span } from './verdict.ts';

/** A span that the words around a length name, with the sentence and the date from which it is counted. */
export interface Tie extends Span {
  /** Whether nothing but its nearness shows that its date is meant. */
  readonly isGuess?: boolean;
  readonly at: { readonly sentence: Sentence; readonly date: Told };
}

/** Times between which a length is told. Where there are several, any may be meant. */
export type Ties = readonly Tie[];

/** A length with the words around it, its dates and lengths marked. */
export interface Place {
  readonly story: Story;
  readonly sentence: Sentence;
  readonly length: Length;
  readonly left: string;
  readonly right: string;
  readonly skeleton: string;
}

/** Words that open no other clause. */
export const GAP = `(?:\\s+(?!(?:and|but|while|when|who|whose|until|till|before|after|since)\\b)[\\p{L}’'-]+)`;
/** A word of what is summed up: none that opens a clause, and no "ending", which tells of what was before. */
const SUMMED = `(?!(?:when|where|who|whose|which|while|as|after|before|following|and|but|with|to|\\p{Ll}+ing)\\s)[\\p{Ll}-]+`;
/** "a drought of", "or", "a total of": what may stand between a span and the length that sums it up. */
export const SUM = `\\s*[,—–(]\\s*(?:(?:or|for|in\\s+all|that\\s+is|altogether|already)\\s+)?(?:(?:an?|the|some)\\s+)?(?:${SUMMED}\\s+){0,3}?(?:of\\s+)?$`;
/** What may lead to a date. */
export const PRE = `(?:(?:back\\s+)?(?:in|on|by|from|at)\\s+)?${TIME_OF}`;

/** The date that begins at a place of the sentence. */
export const dateAt = ({ sentence }: Place, at: number): Told | undefined =>
  sentence.dates.find(({ start }) => start === at);
/** The last date that ends before a place, and the first that begins behind it. */
export const dateBefore = ({ sentence }: Place, at: number): Told | undefined =>
  sentence.dates.findLast(({ end }) => end <= at);
export const dateAfter = ({ sentence }: Place, at: number): Told | undefined =>
  sentence.dates.find(({ start }) => start >= at);

/** The span from a date told to another time. */
export const tie = (sentence: Sentence, date: Told, to: PartialDate, leads: Span['leads']): Tie => ({
  from: date.date,
  to,
  leads,
  at: { sentence, date },
});

/** Beyond, nobody can tell which of several dates is meant. */
const MOST = 4;

/** The dates told before a length, in its sentence and in the one before it. */
export function toldBefore(
  { story, sentence, length }: Place,
  until = length.start,
): { sentence: Sentence; date: Told }[] {
  const own = sentence.dates.filter(({ end }) => end <= until).map((date) => ({ sentence, date }));
  const before = story.sentence(sentence.nth - 1);
  return [...(before?.dates.map((date) => ({ sentence: before, date })) ?? []), ...own];
}

/** The ties from each date told before to a time; null where none or too many are told. */
export function fromTold(place: Place, to: PartialDate, leads: Span['leads'], until?: number): Ties | null {
  const told = toldBefore(place, until);
  if (told.length === 0 || told.length > MOST) return null;
  return told.map(({ sentence, date }) => ({ ...tie(sentence, date, to, leads), isGuess: true }));
}

/** What is not told as having come. */
export const NOT_YET =
  /\b(?:will|shall|would|could|might|may|should|is to|are to|to be|must|expected|due|planned|forecast|predicted|hopes?|if|until|till|target|goal|deadline|aims?|plans?)\b/iu;

/** Whether a clause tells of what has come, by the words before and behind. */
export function hasCome(left: string, rest: string): boolean {
  if (NOT_YET.test(left.replace(/^.*[;:]\s/s, ''))) return false;
  const yet = rest.search(NOT_YET);
  const come = rest.search(
    /\b(?:is|are|has|have|was|were|remains?|still|met|went|came|began|returned|said|says|few|\p{Ll}{3,}ed)\b/u,
  );
  return come >= 0 && (yet < 0 || come < yet);
}
