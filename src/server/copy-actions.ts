import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range as LspRange,
} from 'vscode-languageserver';
import type { Archive } from '../core/archive/archive.ts';
import type { Article } from '../core/article/article.ts';
import type { Finding } from '../core/check.ts';
import type { Review } from '../core/review.ts';
import type { Range } from '../core/text/range.ts';
import * as protocol from '../protocol.ts';
import { toRange } from './translate.ts';

/**
 * What an editor can do about copies beside deleting them: look at both side by side, and say that they stand there on
 * purpose. Both need commands of the extension's.
 * @param uri the document as the editor writes it
 */
export function toCopyActions(
  review: Review,
  archive: Archive,
  range: Range,
  uri: string,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  return review.findings
    .filter(({ check, start, end }) => isCopy(check) && start <= range.end && range.start <= end)
    .flatMap((finding) => {
      const told = diagnostics.filter(
        ({ code, message }) => code === finding.check && message === finding.message,
      );
      return [
        action('Compare the two', told, protocol.COMPARE, comparison(review.article, archive, finding, uri)),
        action('Mark as standing copy', told, protocol.MARK_STANDING, standing(review.article, finding, uri)),
      ].filter((each) => each !== null);
    });
}

const isCopy = (check: string): boolean => check === 'duplicate/paragraph' || check === 'duplicate/sentence';

function action(
  title: string,
  diagnostics: Diagnostic[],
  command: string,
  argument: object | null,
): CodeAction | null {
  if (!argument) return null;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command, arguments: [argument] },
  };
}

/** Both copies, the earlier first; null where the other article is no longer known. */
function comparison(
  article: Article,
  archive: Archive,
  finding: Finding,
  uri: string,
): protocol.Comparison | null {
  const path = finding.related[0]?.path;
  const other = path === article.path ? article : path === undefined ? undefined : archive.get(path)?.article;
  if (!other || path === undefined) return null;
  const theirs: LspRange[] = finding.related
    .filter((related) => related.path === path)
    .map((related) => toRange(other, related));
  return {
    earlier: { uri: path === article.path ? uri : path, ranges: theirs },
    later: { uri, ranges: [toRange(article, finding)] },
  };
}

const standing = ({ text }: Article, { start, end }: Finding, uri: string): protocol.MarkStandingParams => ({
  uri,
  text: text.slice(start, end).replace(/\s+/g, ' '),
});
