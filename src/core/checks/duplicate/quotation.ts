import type { Article } from '../../article/article.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Copy } from '../../archive/copies/copies.ts';
import { nameOf } from '../../archive/copies/wording.ts';
import type { Check, Report } from '../../check.ts';
import type { Person } from '../../facts/facts.ts';
import { surnameOf } from '../../facts/people/read.ts';
import { contains, type Range } from '../../text/range.ts';

/** What a person was quoted with in an earlier article already. */
const check: Check = {
  id: 'duplicate/quotation',
  title: 'Quotation used before',
  rationale:
    'A quotation may be told in two stories. Where it comes again after weeks, readers take for new what was said long ago; a desk that wants to know can have it noted.',
  severity: 'info',
  optional: true,
  example: {
    earlier:
      '---\ndate: 2025-05-02\n---\n\nRain keeps anglers away\n\n“We have never seen the river as low as this in any June that I can remember,” said Anna Keller of the anglers’ club.',
    wrong:
      '---\ndate: 2025-07-02\n---\n\nAnglers ask for a ban\n\nThe club has written to the council. “We have never seen the river as low as this in any June that I can remember,” said Anna Keller, its chair.',
    right:
      '---\ndate: 2025-07-02\n---\n\nAnglers ask for a ban\n\nThe club has written to the council. “It will take a wet autumn to bring the trout back,” said Anna Keller, its chair.',
  },
  *run(article, { archive, facts }): Iterable<Report> {
    for (const copy of archive.copiesIn(article).quotations) {
      const [place] = copy.places;
      const speaker = place && speakerOf(article, archive, copy, facts.people);
      if (!speaker) continue;
      yield {
        start: copy.start,
        end: copy.end,
        message: `${nameOf(place.path)}, line ${place.line}, quotes ${speaker} with these words already.`,
        related: [{ ...place, message: 'It is quoted here first.' }],
      };
    }
  },
};

/** The person who is named beside the quotation in both articles; null where none is, or no one can tell. */
function speakerOf(article: Article, archive: Archive, copy: Copy, people: readonly Person[]): string | null {
  const [place] = copy.places;
  const other = place && archive.get(place.path);
  if (!place || !other) return null;
  const surnames = (all: readonly Person[], text: Article, at: Range): string[] =>
    named(all, text, at).map(({ name }) => surnameOf(name));
  const theirs = surnames(other.told.people, other.article, place);
  return named(people, article, copy).find(({ name }) => theirs.includes(surnameOf(name)))?.name ?? null;
}

/** The people who are named in the paragraph around a place. */
function named(people: readonly Person[], { blocks }: Article, place: Range): Person[] {
  const block = blocks.find((each) => contains(each, place));
  return block ? people.filter(({ mentions }) => mentions.some((each) => contains(block, each))) : [];
}

export default check;
