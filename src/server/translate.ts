import {
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  MarkupKind,
  type Range as LspRange,
} from 'vscode-languageserver';
import type { Archive } from '../core/archive/archive.ts';
import type { Article } from '../core/article/article.ts';
import type { Card, CardLink } from '../core/cards/card.ts';
import type { Finding, Severity } from '../core/check.ts';
import type { Review } from '../core/review.ts';
import { escapeMarkdown } from '../core/text/escape.ts';
import type { Range } from '../core/text/range.ts';
import { markdownLink } from './markdown-link.ts';

/** The name that findings stand under in the Problems panel. */
export const SOURCE = 'Copydesk';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A range of an article as the protocol writes it. */
export const toRange = ({ lines }: Article, { start, end }: Range): LspRange => ({
  start: lines.positionAt(start),
  end: lines.positionAt(end),
});

/**
 * The review's findings as diagnostics.
 * @param documentation the folder of the checks' pages, as a URI without a slash at its end; undefined where there is none
 */
export function toDiagnostics(
  review: Review,
  archive: Archive,
  documentation: string | undefined,
): Diagnostic[] {
  const diagnostics = review.findings.map((finding) =>
    toDiagnostic(review.article, finding, archive, documentation),
  );
  const problems = review.problems.map((problem): Diagnostic => {
    return {
      range: toRange(review.article, problem),
      message: problem.message,
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
    };
  });
  return [...problems, ...diagnostics];
}

function toDiagnostic(
  article: Article,
  finding: Finding,
  archive: Archive,
  documentation: string | undefined,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(article, finding),
    message: finding.message,
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.check,
    relatedInformation: finding.related.flatMap((related) => {
      const other = related.path === article.path ? article : archive.get(related.path)?.article;
      return other
        ? [{ location: { uri: related.path, range: toRange(other, related) }, message: related.message }]
        : [];
    }),
  };
  if (documentation) diagnostic.codeDescription = { href: `${documentation}/${finding.check}.md` };
  return diagnostic;
}

/** A card as a Markdown hover. */
export function toHover(article: Article, card: Card, archive: Archive): Hover {
  const short = card.lines.filter(({ more }) => !more);
  const lines = short.map(({ label, text, links }) => {
    const places = links.map((link) => placeLink(article, link, archive)).join(', ');
    return `${escapeMarkdown(label)}: ${[escapeMarkdown(text), places].filter(Boolean).join(' · ')}`;
  });
  const value = [`**${escapeMarkdown(card.title)}**`, ...lines].join('\n\n');
  return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(article, card) };
}

/** A link that opens an article at a mention: the fragment is the line and column from 1, as VS Code reads it. */
function placeLink(article: Article, link: CardLink, archive: Archive): string {
  const target = link.path === article.path ? article : archive.get(link.path)?.article;
  if (!target) return escapeMarkdown(link.label);
  const { line, character } = target.lines.positionAt(link.start);
  return markdownLink(link.label, `${link.path}#L${line + 1},${character + 1}`);
}
