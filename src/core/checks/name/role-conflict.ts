import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../article/article.ts';
import type { Check, Related, Report } from '../../check.ts';
import type { Role } from '../../facts/facts.ts';
import { type Held, heldIn, heldNow, heldOnce } from '../../facts/offices/held.ts';
import { isSameBody } from '../../facts/offices/office.ts';
import { likenessOf } from '../../facts/spellings/likeness.ts';
import { surnameOf } from '../../facts/people/read.ts';
import { dayOf } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';

/** Articles of so few days tell of one time: who held an office then held it in both. */
const SAME_TIME = 14;

/** Whoever was told to have left an office so many days ago or fewer has hardly come back to it. */
const STILL_GONE = 2 * 365;

/** Two people who hold one office, one person who holds two of one body, or one who holds it no more. */
const check: Check = {
  id: 'name/role-conflict',
  title: 'Offices that exclude each other',
  rationale:
    'A country has one president at a time, and a president is not its prime minister as well. Where a story tells otherwise, or where another article has told that somebody held the office once, a name, an office or a “former” is wrong or missing.',
  severity: 'warning',
  example: {
    wrong:
      'Ruritanian President Lena Marsh signed the law on Monday.\n\nPaul Redwood, the president of Ruritania, said nothing.',
    right:
      'Ruritanian President Lena Marsh signed the law on Monday.\n\nPaul Redwood, the former president of Ruritania, said nothing.',
  },
  *run(article, { facts, archive }): Iterable<Report> {
    const held = heldIn(article, facts.people);
    const said = new Set<Held>();
    for (const [i, later] of held.entries()) {
      const earlier = held.slice(0, i).find((other) => excludes(other, later));
      if (earlier && !said.has(earlier)) {
        said.add(later);
        yield reportOf(article, earlier, later);
        continue;
      }
      const elsewhere = heldNoMore(article, archive, later) ?? heldByAnother(article, archive, later);
      if (elsewhere && !held.slice(0, i).some(({ person }) => person === later.person)) yield elsewhere;
    }
  },
};

/** Offices of one state of which nobody holds two. */
const STATE: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'king',
  'foreign minister',
  'chancellor',
]);

function excludes(a: Held, b: Held): boolean {
  if (!a.body || !b.body || !isSameBody(a.body, b.body)) return false;
  if (a.person === b.person) return a.office !== b.office && STATE.has(a.office) && STATE.has(b.office);
  return a.office === b.office && !areAlike(a.person.name, b.person.name);
}

/** A name spelled two ways is another check's. */
const areAlike = (a: string, b: string): boolean =>
  surnameOf(a) === surnameOf(b) || likenessOf(surnameOf(a), surnameOf(b)) !== null;

/** An article of the last two years tells that this person held the office once, and none since that they hold it. */
function heldNoMore(article: Article, archive: Archive, held: Held): Report | null {
  const tellings = archive.othersOnPerson(article, held.person);
  const told = tellings.find(({ subject }) => heldOnce(subject, held));
  if (!told) return null;
  const days = daysAfter(told.article, article);
  if (days === null || days < 0 || days > STILL_GONE) return null;
  const isBack = tellings.some(
    ({ article: other, subject }) => (daysAfter(told.article, other) ?? 0) >= 0 && heldNow(subject, held),
  );
  if (isBack) return null;
  const role = heldOnce(told.subject, held)!;
  return reportElsewhere(held, told.article, role, `${held.person.name} is “${role.text}”`);
}

/** An article of these days tells somebody else to hold the office. */
function heldByAnother(article: Article, archive: Archive, held: Held): Report | null {
  if (!held.body) return null;
  for (const { article: other, subject } of archive.holders(article, held)) {
    const days = daysAfter(other, article);
    if (days === null || Math.abs(days) > SAME_TIME || areAlike(subject.name, held.person.name)) continue;
    const theirs = heldIn(other, [subject]).find((one) => excludes(one, held));
    if (theirs) return reportElsewhere(held, other, theirs.role, `${subject.name} is “${theirs.role.text}”`);
  }
  return null;
}

/** How many days an article is dated after another; null where one has no date. */
function daysAfter(earlier: Article, later: Article): number | null {
  const [from, to] = [dayOf(earlier.date?.value ?? ''), dayOf(later.date?.value ?? '')];
  return from && to ? daysBetween(from, to) : null;
}

/** What rests on another article is for the editor to weigh. */
const reportElsewhere = (held: Held, other: Article, role: Role, told: string): Report => ({
  start: held.role.start,
  end: held.role.end,
  severity: 'info',
  message: `${held.person.name} is “${held.role.text}” here; in another article, of ${other.date!.value}, ${told}.`,
  related: [relatedTo(other, role, `${told} here.`)],
});

const relatedTo = ({ path }: Article, { start, end }: Role, message: string): Related => ({
  path,
  start,
  end,
  message,
});

function reportOf(article: Article, earlier: Held, later: Held): Report {
  const line = article.lines.positionAt(earlier.role.start).line + 1;
  const message =
    earlier.person === later.person
      ? `${later.person.name} is “${later.role.text}” here and “${earlier.role.text}” in line ${line}.`
      : `${later.person.name} is “${later.role.text}” here; in line ${line} ${earlier.person.name} is “${earlier.role.text}”.`;
  return {
    start: later.role.start,
    end: later.role.end,
    message,
    related: [relatedTo(article, earlier.role, `“${earlier.role.text}”: ${earlier.person.name}.`)],
  };
}

export default check;
