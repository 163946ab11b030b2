import { type Article, telling } from '../../article/article.ts';
import { dateEdit } from '../../article/set-date.ts';
import type { Check, Fix, Related, Report } from '../../check.ts';
import { isoOf } from '../../text/calendar.ts';
import { deictics } from '../../facts/dates/deictics.ts';
import type { Range } from '../../text/range.ts';
import { isFull, writtenDates } from '../../facts/dates/written-dates.ts';

/** The lead: a date told further down is seldom the article's own. */
const LEAD_BLOCKS = 3;

/** Relative words in an article without a date: one finding, on the first of them. */
const check: Check = {
  id: 'date/unanchored',
  title: 'Relative date in an undated article',
  rationale:
    '“Yesterday” means nothing until the reader knows the day of the article. Without a date nothing else that an article tells of time can be checked either: set it in the front matter, in a “Published” line or in the dateline.',
  severity: 'warning',
  example: {
    wrong: 'The ferry sank yesterday off the northern coast.',
    right: 'OSLO, July 22, 2025 — The ferry sank yesterday off the northern coast.',
  },
  *run(article, { today }): Iterable<Report> {
    if (today !== null || article.problems.some(({ message }) => /date/i.test(message))) return;
    const found = telling(article).flatMap((block) =>
      deictics(article.text.slice(block.start, block.end)).map((words) => ({
        ...words,
        start: words.start + block.start,
        end: words.end + block.start,
      })),
    );
    const first = found.find(({ sure }) => sure);
    if (!first) return;
    yield {
      start: first.start,
      end: first.end,
      message: `The article gives no date to count “${first.text}” from${others(found.length - 1)}.`,
      related: found.filter((words) => words !== first).map((words) => relatedOf(article, words)),
      fixes: fixes(article),
    };
  },
};

const others = (count: number): string =>
  count === 0 ? '' : count === 1 ? ', here and in one other place' : `, here and in ${count} other places`;

const relatedOf = ({ path, text }: Article, { start, end }: Range): Related => ({
  path,
  start,
  end,
  message: `“${text.slice(start, end)}” is counted from the article’s date too.`,
});

/** The lead's own full date first; then a place to write one. */
function fixes(article: Article): Fix[] {
  const lead = telling(article)
    .slice(0, LEAD_BLOCKS)
    .flatMap((block) => writtenDates(article.text.slice(block.start, block.end)))
    .find(isFull);
  const own = lead
    ? [fixOf(article, isoOf(lead), `Set the article’s date to ${isoOf(lead)}, which its lead gives`)]
    : [];
  return [...own, fixOf(article, 'YYYY-MM-DD', 'Set the article’s date: add a line to write it in')];
}

const fixOf = (article: Article, date: string, title: string): Fix => ({
  title,
  edits: [dateEdit(article, date)],
});

export default check;
