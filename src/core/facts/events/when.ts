import type { DateMention } from '../facts.ts';
import type { Range } from '../../text/range.ts';

/** The day of a mention of a date or time of day as `YYYY-MM-DD`; null where it is coarser or unknown. */
export function dayIn({ type, value }: Pick<DateMention, 'type' | 'value'>): string | null {
  if (type === 'DURATION' || type === 'SET' || !value) return null;
  return /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value)?.[0] ?? null;
}

/** Between an event and the date that tells when it is: "talks in Istanbul" + " on " + "Wednesday". */
const LINK_AFTER =
  /^(?: held| conducted| staged)?(?: (?:early|late))?(?:,? (?:on|in|of|from|for|scheduled for|set for|due on|earlier|at)(?: the)?(?: morning| evening| afternoon| night| early hours)?(?: of)?| \(|,)? ?$/;

/** Between a date and the event that it tells of: "Wednesday" + "'s " + "talks". */
const LINK_BEFORE = /^(?:['’]s?)?\s*$/;

/** "Evening talks" are of every evening. */
const PART_OF_DAY = /^(?:(?:the|an?)\s+)?(?:morning|afternoon|evening|night|noon|midnight)$/i;

/** Between a date and an event: the one is told in another clause than the other. */
const CLAUSE =
  /,\s+(?:when|who|whose|which|where|while|although|though|but)\b|\b(?:after|before|since|until)\b(?=.*\S)/is;

/** Words before an event that make it what another thing's time is measured by: "after the talks". */
const MEASURE =
  /\b(?:since|after|before|until|till|like|than|following|ahead of|on the eve of|in the wake of|from)\s+(?:(?:the|a|an|this|that|those|these|its|their)\s+)?[“"]?$/i;

/** Words that say that an event takes place when the sentence tells. */
const HAPPENS =
  /\b(?:launch|held\b|hold\b|began\b|begin|open(?:s|ed)\b|start|took place|take place|end(?:s|ed)\b|conclud|stage[ds]\b|carried out|conven|met\b|struck|strike[sd]?\b|hit\b|call(?:s|ed)\b|nam(?:es|ed)\b|code-?nam|happen|occur|erupt|kill|won\b|schedul|set for|due\b|sign(?:s|ed)?\b|fought|broke out|resum|host(?:s|ed)?\b|left\b|sent\b|shook\b|rocked\b|damaged\b|destroyed\b|injured\b|wounded\b|opened\b|failed\b|drew\b)/;

/**
 * The date that tells when an event is: the one right beside its words, else the only one of its sentence where the
 * sentence tells of it as happening. Null where neither is.
 * @param dates those of the sentence, in order
 * @param far whether a date that does not stand beside it counts
 * @param happens whether the event's own words tell that it happened
 */
export function dateOf(
  article: string,
  event: Range,
  sentence: Range,
  dates: readonly DateMention[],
  far = true,
  happens = false,
): DateMention | null {
  const points = dates.filter(({ type }) => type === 'DATE' || type === 'TIME');
  const within = points.find((date) => date.start >= event.start && date.end <= event.end);
  if (within) return within;
  const after = points.find(
    (date) =>
      date.start >= event.end &&
      date.start - event.end <= 40 &&
      LINK_AFTER.test(article.slice(event.end, date.start).replace(/\s+/g, ' ')),
  );
  if (after) return after;
  const before = points.find(
    (date) =>
      date.end <= event.start &&
      LINK_BEFORE.test(article.slice(date.end, event.start)) &&
      !PART_OF_DAY.test(article.slice(date.start, date.end)),
  );
  if (before) return before;
  const [only] = far ? points : [];
  if (
    !only ||
    points.length > 1 ||
    CLAUSE.test(article.slice(Math.min(only.end, event.end), Math.max(only.start, event.start))) ||
    MEASURE.test(article.slice(Math.max(sentence.start, event.start - 40), event.start))
  )
    return null;
  return happens || HAPPENS.test(article.slice(sentence.start, sentence.end)) ? only : null;
}
