import type { Check, Report } from '../../check.ts';
import { unattributedIn } from '../../facts/attributions/unattributed.ts';

/** So many UTF-16 code units of a quotation are shown. */
const SHOWN = 40;

/** A quotation that nobody is told to have said. */
const check: Check = {
  id: 'name/quotation-unattributed',
  title: 'Quotation without a speaker',
  rationale:
    'Readers want to know whose words they read. A quotation loses its speaker when the sentence that named them is cut. Paragraphs that carry on a quotation are passed over; what remains deserves a look, and so it is off until a desk turns it on.',
  severity: 'info',
  optional: true,
  example: {
    wrong:
      'The ferry was late again on Monday.\n\n“We have waited here for two hours and nobody came.”\n\nThe next one is due at noon.',
    right:
      'The ferry was late again on Monday.\n\n“We have waited here for two hours and nobody came,” said Lena Marsh.\n\nThe next one is due at noon.',
  },
  *run(article, { facts }): Iterable<Report> {
    for (const { start, end } of unattributedIn(article, facts.people)) {
      const words = article.text
        .slice(start, end)
        .replace(/\s+/g, ' ')
        .replace(/^\S|\S$/g, '');
      const short = words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/\s\S*$/, '')} …` : words;
      yield {
        start,
        end,
        message: `Nobody is told to have said “${short}”: neither this paragraph nor the ones beside it name a speaker.`,
      };
    }
  },
};

export default check;
