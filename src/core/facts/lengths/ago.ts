import { DATE, DATE_START } from './skeleton.ts';
import type { Told } from './story.ts';
import { dateAt, dateBefore, fromTold, type Place, PRE, tie, type Ties } from './tie.ts';

const AGO = /^,?\s+ago\b/iu;
const AGO_AT = new RegExp(`^,?\\s+ago,?\\s+(?:[—–(]\\s*)?${PRE}(?=${DATE_START})`, 'u');
const BESIDE = /,?\s*[—–(,]\s*(?:some\s+)?$/u;
/** "That was": what was told before is so far away. */
export const THAT_WAS =
  /(?:^|[.;:,]\s+|\s(?:and|but)\s+)(?:that|it|this|these|those|which)\s+(?:was|were|is|happened|came|lies)(?:\s*,?\s*by\s+[^,]{1,20},)?(?:\s+(?:now|already|only|just|a\s+full|all\s+of))?\s*$/iu;
const THAT_NOUN = /(?:^|[.;:]\s+)(?:that|this|these|those)\s+[\p{Ll}-]+,\s+$/iu;
const COPULA = new RegExp(`${DATE},?\\s+(?:was|is|lies|came|happened)\\s+(?:a\\s+full\\s+)?$`, 'u');

/** "in 1996, nine years ago", "nine years ago, in 1996", "that was nine years ago". */
export function ago(place: Place): Ties | null {
  const { story, sentence, left, right, length } = place;
  if (!AGO.test(right)) return null;
  const { now } = story;
  const next = AGO_AT.exec(right);
  if (next) {
    const date = dateAt(place, length.end + next[0].length);
    return date && now && isOfItself(place, date) ? [tie(sentence, date, now, 'now')] : [];
  }
  const last = dateBefore(place, length.start);
  if (THAT_WAS.test(left) || THAT_NOUN.test(left)) {
    const by = /\bby\s*$/u.test(skeletonBefore(left, last)) && last ? last : null;
    const to = by?.date ?? now;
    return to ? (fromTold(place, to, by ? 'between' : 'now', by?.start) ?? []) : [];
  }
  if (!now || !last) return [];
  const isBeside = last.end + (BESIDE.exec(left)?.[0].length ?? NaN) === length.start;
  return (isBeside || COPULA.test(left)) && isOfItself(place, last) ? [tie(sentence, last, now, 'now')] : [];
}

/** Whether a date told beside "75 years ago" is that of what was then, and not of its anniversary: "this March". */
const isOfItself = ({ length, sentence, story }: Place, { start, end, date }: Told): boolean =>
  length.unit !== 'Y' || date.year < story.now!.year - 1 || /\d{4}/.test(sentence.text.slice(start, end));

const skeletonBefore = (left: string, date: Told | undefined): string =>
  date ? left.slice(0, date.start) : '';

/** "No rain has fallen since 2020. That is six years without a harvest". */
export function thatIs(place: Place): Ties | null {
  const { story, left, right } = place;
  if (!/(?:^|[.;:,]\s+)that\s+(?:is|makes)\s+(?:now\s+)?$/iu.test(left)) return null;
  if (!story.now || !/^(?:\s*[,.;]|\s*$|\s+(?:without|with|of|in|since|on|at)\b)/u.test(right)) return null;
  const ties = fromTold(place, story.now, 'now');
  return ties?.length === 1 ? ties : [];
}
