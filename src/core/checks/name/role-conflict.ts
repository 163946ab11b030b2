import type { Article } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import type { Person, Role } from '../../facts/facts.ts';
import { isSameBody, type Office, officeOf } from '../../facts/offices/office.ts';
import { likenessOf } from '../../facts/spellings/likeness.ts';
import { surnameOf } from '../../facts/people/read.ts';

/** An office that a role tells a person to hold. */
interface Held extends Office {
  readonly person: Person;
  readonly role: Role;
}

/** Two people who hold one office, or one person who holds two of one body. */
const check: Check = {
  id: 'name/role-conflict',
  title: 'Offices that exclude each other',
  rationale:
    'A country has one president at a time, and a president is not its prime minister as well. Where a story tells otherwise, a name, an office or a “former” is wrong or missing.',
  severity: 'warning',
  example: {
    wrong:
      'Ruritanian President Lena Marsh signed the law on Monday.\n\nPaul Redwood, the president of Ruritania, said nothing.',
    right:
      'Ruritanian President Lena Marsh signed the law on Monday.\n\nPaul Redwood, the former president of Ruritania, said nothing.',
  },
  *run(article, { facts }): Iterable<Report> {
    const held = facts.people.flatMap((person) =>
      person.name.includes(' ') ? person.roles.flatMap((role) => heldBy(article, person, role)) : [],
    );
    const said = new Set<Held>();
    for (const [i, later] of held.entries()) {
      const earlier = held.slice(0, i).find((other) => excludes(other, later));
      if (!earlier || said.has(earlier)) continue;
      said.add(later);
      yield reportOf(article, earlier, later);
    }
  },
};

/** The office that a role tells, unless the words around it put it into another time. */
function heldBy(article: Article, person: Person, role: Role): Held[] {
  const office = officeOf(role.text);
  const around = article.text.slice(Math.max(0, role.start - 40), role.end + 60);
  const isOfThen =
    /\b(?:former|formerly|then|ex|late|previous|acting|interim|elect|was|were|had|became|since|until|from \d{4}|in \d{4}|served|succeed\w*|replac\w*|predecessor|sworn|elected|candidate|election|resign\w*|ousted|deposed|exiled|self-\w+|rival|disputed|outgoing|incoming)\b/i.test(
      around,
    );
  return office && !isOfThen ? [{ ...office, person, role }] : [];
}

/** Offices of one state of which nobody holds two. */
const STATE: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'king',
  'foreign minister',
  'chancellor',
]);

function excludes(a: Held, b: Held): boolean {
  if (!isSameBody(a.body, b.body)) return false;
  if (a.person === b.person) return a.office !== b.office && STATE.has(a.office) && STATE.has(b.office);
  // A name spelled two ways is another check's.
  const alike =
    surnameOf(a.person.name) === surnameOf(b.person.name) ||
    likenessOf(surnameOf(a.person.name), surnameOf(b.person.name));
  return a.office === b.office && !alike;
}

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
    related: [
      {
        path: article.path,
        start: earlier.role.start,
        end: earlier.role.end,
        message: `“${earlier.role.text}”: ${earlier.person.name}.`,
      },
    ],
  };
}

export default check;
