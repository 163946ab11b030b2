import type { Telling } from '../../archive/archive.ts';
import { officeToldOtherwise } from '../../archive/office-told-otherwise.ts';
import type { Article } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { excludes } from '../../facts/offices/conflicts.ts';
import { type Held, officesHeld } from '../../facts/offices/held.ts';

/** Two people who hold one office, one person who holds two that exclude each other, or one who holds it no more. */
const check: Check = {
  id: 'name/role-conflict',
  title: 'Offices that exclude each other',
  rationale:
    'A country has one president at a time, a museum one director and a trial one judge, and a president is not the prime minister as well. Where a story tells otherwise, or where another article has told that somebody held the office once, a name, an office or a “former” is wrong or missing.',
  severity: 'warning',
  example: {
    wrong:
      'Ruritanian President Lena Marsh signed the law on Monday.\n\nPaul Redwood, the president of Ruritania, said nothing.',
    right:
      'Ruritanian President Lena Marsh signed the law on Monday.\n\nPaul Redwood, the former president of Ruritania, said nothing.',
  },
  *run(article, { facts, archive }): Iterable<Report> {
    const all = officesHeld(article, facts.people);
    const said = new Set<Held>();
    for (const [i, later] of all.entries()) {
      const before = all.slice(0, i);
      const earlier = before.find((other) => !said.has(other) && excludes(article, all, other, later));
      if (earlier) {
        said.add(later);
        yield reportOf(article, earlier, later);
      } else if (later.isNow && !before.some(({ name }) => name === later.name)) {
        const other = officeToldOtherwise(article, archive, facts.people, later);
        if (other) yield reportElsewhere(later, other);
      }
    }
  },
};

/** What rests on another article is for the editor to weigh. */
const reportElsewhere = (
  { start, end, name, text }: Held,
  { article: other, subject: told }: Telling<Held>,
): Report => ({
  start,
  end,
  severity: 'info',
  message: `${name} is “${text}” here; in another article, of ${other.date!.value}, ${told.name} is “${told.text}”.`,
  related: [
    { path: other.path, start: told.start, end: told.end, message: `${told.name} is “${told.text}” here.` },
  ],
});

function reportOf({ path, lines }: Article, earlier: Held, later: Held): Report {
  const { start, end, name, text } = later;
  const line = lines.positionAt(earlier.start).line + 1;
  const message =
    earlier.name === name
      ? `${name} is “${text}” here and “${earlier.text}” in line ${line}.`
      : `${name} is “${text}” here; in line ${line} ${earlier.name} is “${earlier.text}”.`;
  return {
    start,
    end,
    message,
    related: [
      { path, start: earlier.start, end: earlier.end, message: `“${earlier.text}”: ${earlier.name}.` },
    ],
  };
}

export default check;
