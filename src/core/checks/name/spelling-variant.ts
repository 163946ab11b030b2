import type { Archive, Telling } from '../../archive/archive.ts';
import { type Spelling, spellingsOf } from '../../archive/people.ts';
import type { Article } from '../../article/article.ts';
import type { Check, Fix, Report } from '../../check.ts';
import type { Mention, Person } from '../../facts/facts.ts';
import { surnameOf } from '../../facts/people/read.ts';
import { type Bearer, bearersIn } from '../../facts/spellings/bearers.ts';
import { againstStyle, type StyleSlip } from '../../archive/style-spellings.ts';
import { type FirstName, firstNameOf } from '../../facts/spellings/first-names.ts';
import { spelledTwoWays, type Variant } from '../../facts/spellings/read.ts';

/** A name spelled one way here and another there. */
const check: Check = {
  id: 'name/spelling-variant',
  title: 'Name spelled two ways',
  rationale:
    'A name that is spelled in two ways in one story is wrong in one of them, and a reader may take it for two people. In other articles another spelling may be the house’s own; where the house style has the person, its spelling is right.',
  severity: 'warning',
  example: {
    wrong:
      'The pier must go, said harbour chief Lena Vestrell on Monday, and the board agreed.\n\nVestrel said the work would begin at once.',
    right:
      'The pier must go, said harbour chief Lena Vestrell on Monday, and the board agreed.\n\nVestrell said the work would begin at once.',
  },
  *run(article, { facts, archive, style }): Iterable<Report> {
    const [told, right] = [new Set<number>(), new Set<number>()];
    const put = (places: readonly Mention[], to: Set<number>): void =>
      places.forEach(({ start }) => to.add(start));
    const stands = (places: readonly Mention[], on: ReadonlySet<number>): boolean =>
      places.some(({ start }) => on.has(start));
    for (const slip of againstStyle(style, facts.people)) {
      put(slip.right, right);
      put(slip.places, told);
      if (slip.places.length) yield reportOfStyle(slip);
    }
    for (const variant of spelledTwoWays(article, facts.people)) {
      const { odd, usual } = variant;
      if (stands(odd, told) || stands(usual, told)) continue;
      put([...odd, ...usual], told);
      yield reportOf(article, stands(odd, right) ? { ...variant, odd: usual, usual: odd } : variant);
    }
    for (const bearer of bearersIn(facts.people)) {
      const isSettled = stands(bearer.places, told) || stands(bearer.places, right);
      const report = isSettled ? null : againstArchive(article, archive, bearer);
      if (report) yield report;
    }
    for (const person of facts.people) {
      const first = firstNameOf(person);
      if (!first || stands(person.mentions, told) || stands(person.mentions, right)) continue;
      const report = firstNameAgainstArchive(article, archive, person, first);
      if (report) yield report;
    }
  },
};

/** Where the desk has decided on a spelling, no count of articles speaks against it. */
const reportOfStyle = ({ places, use }: StyleSlip): Report => ({
  start: places[0]!.start,
  end: places[0]!.end,
  message: `“${places[0]!.text}” is spelled so here; the house style writes “${use}”.`,
  fixes: fixesOf(places, use),
});

/** A surname that most other articles, or the older ones, spell otherwise. */
function againstArchive(
  article: Article,
  archive: Archive,
  { person, places, given }: Bearer,
): Report | null {
  if (!person || !given) return null;
  const [usual] = spellingsOf(archive.tellings.spelledOtherwise(article, person));
  return usual && isOdd(article, archive, person, usual)
    ? reportElsewhere(places, usual, surnameOf(usual.name))
    : null;
}

/** A first name that most other articles, or the older ones, spell otherwise. */
function firstNameAgainstArchive(
  article: Article,
  archive: Archive,
  person: Person,
  { places }: FirstName,
): Report | null {
  const [usual] = spellingsOf(archive.tellings.givenOtherwise(article, person));
  const right = usual && firstNameOf(usual.tellings[0]!.subject)?.text;
  return right && isOdd(article, archive, person, usual) ? reportElsewhere(places, usual, right) : null;
}

/** Whether more articles have the other spelling of a person's name, or as many and an older one. */
function isOdd(article: Article, archive: Archive, person: Person, { tellings }: Spelling): boolean {
  const own = archive.tellings
    .othersOnPerson(article, person)
    .filter(({ subject }) => subject.name === person.name);
  return (
    tellings.length > own.length + 1 ||
    (tellings.length === own.length + 1 &&
      isOlder(oldest(tellings).article, oldest([...own, { article, subject: person }]).article))
  );
}

function reportElsewhere(places: readonly Mention[], { tellings }: Spelling, right: string): Report {
  const [here, count] = [places[0]!, tellings.length];
  const where = count === 1 ? `another article spells it` : `${count} other articles spell it`;
  return {
    start: here.start,
    end: here.end,
    message: `“${here.text}” is spelled so here; ${where} “${right}”.`,
    severity: 'info',
    related: tellings.slice(0, 3).map(({ article: { path }, subject: { mentions, name } }) => ({
      path,
      start: mentions[0]!.start,
      end: mentions[0]!.end,
      message: `“${name}” here.`,
    })),
    fixes: fixesOf(places, right),
  };
}

const oldest = (tellings: readonly Telling<Person>[]): Telling<Person> =>
  tellings.reduce((first, other) => (isOlder(other.article, first.article) ? other : first));

/** By date, undated last, then by path: of two articles always the same one. */
const isOlder = (a: Article, b: Article): boolean =>
  (a.date?.value ?? '~') === (b.date?.value ?? '~')
    ? a.path < b.path
    : (a.date?.value ?? '~') < (b.date?.value ?? '~');

function reportOf(article: Article, { odd, usual }: Variant): Report {
  const [here, there] = [odd[0]!, usual[0]!];
  const line = article.lines.positionAt(there.start).line + 1;
  return {
    start: here.start,
    end: here.end,
    message:
      `“${here.text}” is spelled “${there.text}” ${usual.length > 1 ? `${usual.length} times in this article, first` : ''} in line ${line}.`.replace(
        '  ',
        ' ',
      ),
    related: [{ path: article.path, start: there.start, end: there.end, message: `“${there.text}” here.` }],
    fixes: fixesOf(odd, there.text),
  };
}

/** This place alone, and every place where the spelling stands. */
function fixesOf(odd: readonly Mention[], text: string): Fix[] {
  const edits = odd.map(({ start, end }) => ({ start, end, text }));
  const one = { title: `Change to “${text}”`, edits: edits.slice(0, 1) };
  return edits.length > 1 ? [one, { title: `Change all ${edits.length} to “${text}”`, edits }] : [one];
}

export default check;
