import type { Range } from '../../text/range.ts';
import type { ElapsedWords } from './elapsed-words.ts';

/** Words between what is told of one thing; others begin to tell of something else. */
const OTHER_CLAUSE =
  /[.;:!?“”"()]|\b(?:but|while|whose|who|when|after|before|although|until|where|if|because|former|then|was|were|had|will|would)\b/;
/** The same thing goes on behind a comma, a semicolon or a dash: "; it is now", ", and, now". */
const GOES_ON =
  /^\s?[,;:—–]?\s*(?:and|but)?,?\s*(?:(?:it|they|he|she|this)(?:[’']s|\s+(?:is|are|has|have))?)?\s*(?:now|already|still)?,?\s*$/i;
/** "marked its 50th anniversary this month; it was" before "founded in". */
const TOLD_OF_IT =
  /^(?:\s+(?:this|last)\s+(?:week|month|year))?\s?[;,—–:]\s*(?:it|they|he|she)\s+(?:(?:was|were)\s+)?(?:first\s+)?$/i;
const LONGEST_GAP = 70;
const AFTER_ORDINAL =
  /^(?:$|[.,;:!?)—–]|\s+(?:and|with|on\s+\p{Lu}\p{Ll}+day|today|this (?:week|month)|yesterday)\b)/u;
/** In "in its third year in the top division" and "the 20th anniversary of his death" another beginning counts. */
export function endsThere({ of }: ElapsedWords, after: string): boolean {
  if (/\b(?:last(?! week| month| night)|next|coming|following|previous)\b/.test(after.slice(0, 30)))
    return false;
  if (of === 'ordinal') return AFTER_ORDINAL.test(after);
  return !/^\s+(?:of|as|at|under|in(?!\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)))\b/.test(
    after,
  );
}

/** Whether words like "thirty-two years ago" stand right beside a date, as another telling of it. */
export function isBeside(told: Range, sentence: string, date: Range): boolean {
  if (date.start >= told.end)
    return /^\s?[,(—–]?\s*(?:back\s+)?(?:(?:on|in)\s+)?$/.test(sentence.slice(told.end, date.start));
  return date.end <= told.start && /^\s?[,(—–]\s*$/.test(sentence.slice(date.end, told.start));
}

/** Whether a telling of elapsed time and a beginning in the same sentence are of one thing. */
export function isOfOne(told: ElapsedWords, sentence: string, { start, end }: Range): boolean {
  if (told.of === 'beside')
    return told.start >= end && /^\s?[,(—–]\s*(?:for\s+)?$/.test(sentence.slice(end, told.start));
  const isAfter = told.start >= end;
  const between = isAfter ? sentence.slice(end, told.start) : sentence.slice(told.end, start);
  const isOf = /^\s+of\b/.test(sentence.slice(told.end));
  if (!isOf && (isAfter ? GOES_ON : TOLD_OF_IT).test(between)) return true;
  const gap = isAfter ? between : between.replace(/(?:,?\s+(?:which|that))?(?:\s+(?:was|were))?\s+$/, '');
  if (gap.length > LONGEST_GAP || OTHER_CLAUSE.test(gap)) return false;
  // "the fourth year of the strike, which began", "the anniversary of its founding", but not "of its end".
  return !isOf || (told.start < end && leadsTo(told, gap));
}

const leadsTo = ({ of }: ElapsedWords, gap: string): boolean =>
  of === 'anniversary'
    ? /^\s+of(?:\s+(?:its|their|the|his|her))?(?:\s+\p{L}+)?\s*$/u.test(gap)
    : /^\s+of\s+(?:the|its|their|his|her)\s/.test(gap);

const THING =
  "(?:(?<pronoun>It|They|This)|(?<person>He|She)|(?:The|This|That|Its|Their)\\s+(?:[\\p{L}’'-]+\\s+){0,2}?(?<noun>[\\p{Ll}-]+))";
/** "The walkout is now" before the telling. */
const SUBJECT = new RegExp(
  `^["“]?(?:(?:And|But|Now|Yet),?\\s+)?${THING}(?:[’']s)?\\s+(?:(?:is|are|has|have)\\s+)?(?:now\\s+|already\\s+|still\\s+)?$`,
  'iu',
);
/** "Now in its fifth year, it has" behind it. */
const SUBJECT_AFTER = new RegExp(`^,\\s+${THING}\\s+(?:is|are|has|have|shows?)\\b`, 'iu');

/**
 * Of what the words around a telling speak, where they are its subject and nothing more: a noun, `it` for a pronoun
 * that leans on the sentence before, `person` for "he" and "she"; null for anything else.
 */
export function subjectOf(told: ElapsedWords, sentence: string): string | null {
  const match =
    told.start === 0
      ? SUBJECT_AFTER.exec(sentence.slice(told.end))
      : SUBJECT.exec(sentence.slice(0, told.start));
  if (!match) return null;
  const { pronoun, person, noun } = match.groups!;
  return pronoun ? 'it' : person ? 'person' : noun!.toLowerCase();
}
