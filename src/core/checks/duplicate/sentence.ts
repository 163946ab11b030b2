import { mayRepeat } from '../../archive/copies/may-repeat.ts';
import { relatedTo, wording } from '../../archive/copies/wording.ts';
import type { Check, Report } from '../../check.ts';

/** Sentences of at least eight words that stand further up in this article or in an earlier one. */
const check: Check = {
  id: 'duplicate/sentence',
  title: 'Repeated sentence',
  rationale:
    'A sentence that stands twice reads as a slip of the mouse, and a reader who meets it again in another story has met recycled copy. Short formulas, refrains and quotations may repeat.',
  severity: 'warning',
  example: {
    wrong:
      'Wreck in the estuary\n\nThe pilot boat went out as soon as the gale had blown itself out. A crane barge was towed up the estuary in the small hours to lift the wreck. Divers found no oil in the water around it.\n\nThe harbour master asked all captains to keep to the northern channel. A crane barge was towed up the estuary in the small hours to lift the wreck. He hoped to be done by Sunday.',
    right:
      'Wreck in the estuary\n\nThe pilot boat went out as soon as the gale had blown itself out. A crane barge was towed up the estuary in the small hours to lift the wreck. Divers found no oil in the water around it.\n\nThe harbour master asked all captains to keep to the northern channel. He hoped to be done by Sunday.',
  },
  *run(article, { archive, style }): Iterable<Report> {
    for (const copy of archive.copiesIn(article).sentences) {
      if (mayRepeat(article, archive, style.standing, copy)) continue;
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
