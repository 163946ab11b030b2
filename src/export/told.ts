import type { Archive } from '../core/archive/archive.ts';
import type { Article } from '../core/article/article.ts';
import type { Finding, Related, Severity } from '../core/check.ts';
import { CHECKS } from '../core/checks.ts';
import { reportOf } from '../core/readability/report.ts';
import type { Review } from '../core/review.ts';
import { statusOf } from '../core/status.ts';
import { contains, type Range } from '../core/text/range.ts';

/** Words of an article, of which some are meant. */
export interface Quotation {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What an export tells of one article, as plain text; the formats only set it. */
export interface Told {
  readonly name: string;
  readonly status: readonly string[];
  readonly problems: readonly string[];
  readonly findings: readonly {
    readonly weight: string;
    readonly severity: Severity;
    readonly title: string;
    readonly message: string;
    /** `Line 7`. */
    readonly place: string;
    readonly check: string;
    readonly quotation: Quotation;
    readonly related: readonly string[];
  }[];
  readonly verdict: readonly string[];
  readonly formulas: readonly {
    readonly name: string;
    readonly value: string;
    readonly grade: string;
    readonly meaning: string;
  }[];
  readonly people: readonly { readonly name: string; readonly about: string }[];
  readonly events: readonly { readonly name: string; readonly about: string }[];
}

export const WEIGHTS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'To weigh',
};

const TITLES: ReadonlyMap<string, string> = new Map(CHECKS.map(({ id, title }) => [id, title]));

/** So much of a sentence, in UTF-16 code units, is quoted around a finding, and so much of the finding itself. */
const MOST_AROUND = 200;
const MOST_MEANT = 400;

/**
 * What is told of a review, findings in reading order.
 * @param archive the articles that it was held against
 * @param nameOf how an article is called in print, by its path
 */
export function toldOf(
  { article, facts, findings, problems, decision, readability }: Review,
  archive: Archive,
  nameOf: (path: string) => string,
): Told {
  const report = reportOf(article, decision.audience);
  return {
    name: nameOf(article.path),
    status: statusOf({ article, facts, findings, problems, decision, readability }, decision.audience.grade)
      .short,
    problems: problems.map(({ message }) => message),
    findings: findings.map((finding) => ({
      weight: WEIGHTS[finding.severity],
      severity: finding.severity,
      title: TITLES.get(finding.check) ?? finding.check,
      message: finding.message,
      place: placeOf(article, finding),
      check: finding.check,
      quotation: quotationOf(article, finding),
      related: finding.related.map((related) => relatedLine(article, related, archive, nameOf)),
    })),
    verdict: [...report.verdict, ...report.notes],
    formulas: report.formulas,
    people: facts.people.map(({ name, roles, mentions }) => ({
      name,
      about: sentence([...new Set(roles.map(({ text }) => text)), times(mentions.length)]),
    })),
    events: facts.events.map(({ name, date, place, people, mentions }) => ({
      name,
      about: sentence([
        date,
        place,
        people.length ? `with ${people.join(', ')}` : null,
        times(mentions.length),
      ]),
    })),
  };
}

const times = (count: number): string => (count === 1 ? 'named once' : `named ${count} times`);

const sentence = (parts: readonly (string | null)[]): string => parts.filter((part) => part).join('; ');

const placeOf = ({ lines }: Article, { start }: Range): string => `Line ${lines.positionAt(start).line + 1}`;

/** The words of a finding within their sentence, or what of both there is room for. */
function quotationOf({ text, blocks }: Article, finding: Finding): Quotation {
  const block = blocks.find((each) => contains(each, { start: finding.start, end: finding.start }));
  const sentences = block?.sentences ?? [];
  const first = sentences.find(({ end }) => finding.start < end);
  const last = sentences.find(({ end }) => finding.end <= end);
  const start = Math.max(
    first && first.start <= finding.start ? first.start : finding.start,
    finding.start - MOST_AROUND,
  );
  const end = Math.min(Math.max(last?.end ?? finding.end, finding.end), finding.end + MOST_AROUND);
  const meant = text.slice(finding.start, finding.end);
  return {
    before: flat(text.slice(start, finding.start)),
    words: flat(meant.length > MOST_MEANT ? `${meant.slice(0, MOST_MEANT)} …` : meant),
    after: flat(text.slice(finding.end, end)),
  };
}

const flat = (words: string): string => words.replace(/\s+/g, ' ');

function relatedLine(
  article: Article,
  { path, start, end, message }: Related,
  archive: Archive,
  nameOf: (path: string) => string,
): string {
  const other = path === article.path ? article : archive.get(path)?.article;
  const line = other ? `, ${placeOf(other, { start, end }).toLowerCase()}` : '';
  return `${message} (${path === article.path ? `here${line}` : `${nameOf(path)}${line}`})`;
}
