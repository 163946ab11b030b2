import { nameOf, percent } from '../../archive/copies/wording.ts';
import type { Check, Report } from '../../check.ts';

/** Articles of which most stands in an earlier article, or that hold most of one. */
const check: Check = {
  id: 'duplicate/article',
  title: 'Repeated article',
  rationale:
    'Where most of an article stands in an earlier one, the story was filed twice or an old one was taken up again. One finding on the headline takes the place of one for each paragraph.',
  severity: 'info',
  example: {
    wrong:
      '---\ndate: 2025-07-24\n---\nPool to close\n\nThe council of Elmford wants to close the old swimming pool by the river and build a smaller one beside the school.\n\nSwimmers have gathered nine hundred names against the plan, and mean to hand them to the mayor before the vote on Friday.\n\nThe smaller pool would cost four million crowns, half of them from the county, and could open in the summer of next year.',
    right:
      '---\ndate: 2025-07-24\n---\nPool stays open\n\nAfter a long debate the council kept the pool by the river for another year.\n\nThe smaller pool would cost four million crowns, half of them from the county, and could open in the summer of next year.',
    earlier:
      '---\ndate: 2025-07-22\n---\nPool by the river may close\n\nThe council of Elmford wants to close the old swimming pool by the river and build a smaller one beside the school.\n\nSwimmers have gathered nine hundred names against the plan, and mean to hand them to the mayor before the vote on Friday.\n\nThe smaller pool would cost four million crowns, half of them from the county, and could open in the summer of next year.',
  },
  *run(article, { archive }): Iterable<Report> {
    const copy = archive.copiesIn(article).article;
    const place = copy?.places[0];
    const head =
      article.blocks.find((block) => block.kind === 'headline') ??
      article.blocks.find((block) => block.sentences.length);
    if (!copy || !place || !head) return;
    const name = nameOf(place.path);
    yield {
      start: head.start,
      end: head.end,
      message: copy.exact
        ? `The words of this article are those of ${name}, all ${copy.words} of them.`
        : copy.isShorter
          ? `${percent(copy.share)} of this article (${copy.words} words) is also in ${name}.`
          : `${percent(copy.share)} of ${name} (${copy.words} words) is also in this article.`,
      related: [{ path: place.path, start: place.start, end: place.end, message: 'It is here first.' }],
    };
  },
};

export default check;
