import type { Archive } from './archive/archive.ts';
import { awake } from './archive/resting.ts';
import type { Article, Problem } from './article/article.ts';
import type { Check, Context, Finding } from './check.ts';
import { CHECKS } from './checks.ts';
import type { Facts } from './facts/facts.ts';
import { factsOf } from './facts/read.ts';
import { type Decision, decide, weightOf } from './decide.ts';
import type { Options } from './options.ts';
import { type Readability, readabilityOf } from './readability/readability.ts';
import { suppress } from './suppression/suppress.ts';
import { contains } from './text/range.ts';

/** All that Copydesk says of one article. */
export interface Review {
  readonly article: Article;
  readonly facts: Facts;
  /** In text order. */
  readonly findings: readonly Finding[];
  readonly readability: Readability;
  /** What of the article, or of its own settings, could not be read. */
  readonly problems: readonly Problem[];
  /** How it was reviewed. */
  readonly decision: Decision;
}

const IDS: ReadonlySet<string> = new Set(CHECKS.map(({ id }) => id));

/** How an article is reviewed, by all that a host knows. */
export const decisionOn = (article: Article, options: Options): Decision => decide(article, options, IDS);

/** Reviews one article against the archive, which should hold it. */
export function review(asked: Article, archive: Archive, options: Options = {}): Review {
  const article = awake(asked);
  const facts = factsOf(article);
  const decision = decisionOn(article, options);
  const context: Context = {
    facts,
    archive,
    today: article.date?.value ?? options.asOf ?? null,
    audience: decision.audience,
    style: decision.style,
  };
  const told = CHECKS.flatMap((check) => findingsOf(check, article, context, decision));
  const findings = suppress(article, withoutCopies(article, archive, told), decision.style.ignored);
  findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.check < b.check ? -1 : 1));
  const problems = [...article.problems, ...decision.problems];
  return { article, facts, findings, readability: readabilityOf(article), problems, decision };
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

function findingsOf(check: Check, article: Article, context: Context, decision: Decision): Finding[] {
  const weight = weightOf(check, decision);
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
