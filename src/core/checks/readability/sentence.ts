import type { Check, Report } from '../../check.ts';
import { hardSentencesOf } from '../../readability/hard-sentences.ts';

/** The hardest sentences of an article, each with what makes it hard and what splitting it would give. */
const check: Check = {
  id: 'readability/sentence',
  title: 'Hard sentence',
  rationale:
    'Readers leave a story at the sentence that they must read twice. A sentence is shown when most of the formulas find it too hard for the audience, the hardest quarter of an article at the most. Names, numbers and what somebody said are not held against it.',
  severity: 'info',
  *run(article, { audience }): Iterable<Report> {
    for (const { sentence, message } of hardSentencesOf(article, audience))
      yield { start: sentence.start, end: sentence.end, message };
  },
};

export default check;
