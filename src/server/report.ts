import type { Article } from '../core/article/article.ts';
import hardSentence from '../core/checks/readability/sentence.ts';
import { weightOf } from '../core/decide.ts';
import { reportOf } from '../core/readability/report.ts';
import type { Review } from '../core/review.ts';
import { statusOf } from '../core/status.ts';
import type { Range } from '../core/text/range.ts';
import type { ArticleStatus, Place, ReadabilityReport } from '../protocol.ts';
import { toRange } from './translate.ts';

/** An article's status for the client; null for what is no article. */
export const toStatus = (review: Review | null): ArticleStatus | null =>
  review && statusOf(review, review.decision.audience.grade);

/** The report on an article with its places as the protocol writes them. */
export function toReport({ article, findings, decision }: Review): ReadabilityReport {
  const shown = new Set(findings.filter(({ check }) => check === hardSentence.id).map(({ start }) => start));
  const isShown = weightOf(hardSentence, decision) ? ({ start }: Range) => shown.has(start) : null;
  const report = reportOf(article, decision.audience, isShown);
  return {
    ...report,
    sentences: report.sentences.map((line) => placed(article, line)),
    hardest: report.hardest.map((line) => placed(article, line)),
  };
}

function placed<Line extends Range>(article: Article, line: Line): Omit<Line, keyof Range> & Place {
  const { start, end, ...rest } = line;
  return { ...rest, range: toRange(article, { start, end }) };
}
