import { type Article, prose } from '../../article/article.ts';
import { isEnglish } from '../../article/language.ts';
import type { Check, Report } from '../../check.ts';
import { readabilityOf } from '../../readability/readability.ts';
import { levelInWords, NOT_ENGLISH } from '../../readability/words.ts';
import type { Range } from '../../text/range.ts';

/** Fewer sentences are no article yet: the formulas' authors measured by passages of a hundred words and more. */
const FEWEST_WORDS = 100;

/** An article that is harder than its audience should be given, as a whole. */
const check: Check = {
  id: 'readability/article',
  title: 'Hard article',
  rationale:
    'The consensus of five formulas on the whole article, against the grade that the desk writes for. One finding, on the headline.',
  severity: 'info',
  example: {
    wrong:
      'Bridge report\n\nThe comprehensive recommendations of the municipal bridge commission require considerable additional investigation by independent organisations.\n\nThe comprehensive recommendations of the municipal harbour commission require considerable additional investigation by independent organisations.\n\nThe comprehensive recommendations of the municipal railway commission require considerable additional investigation by independent organisations.\n\nThe comprehensive recommendations of the municipal hospital commission require considerable additional investigation by independent organisations.\n\nThe comprehensive recommendations of the municipal library commission require considerable additional investigation by independent organisations.\n\nThe comprehensive recommendations of the municipal reservoir commission require considerable additional investigation by independent organisations.\n\nThe comprehensive recommendations of the municipal cathedral commission require considerable additional investigation by independent organisations.',
    right:
      'Bridge report\n\nThe new bridge opened on Monday. It is wide and has a path for bikes. The old one will be torn down in the spring.',
  },
  *run(article, { audience }): Iterable<Report> {
    const place = headOf(article);
    if (!place) return;
    if (!isEnglish(article)) {
      yield { ...place, message: NOT_ENGLISH };
      return;
    }
    const { grade, words } = readabilityOf(article);
    if (grade === null || grade <= audience.grade || words < FEWEST_WORDS) return;
    yield { ...place, message: levelInWords(grade, audience.grade) };
  },
};

/** The headline; where there is none, the first sentence. */
function headOf({ blocks }: Article): Range | null {
  const block = blocks.find(({ kind }) => kind === 'headline');
  const head = block?.sentences[0] ?? prose({ blocks })[0]?.sentences[0];
  return head ? { start: head.start, end: head.end } : null;
}

export default check;
