import type { Check, Report } from '../../check.ts';
import { blockCounts } from '../../readability/readability.ts';

/** Printed in a newspaper's column, more words than these are some forty lines without a rest. */
const MOST_WORDS = 150;
/** In a column of a phone's width, more sentences than these fill the screen. */
const MOST_SENTENCES = 9;

/** Walls of text. */
const check: Check = {
  id: 'readability/paragraph',
  title: 'Long paragraph',
  rationale:
    'A paragraph that fills the screen is skipped. News is set in paragraphs of one to four sentences.',
  severity: 'info',
  *run(article): Iterable<Report> {
    for (const block of article.blocks) {
      if (block.kind !== 'paragraph') continue;
      const { sentences } = block;
      const { words } = blockCounts(article, block);
      if (words <= MOST_WORDS && sentences.length <= MOST_SENTENCES) continue;
      const [first] = sentences;
      yield {
        start: first!.start,
        end: first!.end,
        message: `This paragraph has ${words} words in ${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'}: part it in two.`,
      };
    }
  },
};

export default check;
