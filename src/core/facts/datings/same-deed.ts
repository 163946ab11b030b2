import { isDay } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import { type Deed, deedsOf } from './deeds.ts';
import type { Article } from '../../article/article.ts';

/** Two that lie further apart may be two: a slip of the pen puts a date on another day or in another month near it. */
const ONE_SLIP = 45;
/** A second round of voting comes some weeks after the first. */
const ONE_BALLOT = 10;
const BALLOT = /^(?:election|by-election|referendum|final)$/;
/** In years: what is done for good is done again by nobody so soon. */
const LASTS_FOR = 12;
/** A pronoun means whom the sentences around it tell of, so many characters away at most. */
const NEAR = 500;

/** How many deeds back one is looked for, so that a long history costs no more than its length. */
const MOST_DEEDS = 50;

const PRONOUN = /^(?:he|she|it|they)$/;

/** Whether two tellings are of one deed, whose dates cannot both be right. The first was told before the second. */
export const conflict = (first: Deed, second: Deed): boolean =>
  isSame(first, second) && isApart(first, second);

/** Whether two tellings are of one deed, as far as their words tell. */
export function isSame(first: Deed, second: Deed): boolean {
  const [a, b] = [first.subject, second.subject];
  if (first.name !== second.name || !b.isKnown) return false;
  if (a.marks.join() !== b.marks.join()) return false;
  if (a.head !== null && b.head !== null && a.head !== b.head) return false;
  const pronoun = [a.head, b.head].some((head) => head !== null && PRONOUN.test(head));
  if (pronoun && (a.head !== b.head || Math.abs(first.at.start - second.at.start) > NEAR)) return false;
  if ((a.head === null) !== (b.head === null) && (a.names.length === 0 || b.names.length === 0))
    // "The strait was last closed", "the last such closure": the mark tells which; "his brother" is not Roth.
    return a.marks.length > 0;
  // "the branch line" is not "the line".
  if (
    a.head !== null &&
    a.head !== first.name &&
    a.possessor !== b.possessor &&
    a.names.length + b.names.length === 0
  )
    return false;
  const shared = b.names.filter((name) => a.names.includes(name));
  if (a.names.length > 0 && b.names.length > 0)
    return shared.length > 0 && shared.length >= Math.min(a.names.length, b.names.length);
  return a.head !== null || b.head !== null || a.marks.length > 0 || a.names.length + b.names.length > 0;
}

/** Whether two dates differ as those of one deed do that is told twice, once wrongly. */
function isApart({ name, date: a, isLasting }: Deed, { date: b }: Deed): boolean {
  const days = distance(a, b);
  if (days !== null) {
    if (days === 0) return false;
    return (
      days <= (BALLOT.test(name) ? ONE_BALLOT : ONE_SLIP) ||
      (a.month === b.month && a.day === b.day) ||
      (isLasting && yearsApart(a, b))
    );
  }
  if (a.year === undefined || b.year === undefined) return false;
  if (a.year !== b.year) return isLasting && yearsApart(a, b);
  return a.month !== undefined && b.month !== undefined && a.month !== b.month && isLasting;
}

const yearsApart = (a: Deed['date'], b: Deed['date']): boolean =>
  a.year !== b.year && Math.abs(a.year! - b.year!) <= LASTS_FOR;

function distance(a: Deed['date'], b: Deed['date']): number | null {
  const [from, to] = [a, b].map(({ year, month, day }) =>
    year !== undefined && month !== undefined && day !== undefined && isDay({ year, month, day })
      ? { year, month, day }
      : null,
  );
  return from && to ? Math.abs(daysBetween(from, to)) : null;
}

/** How many tellings of one kind are weighed, so that a long list of them costs no more than its length. */
const MOST_RIVALS = 12;

/** Whether a telling may be of either of two deeds that the article tells apart: "the fire", where two towns had one. */
export function isAmbiguous(deed: Deed, all: readonly Deed[]): boolean {
  const rivals = all.filter((other) => other !== deed && other.name === deed.name);
  if (rivals.length > MOST_RIVALS) return true;
  const meant = rivals.filter((other) => isSame(other, deed) || isSame(deed, other));
  return meant.some((one) =>
    meant.some((other) => one !== other && !isSame(one, other) && !isSame(other, one)),
  );
}

/** The deeds that the article tells on another date before, each with that telling. */
export function* deedsInConflict(article: Article): Iterable<[earlier: Deed, deed: Deed]> {
  const deeds = deedsOf(article);
  for (const [i, deed] of deeds.entries()) {
    const earlier = deeds.slice(Math.max(0, i - MOST_DEEDS), i).find((other) => conflict(other, deed));
    const isSure = (telling: Deed): boolean =>
      telling.subject.names.length > 0 || !isAmbiguous(telling, deeds);
    if (earlier && isSure(earlier) && isSure(deed)) yield [earlier, deed];
  }
}
