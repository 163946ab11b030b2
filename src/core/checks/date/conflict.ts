import { isEarlier } from '../../archive/age.ts';
import type { Archive } from '../../archive/archive.ts';
import { placesOf } from '../../archive/copies/wording.ts';
import type { Article } from '../../article/article.ts';
import type { Check, Related, Report } from '../../check.ts';
import { type Dating, datingsOf } from '../../facts/datings/datings.ts';
import { type Round, roundsOf } from '../../facts/datings/rounds.ts';
import { isDay, MONTHS, written } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';

/** What lasts for some days may be told by any of them. */
const LONGEST_EVENT = 7;
/** Shocks in one place that lie further apart are two. */
const ONE_SHOCK = 31;
/** Fires and elections come back; a date mistaken for another of the same one lies near it. */
const ONE_SLIP = 10;
/** A house may be opened again when it was rebuilt. */
const ONE_OPENING = 5;

/** The same event on two dates, here or in another article; a third round dated before the second. */
const check: Check = {
  id: 'date/conflict',
  title: 'One event, two dates',
  rationale:
    'A birth, a disaster or a treaty has one date. Where two sentences, or two stories, put it on different days, one of them is wrong; of two stories the later one is told. Events that only look alike, and those that come every year, are told apart.',
  severity: 'warning',
  example: {
    wrong:
      'Lena Marsh was born on 3 May 1961 in Elmford.\n\nThe museum opened a show on the painter. Lena Marsh was born on 8 May 1961.',
    right:
      'Lena Marsh was born on 3 May 1961 in Elmford.\n\nThe museum opened a show on the painter. Lena Marsh was born in 1961.',
  },
  *run(article, { archive }): Iterable<Report> {
    const first = new Map<string, Dating>();
    for (const dating of datingsOf(article)) {
      const earlier = first.get(dating.key);
      if (!earlier) first.set(dating.key, dating);
      else if (disagree(earlier, dating)) yield reportHere(article, earlier, dating);
    }
    for (const dating of first.values()) yield* reportElsewhere(article, dating, archive);
    yield* inOrder(article);
  },
};

/** Whether two tellings of one thing cannot both be right. What one leaves out, the other may tell. */
function disagree(a: Dating, b: Dating): boolean {
  const [year, month, day] = (['year', 'month', 'day'] as const).map(
    (part) => a.date[part] !== undefined && b.date[part] !== undefined && a.date[part] !== b.date[part],
  );
  if (!year && !month && !day) return false;
  const apart = distance(a, b);
  switch (a.recurrence) {
    case 'once':
      return true;
    case 'opening':
      return Math.abs((a.date.year ?? 0) - (b.date.year ?? 0)) < ONE_OPENING;
    case 'again':
      return apart !== null && apart <= ONE_SLIP;
    case 'yearly':
      return !year && a.date.year !== undefined && b.date.year !== undefined;
    case 'some-days':
      return !year && apart !== null && apart > LONGEST_EVENT;
    case 'shock':
      return apart !== null && apart <= ONE_SHOCK && [a, b].some(({ what }) => what.endsWith('(the)'));
  }
}

/** Days between two full dates, whichever is earlier; null where one is not full. */
function distance(a: Pick<Dating, 'date'>, b: Pick<Dating, 'date'>): number | null {
  const [from, to] = [a, b].map(({ date: { year, month, day } }) =>
    year !== undefined && month !== undefined && day !== undefined && isDay({ year, month, day })
      ? { year, month, day }
      : null,
  );
  return from && to ? Math.abs(daysBetween(from, to)) : null;
}

function inWords({ year, month, day }: Dating['date']): string {
  if (month === undefined) return `in ${year}`;
  if (day === undefined) return `in ${MONTHS[month - 1]!}${year === undefined ? '' : ` ${year}`}`;
  return `on ${year === undefined ? `${day} ${MONTHS[month - 1]!}` : written({ year, month, day })}`;
}

const whatOf = ({ what }: Dating): string =>
  what.replace(' (the)', '').replace(/^./, (first) => first.toUpperCase());

function apart(a: Pick<Dating, 'date'>, b: Pick<Dating, 'date'>): string {
  const days = distance(a, b);
  return days === null ? '' : days === 1 ? ', a day apart' : `, ${days} days apart`;
}

function reportHere(article: Article, earlier: Dating, dating: Dating): Report {
  const place = placesOf(article, [placeOf(article, earlier)]);
  return {
    ...dating.at,
    message: `${whatOf(dating)} is told ${inWords(dating.date)} here, but ${inWords(earlier.date)} in ${place}${apart(earlier, dating)}.`,
    related: [relatedOf(article, earlier)],
  };
}

function* reportElsewhere(article: Article, dating: Dating, archive: Archive): Iterable<Report> {
  // The later article is the one that can still be mended.
  const others = archive
    .othersOnDating(article, dating)
    .filter((other) => isEarlier(other.article, article) && disagree(dating, other.subject));
  const [other] = others;
  if (!other) return;
  const place = placesOf(article, [placeOf(other.article, other.subject)]);
  yield {
    ...dating.at,
    severity: 'info',
    message: `${whatOf(dating)} is told ${inWords(dating.date)} here, but ${inWords(other.subject.date)} in ${place}${apart(other.subject, dating)}.`,
    related: others.slice(0, 5).map(({ article, subject }) => relatedOf(article, subject)),
  };
}

/** A later round dated before an earlier one. */
function* inOrder(article: Article): Iterable<Report> {
  const rounds = roundsOf(article);
  for (const [i, round] of rounds.entries()) {
    const other = rounds.slice(0, i).find((earlier) => isReversed(earlier, round));
    if (!other) continue;
    const [lower, higher] = other.number < round.number ? [other, round] : [round, other];
    yield {
      ...round.at,
      message: `The ${higher.name} is told ${inWords(higher.date)}, before the ${lower.name} ${inWords(lower.date)}.`,
      related: [relatedOf(article, other)],
    };
  }
}

function isReversed(a: Round, b: Round): boolean {
  if (a.series !== b.series || a.number === b.number) return false;
  const [lower, higher] = a.number < b.number ? [a, b] : [b, a];
  return daysBetween(lower.date, higher.date) < 0;
}

const placeOf = (
  article: Article,
  { at }: Pick<Dating, 'at'>,
): { path: string; line: number; start: number; end: number } => ({
  ...at,
  path: article.path,
  line: article.lines.positionAt(at.start).line + 1,
});

const relatedOf = ({ path }: Article, { at, date }: Pick<Dating, 'at' | 'date'>): Related => ({
  path,
  ...at,
  message: `It is told ${inWords(date)} here.`,
});

export default check;
