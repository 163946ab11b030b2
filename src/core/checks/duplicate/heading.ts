import type { Article, Block } from '../../article/article.ts';
import { foldedText } from '../../archive/copies/fold.ts';
import { nameOf } from '../../archive/copies/wording.ts';
import type { Check, Report } from '../../check.ts';
import { groupBy } from '../../group.ts';

/** A column's standing head is short: "Letters to the editor". */
const FEWEST_WORDS_ELSEWHERE = 4;
/** A heading that stands so often parts a list into like parts: "The verdict" under each of five films. */
const STANDING = 3;
/** A paragraph of more words is no heading, whatever it repeats; one of fewer, without a sentence's end, may be a subhead. */
const LONGEST_LINE = 30;
const LONGEST_SUBHEAD = 12;

/** Headlines and subheads that stand twice. */
const check: Check = {
  id: 'duplicate/heading',
  title: 'Repeated heading',
  rationale:
    'A headline printed twice, a standfirst that only repeats it, or one subhead over two parts is left by pasting. A headline that another article has too makes the two hard to tell apart.',
  severity: 'warning',
  example: {
    wrong:
      'Pool to close\n\nPool to close\n\nThe council of Elmford wants to close the old swimming pool by the river and build a smaller one beside the school.',
    right:
      'Pool to close\n\nThe council of Elmford wants to close the old swimming pool by the river and build a smaller one beside the school.',
  },
  *run(article, { archive }): Iterable<Report> {
    const headings = article.blocks.filter((block) => isHeading(article, block));
    const byWords = groupBy(headings, (block) => wordsOf(article, block));
    for (const [words, [first, ...later]] of byWords) {
      if (!first || !words || !isReported(article, first, later)) continue;
      for (const block of later) yield reportOf(article, first, block);
    }
    const headline = headings.find((block) => block.kind === 'headline');
    if (!headline || archive.copiesIn(article).article) return;
    const place = archive.sameHeadline(article, headline);
    if (!place || wordsOf(article, headline).split(' ').length < FEWEST_WORDS_ELSEWHERE) return;
    yield {
      start: headline.start,
      end: headline.end,
      message: `${nameOf(place.path)} has the same headline.`,
      severity: 'info',
      related: [{ path: place.path, start: place.start, end: place.end, message: 'The same headline.' }],
    };
  },
};

/** A heading, or a line that stands in for one: a standfirst, a short paragraph of one line. */
function isHeading({ text }: Article, { kind, start, end }: Block): boolean {
  if (kind === 'headline' || kind === 'subhead' || kind === 'standfirst') return true;
  if (kind !== 'paragraph') return false;
  const line = text.slice(start, end);
  return !/[\r\n]/.test(line) && line.length < 200 && line.split(/\s+/).length <= LONGEST_LINE;
}

/** Whether a headline stands again, in whatever line, or a subhead, or what a standfirst says. */
function isReported(article: Article, first: Block, later: readonly Block[]): boolean {
  if (first.kind === 'headline' || later.some((block) => block.kind === 'headline')) return true;
  return later.length + 1 < STANDING && [first, ...later].every((block) => readsAsSubhead(article, block));
}

/** A subhead, or a short line without a sentence's end that was not taken for one: `Who pays:`. */
function readsAsSubhead({ text }: Article, { kind, start, end, sentences }: Block): boolean {
  if (kind !== 'paragraph') return true;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return words > 1 && words <= LONGEST_SUBHEAD && !/[.!?…]["”’')\]]*$/.test(text.slice(start, end));
}

const wordsOf = ({ text }: Article, { start, end }: Block): string => foldedText(text.slice(start, end));

function reportOf(article: Article, first: Block, block: Block): Report {
  const line = article.lines.positionAt(first.start).line + 1;
  const message =
    first.kind === 'headline'
      ? block.kind === 'headline'
        ? `The headline is there twice: it is already in line ${line}.`
        : `This ${block.kind} repeats the headline in line ${line}.`
      : `This ${block.kind === 'paragraph' ? 'line' : block.kind} is already in line ${line}.`;
  return {
    start: block.start,
    end: block.end,
    message,
    related: [{ path: article.path, start: first.start, end: first.end, message: 'It is here first.' }],
  };
}

export default check;
