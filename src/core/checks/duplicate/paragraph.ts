import { prose } from '../../article/article.ts';
import type { Place } from '../../archive/paragraphs.ts';
import type { Check, Fix, Report } from '../../check.ts';
import type { Article, Block } from '../../article/article.ts';

/** Paragraphs whose words stand, all and in order, in an earlier paragraph of this article or in an older article. */
const check: Check = {
  id: 'duplicate/paragraph',
  title: 'Paragraph stands twice',
  rationale:
    'Pasting copy together leaves paragraphs that stand twice, in one story or in two. The finding is on the later copy and points at the first.',
  severity: 'warning',
  *run(article, { archive }): Iterable<Report> {
    for (const block of prose(article)) {
      const first = archive.placesOf(article, block)[0];
      if (!first || (first.article.path === article.path && first.block.start === block.start)) continue;
      yield reportOf(article, block, first);
    }
  },
};

function reportOf(article: Article, block: Block, first: Place): Report {
  const here = first.article.path === article.path;
  const line = first.article.lines.positionAt(first.block.start).line + 1;
  const name = first.article.path.split('/').pop()!;
  return {
    start: block.start,
    end: block.end,
    message: here
      ? `This paragraph stands already in line ${line}.`
      : `This paragraph stands also in ${name}, line ${line}.`,
    severity: here ? 'warning' : 'info',
    related: [
      {
        path: first.article.path,
        start: first.block.start,
        end: first.block.end,
        message: 'It stands here first.',
      },
    ],
    fixes: [deletion(article, block)],
  };
}

/** Deletes a paragraph with the line ends and blank lines after it; at the text's end, those before it. */
function deletion({ text }: Article, { start, end }: Block): Fix {
  const after = /^[ \t]*(?:\r\n|\r|\n|$)(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text.slice(end))![0].length;
  const atEnd = end + after >= text.length;
  const before = atEnd ? /(?:(?:\r\n|\r|\n)[ \t]*)*$/.exec(text.slice(0, start))![0].length : 0;
  const range = atEnd ? { start: start - before, end } : { start, end: end + after };
  return { title: 'Delete this copy', edits: [{ ...range, text: '' }] };
}

export default check;
