import type { Check, Report } from '../../check.ts';
import { hardSentencesOf } from '../../readability/hard-sentences.ts';

/** The hardest sentences of an article, each with what makes it hard and what splitting it would give. */
const check: Check = {
  id: 'readability/sentence',
  title: 'Hard sentence',
  rationale:
    'Readers leave a story at the sentence that they must read twice. A sentence is shown when most of the formulas find it too hard for the audience, the hardest quarter of an article at the most. Names, numbers and what somebody said are not held against it.',
  severity: 'info',
  example: {
    wrong:
      'Bridge report\n\nThe commission, which had been established by the provincial administration following considerable parliamentary disagreement regarding environmental accountability, recommended comprehensive institutional reorganisation notwithstanding the extraordinarily complicated constitutional considerations that several independent organisations had previously identified. The new bridge opened on Monday. It is wide and has a path for bikes. The old one will be torn down in the spring. Nobody was hurt. The mayor was glad.',
    right:
      'Bridge report\n\nThe new bridge opened on Monday. It is wide and has a path for bikes. The old one will be torn down in the spring.',
  },
  *run(article, { audience }): Iterable<Report> {
    for (const { sentence, message } of hardSentencesOf(article, audience))
      yield { start: sentence.start, end: sentence.end, message };
  },
};

export default check;
