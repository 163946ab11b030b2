import { isEarlier } from '../../archive/age.ts';
import { deedsElsewhere } from '../../archive/deeds-meant.ts';
import { placesOf } from '../../archive/copies/wording.ts';
import type { Article } from '../../article/article.ts';
import type { Check, Related, Report } from '../../check.ts';
import { type Dating, datingsOf } from '../../facts/datings/datings.ts';
import { deedsOf } from '../../facts/datings/deeds.ts';
import { disagree, distance } from '../../facts/datings/disagree.ts';
import { deedsInConflict } from '../../facts/datings/same-deed.ts';
import { type Round, roundsOf } from '../../facts/datings/rounds.ts';
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
    const first = new Map<string, Dating>();
    const told = new Set<number>();
    for (const dating of datingsOf(article)) {
      const earlier = first.get(dating.key);
      if (!earlier) first.set(dating.key, dating);
      else if (disagree(earlier, dating)) {
        told.add(dating.at.start);
        yield reportHere(article, earlier, dating);
      }
    }
    for (const [earlier, deed] of deedsInConflict(article)) {
      if (!told.has(deed.at.start)) yield reportHere(article, earlier, deed);
      told.add(deed.at.start);
    }
    for (const dating of first.values()) {
      const others = archive
        .othersOnDating(article, dating)
        .filter(({ subject }) => disagree(dating, subject));
      for (const report of reportElsewhere(article, dating, others)) {
        told.add(dating.at.start);
        yield report;
      }
    }
    for (const deed of deedsOf(article))
      if (!told.has(deed.at.start))
        yield* reportElsewhere(article, deed, deedsElsewhere(article, deed, archive));
    yield* inOrder(article);
  },
};

function inWords({ year, month, day }: Dating['date']): string {
  if (month === undefined) return `in ${year}`;
  if (day === undefined) return `in ${MONTHS[month - 1]!}${year === undefined ? '' : ` ${year}`}`;
  return `on ${year === undefined ? `${day} ${MONTHS[month - 1]!}` : written({ year, month, day })}`;
}

const whatOf = ({ what }: Telling): string =>
  what.replace(' (the)', '').replace(/^./, (first) => first.toUpperCase());

function apart(a: Pick<Dating, 'date'>, b: Pick<Dating, 'date'>): string {
  const days = distance(a, b);
  return days === null ? '' : days === 1 ? ', a day apart' : `, ${days} days apart`;
}

/** What both kinds of telling have. */
type Telling = Pick<Dating, 'what' | 'date' | 'at'>;

function reportHere(article: Article, earlier: Telling, dating: Telling): Report {
  const place = placesOf(article, [placeOf(article, earlier)]);
  return {
    ...dating.at,
    message: `${whatOf(dating)} is told ${inWords(dating.date)} here, but ${inWords(earlier.date)} in ${place}${apart(earlier, dating)}.`,
    related: [relatedOf(article, earlier)],
  };
}

/** What another article tells. */
type Elsewhere = { readonly article: Article; readonly subject: Telling };

function* reportElsewhere(
  article: Article,
  dating: Telling,
  tellings: readonly Elsewhere[],
): Iterable<Report> {
  // The later article is the one that can still be mended.
  const others = tellings.filter((other) => isEarlier(other.article, article));
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
