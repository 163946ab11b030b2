import { isEarlier } from '../../archive/age.ts';
import type { Archive } from '../../archive/archive.ts';
import { placesOf } from '../../archive/copies/wording.ts';
import type { Article } from '../../article/article.ts';
import type { Check, Related, Report } from '../../check.ts';
import { aligned, type Conflict, conflictsIn, whatOf } from '../../facts/datings/conflicts.ts';
import { type Dated, type Dating, datingsOf } from '../../facts/datings/datings.ts';
import { type Round, roundsOf } from '../../facts/datings/rounds.ts';
import { distance } from '../../facts/datings/slips.ts';
import { MONTHS, written } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';

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
    const found = conflictsIn(article);
    for (const conflict of found) yield reportHere(article, conflict);
    const told = new Set(found.map(({ second }) => second.at.start));
    for (const dating of datingsOf(article))
      if (!told.has(dating.at.start))
        for (const report of reportElsewhere(article, dating, archive)) {
          told.add(dating.at.start);
          yield report;
        }
    yield* inOrder(article);
  },
};

type Told = Pick<Dated, 'year' | 'month' | 'day'>;

function inWords({ year, month, day }: Told): string {
  if (month === undefined) return `${year}`;
  if (day === undefined) return `${MONTHS[month - 1]!}${year === undefined ? '' : ` ${year}`}`;
  return year === undefined ? `${day} ${MONTHS[month - 1]!}` : written({ year, month, day });
}

const capitalized = (words: string): string => words.replace(/^./, (first) => first.toUpperCase());

/** Beyond so many days nobody counts them. */
const MOST_DAYS = 99;

function apart(a: Dated, b: Dated): string {
  const days = distance(a, b);
  if (days === null || days > MOST_DAYS) return '';
  return days === 1 ? ', a day apart' : `, ${days} days apart`;
}

function reportHere(article: Article, conflict: Conflict): Report {
  const { first, second } = conflict;
  const [earlier, later] = aligned(first.date, second.date);
  const [there, here] = [first, second].map((dating) => placeOf(article, dating));
  const place =
    there!.line === here!.line ? 'earlier in this paragraph' : `in ${placesOf(article, [there!])}`;
  return {
    ...second.at,
    message: `${capitalized(whatOf(conflict))} is dated ${inWords(later)} here but ${inWords(earlier)} ${place}${apart(earlier, later)}.`,
    related: [relatedOf(article, first)],
  };
}

function* reportElsewhere(article: Article, dating: Dating, archive: Archive): Iterable<Report> {
  // The later article is the one that can still be mended.
  const others = archive.tellings
    .againstDating(article, dating)
    .filter((other) => isEarlier(other.article, article));
  const [other] = others;
  if (!other) return;
  const place = placesOf(article, [placeOf(other.article, other.subject)]);
  const what = whatOf({ first: other.subject, second: dating });
  const [there, here] = aligned(other.subject.date, dating.date);
  yield {
    ...dating.at,
    severity: 'info',
    message: `${capitalized(what)} is dated ${inWords(here)} here but ${inWords(there)} in ${place}${apart(there, here)}.`,
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
      message: `The ${higher.name} is dated ${inWords(higher.date)}, before the ${lower.name}, dated ${inWords(lower.date)}.`,
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

const relatedOf = (
  { path }: Article,
  { at, date }: Pick<Dating, 'at'> & { readonly date: Told },
): Related => ({
  path,
  ...at,
  message: `It is dated ${inWords(date)} here.`,
});

export default check;
