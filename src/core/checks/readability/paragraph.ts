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
  example: {
    wrong:
      'Bridge report\n\nThe new bridge opened on Monday after nine long years of work on both banks of the river. It is wide and has a path for bikes on its western side, with a rail between. The old one will be torn down in the spring if the money can be found in time. The town has asked three firms to say what they would want to be paid for it. Two of them have answered, and the third has until the end of the week to do so. The mayor said that the first cars had crossed before the ribbon was even cut. A band played on the far bank, and children threw flowers into the water below. By night the lamps on the towers could be seen from the hills behind the town. Fishermen who work from the quay said they had never seen so many people there. The ferry that used to cross at this place will run once more on Sunday morning.',
    right:
      'Bridge report\n\nThe new bridge opened on Monday. It is wide and has a path for bikes. The old one will be torn down in the spring.',
  },
  *run(article): Iterable<Report> {
    for (const block of article.blocks) {
      if (block.kind !== 'paragraph') continue;
      const { sentences } = block;
      const { words } = blockCounts(block);
      if (words <= MOST_WORDS && sentences.length <= MOST_SENTENCES) continue;
      const [first] = sentences;
      yield {
        start: first!.start,
        end: first!.end,
        message: `This paragraph has ${words.toLocaleString('en')} words in ${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'}: part it in ${words > 2 * MOST_WORDS ? 'several' : 'two'}.`,
      };
    }
  },
};

export default check;
