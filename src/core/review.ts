import type { Archive } from './archive/archive.ts';
import { awake } from './archive/resting.ts';
import type { Article } from './article/article.ts';
import type { Check, Context, Finding } from './check.ts';
import { CHECKS } from './checks.ts';
import type { Facts } from './facts/facts.ts';
import { factsOf } from './facts/read.ts';
import { NO_STYLE } from './house-style/house-style.ts';
import { NEWS_READERS } from './readability/audience.ts';
import { type Options, severityOf } from './options.ts';
import { type Readability, readabilityOf } from './readability/readability.ts';
import { contains } from './text/range.ts';

/** All that Copydesk says of one article. */
export interface Review {
  readonly article: Article;
  readonly facts: Facts;
  /** In text order. */
  readonly findings: readonly Finding[];
  readonly readability: Readability;
}

/** Reviews one article against the archive, which should hold it. */
export function review(asked: Article, archive: Archive, options: Options = {}): Review {
  const article = awake(asked);
  const facts = factsOf(article);
  const context: Context = {
    facts,
    archive,
    today: article.date?.value ?? options.asOf ?? null,
    audience: options.audience ?? NEWS_READERS,
    style: options.style ?? NO_STYLE,
  };
  const findings = withoutCopies(
    article,
    archive,
    CHECKS.flatMap((check) => findingsOf(check, article, context, options)),
  );
  findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.check < b.check ? -1 : 1));
  return { article, facts, findings, readability: readabilityOf(article) };
}

/**
 * Leaves out what other checks say inside a paragraph that stands further up word for word: it is said there, and
 * mended once the copy is deleted. A copy of another article's paragraph speaks for itself: that article may not be
 * open, and dates and people are read in it by its own date and its own first mentions.
 */
function withoutCopies(article: Article, archive: Archive, findings: readonly Finding[]): Finding[] {
  const reported = new Set(findings.filter((f) => f.check === 'duplicate/paragraph').map((f) => f.start));
  const copies = archive
    .copiesIn(article)
    .paragraphs.filter((c) => c.exact && c.places[0]?.path === article.path && reported.has(c.start));
  return findings.filter(
    (finding) => finding.check.startsWith('duplicate/') || !copies.some((copy) => contains(copy, finding)),
  );
}

function findingsOf(check: Check, article: Article, context: Context, options: Options): Finding[] {
  const weight = severityOf(check, options);
  if (!weight) return [];
  return [...check.run(article, context)].map((report) => ({
    check: check.id,
    start: report.start,
    end: report.end,
    severity: weight.isSet ? weight.severity : (report.severity ?? weight.severity),
    message: report.message,
    related: report.related ?? [],
    fixes: report.fixes ?? [],
  }));
}
