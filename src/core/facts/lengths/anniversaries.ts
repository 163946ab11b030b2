import type { PartialDate } from '../../text/time/elapsed.ts';
import { DATE_START, TIME_OF } from './skeleton.ts';
import { dateAt, fromTold, NOT_YET, type Place, tie, type Ties } from './tie.ts';

const OF_DATED = new RegExp(
  `^\\s+of\\s+[^,;:.${DATE_START}]{0,60}?\\b(?:on|in|of)\\s+${TIME_OF}(?<date>${DATE_START})`,
  'u',
);
const OF_TOLD = /^\s+of\s+(?:that|those|these|this)\b/u;

/** When an anniversary is kept: in the year told behind, last or next year, else in the article's. */
function yearOf({ story, right }: Place): PartialDate | null {
  const { now } = story;
  const which = /^[^,;:.]{0,60}\b(?<which>last|next|coming|previous)\b/u.exec(right)?.groups!['which'];
  return now && which ? { year: now.year + (/last|prev/.test(which) ? -1 : 1) } : now;
}

/** "the 24th anniversary of its founding in 2011", "the 20th anniversary of that scandal last year". */
export function anniversary(place: Place): Ties | null {
  const { sentence, right, length, left } = place;
  const to = yearOf(place);
  const dated = OF_DATED.exec(right);
  if (!to || NOT_YET.test(left)) return null;
  if (dated) {
    const told = dateAt(place, length.end + dated[0].length - 1);
    return told ? [tie(sentence, told, to, 'now')] : [];
  }
  return OF_TOLD.test(right) ? (fromTold(place, to, 'now') ?? []) : null;
}

/** "they marked forty years of it". */
export function marked(place: Place): Ties | null {
  if (
    !/\b(?:mark|celebrat)\p{L}*\s+$/iu.test(place.left) ||
    !/^\s+of\s+(?:it|this|that|these|those)\b/u.test(place.right)
  )
    return null;
  const to = yearOf(place);
  const ties = to && fromTold(place, to, 'now');
  return ties ?? [];
}
