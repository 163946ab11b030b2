import { NUMBER_PATTERN } from '../../text/time/numbers.ts';

const UNIT =
  '(?:years?|months?|weeks?|days?|decades?|seasons?|summers?|winters?|hours?|nights?|centur(?:y|ies))';
/** What leads to a single unit that is a length: "for a year", "lasted a week", "less than a day". */
const LEADS =
  /(?:^|[,;:.!?()“”"–—])\s*$|(?:^|[\s(“"])(?:for|in|after|within|of|than|and|or|but|by|to|at|over|under|during|before|since|until|with|without|from|just|only|about|around|roughly|nearly|almost|exactly|barely|fully|quite|now|is|was|be|been|were|are|’s|takes?|took|taken|lasts?|lasted|lasting|spent|spends?|waited|served|passed|stood|survived|lived|worked|another)\s+$/iu;
/** What makes a step in time of it, whatever stands before: "prices rose a year later". */
const STEPS = /^\s+(?:ago|later|after|before|earlier|on(?=[,.;])|and\s+a\s+half)\b/iu;
/** "200 days a year", "three weeks per season". */
const PER_UNIT = new RegExp(
  `^(?:\\s+(?:an?|per|each|every)|\\s*/)\\s+${UNIT}(?!\\s+(?:ago|later|after|before|earlier))\\b`,
  'iu',
);
/** "every five years", "once in ten years". */
const EVERY = /(?:\b(?:every|each|per)|\b(?:once|twice|times)\s+in)\s+$/iu;
/** "two or three years", "ten to fifteen years". */
const OR_BEFORE = new RegExp(`(?<![\\p{L}\\d])${NUMBER_PATTERN}\\s+(?:or|to)\\s+$`, 'iu');
/** "29 days or 30", "a week or so". */
const OR_AFTER = new RegExp(`^,?\\s+or\\s+(?:${NUMBER_PATTERN}|so|more|less|an?)(?![\\p{L}\\d])`, 'iu');
/** So much of a sentence is looked at before an amount, in UTF-16 code units. */
const NEAR = 40;

/**
 * Whether words that read like a length of time leave it open how long something was: a rate ("8 percent a year",
 * "every five years") or a choice ("two or three years").
 */
export function isOpen(sentence: string, match: RegExpExecArray): boolean {
  const left = sentence.slice(Math.max(0, match.index - NEAR), match.index);
  const right = sentence.slice(match.index + match[0].length);
  const isSingle = /^an?\s+\p{L}+$/iu.test(match[0]);
  return (
    (isSingle && !LEADS.test(left) && !STEPS.test(right)) ||
    PER_UNIT.test(right) ||
    EVERY.test(left) ||
    OR_BEFORE.test(left) ||
    OR_AFTER.test(right)
  );
}
