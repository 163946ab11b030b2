import type { Article } from '../../article/article.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Copy } from '../../archive/copies/copies.ts';
import { deletionFixes } from '../../archive/copies/deletion-fixes.ts';
import { mayRepeat } from '../../archive/copies/may-repeat.ts';
import { relatedTo, wording } from '../../archive/copies/wording.ts';
import type { Check, Report } from '../../check.ts';

/** Paragraphs of which all or most stands further up in this article or in an earlier one. */
const check: Check = {
  id: 'duplicate/paragraph',
  title: 'Repeated paragraph',
  rationale:
    'Pasting copy together leaves paragraphs that stand twice, in one story or in two, often lightly edited. The finding is on the later copy and points at the first.',
  severity: 'warning',
  example: {
    wrong:
      'Pool to close\n\nThe council of Elmford wants to close the old swimming pool by the river and build a smaller one beside the school.\n\nSwimmers have gathered nine hundred names against the plan.\n\nThe council of Elmford wants to close the old swimming pool by the river and build a smaller one beside the school.',
    right:
      'Pool to close\n\nThe council of Elmford wants to close the old swimming pool by the river and build a smaller one beside the school.\n\nSwimmers have gathered nine hundred names against the plan.',
  },
  *run(article, { archive, style }): Iterable<Report> {
    const copies = archive
      .copiesIn(article)
      .paragraphs.filter((copy) => !mayRepeat(article, archive, style.standing, copy));
    for (const copy of copies) yield reportOf(article, archive, copy, copies);
  },
};

function reportOf(article: Article, archive: Archive, copy: Copy, all: readonly Copy[]): Report {
  const here = copy.places[0]!.path === article.path;
  return {
    start: copy.start,
    end: copy.end,
    message: wording(article, archive, 'paragraph', copy),
    severity: here ? 'warning' : 'info',
    related: relatedTo(copy),
    fixes: deletionFixes(article, copy, all),
  };
}

export default check;
