import { isFormula } from '../../archive/copies/formula.ts';
import { isPulled } from '../../archive/copies/pulled.ts';
import { relatedTo, wording } from '../../archive/copies/wording.ts';
import type { Check, Report } from '../../check.ts';

/** Sentences of at least eight words that stand further up in this article or in an earlier one. */
const check: Check = {
  id: 'duplicate/sentence',
  title: 'Sentence stands twice',
  rationale:
    'A sentence that stands twice reads as a slip of the mouse, and a reader who meets it again in another story has met recycled copy. Short formulas, refrains and quotations may repeat.',
  severity: 'warning',
  *run(article, { archive }): Iterable<Report> {
    for (const copy of archive.copiesIn(article).sentences) {
      if (isFormula(article.text.slice(copy.start, copy.end)) || isPulled(article, archive, copy)) continue;
      yield {
        start: copy.start,
        end: copy.end,
        message: wording(article, archive, 'sentence', copy),
        severity: copy.places[0]!.path === article.path ? 'warning' : 'info',
        related: relatedTo(copy),
      };
    }
  },
};

export default check;
