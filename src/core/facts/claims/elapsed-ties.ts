import type { Range } from '../../text/range.ts';
import type { ElapsedWords } from './elapsed-words.ts';

/** Words between what is told of one thing; others begin to tell of something else. */
const OTHER_CLAUSE =
  /[.;:!?“”"()]|\b(?:but|while|whose|who|when|after|before|although|until|where|if|because|former|then|was|were|had|will|would)\b/;
const LONGEST_GAP = 70;
/** In "in its third year in the top division" and "the 20th anniversary of his death" another beginning counts. */
export function endsThere({ of }: ElapsedWords, after: string): boolean {
  if (/\b(?:last|next|coming|following|previous)\b/.test(after.slice(0, 30))) return false;
  if (of === 'ordinal') return /^(?:$|[.,;:!?)—–]|\s+(?:and|with)\b)/.test(after);
  return !/^\s+(?:of|as|at|under|in(?!\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)))\b/.test(
    after,
  );
}

/** Whether words like "thirty-two years ago" stand right beside a date, as another telling of it. */
export function isBeside(told: ElapsedWords, sentence: string, date: Range): boolean {
  if (date.start >= told.end)
    return /^\s?[,(—–]?\s*(?:back\s+)?(?:(?:on|in)\s+)?$/.test(sentence.slice(told.end, date.start));
  return date.end <= told.start && /^\s?[,(—–]\s*$/.test(sentence.slice(date.end, told.start));
}

/** Whether a telling of elapsed time and a beginning in the same sentence are of one thing. */
export function isOfOne(told: ElapsedWords, sentence: string, { start, end }: Range): boolean {
  const gap =
    told.start >= end
      ? sentence.slice(end, told.start)
      : sentence.slice(told.end, start).replace(/(?:,?\s+(?:which|that))?(?:\s+(?:was|were))?\s+$/, '');
  if (gap.length > LONGEST_GAP || OTHER_CLAUSE.test(gap)) return false;
  // "the fourth year of the strike, which began", "the anniversary of its founding", but not "of its end".
  return !/^\s+of\b/.test(sentence.slice(told.end)) || (told.start < end && leadsTo(told, gap));
}

const leadsTo = ({ of }: ElapsedWords, gap: string): boolean =>
  of === 'anniversary'
    ? /^\s+of(?:\s+(?:its|their|the|his|her))?(?:\s+\p{L}+)?\s*$/u.test(gap)
    : /^\s+of\s+(?:the|its|their|his|her)\s/.test(gap);
