import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import type { Article } from '../core/article/article.ts';
import type { Edit, Finding } from '../core/check.ts';
import { CHECKS } from '../core/checks.ts';
import type { Review } from '../core/review.ts';
import { identityOf } from '../core/suppression/identity.ts';
import { turnOffIn } from '../core/suppression/turn-off.ts';
import type { Range } from '../core/text/range.ts';
import {
  EXPLAIN_CHECK,
  type FindingAt,
  type FindingRef,
  IGNORE_FINDING,
  TURN_OFF_CHECK,
} from '../protocol.ts';
import { toRange } from './translate.ts';

const TITLES: ReadonlyMap<string, string> = new Map(CHECKS.map(({ id, title }) => [id, title]));

/** The findings that a range touches. */
const touched = ({ findings }: Review, range: Range): Finding[] =>
  findings.filter(({ start, end }) => start <= range.end && range.start <= end);

/** What commands are told of the findings that a range touches. */
export const findingsAt = (review: Review, range: Range, uri: string): FindingAt[] =>
  touched(review, range).map((finding) => {
    const edit = turnOffIn(review.article, finding.check);
    return { ...toRef(review.article, finding, uri), turnOff: edit && toTextEdit(review.article, edit) };
  });

function toRef(article: Article, finding: Finding, uri: string): FindingRef {
  const { check, text } = identityOf(article, finding);
  return { uri, check, title: TITLES.get(check) ?? check, message: finding.message, text };
}

const toTextEdit = (article: Article, edit: Edit): TextEdit => ({
  range: toRange(article, edit),
  newText: edit.text,
});

/** What every action on a finding tells: its kind, and what it is about. */
const about = (
  { check, message }: Finding,
  diagnostics: readonly Diagnostic[],
): Pick<CodeAction, 'kind' | 'diagnostics'> => ({
  kind: CodeActionKind.QuickFix,
  diagnostics: diagnostics.filter((each) => each.code === check && each.message === message),
});

/**
 * The quick fixes of all findings that the range touches.
 * @param uri the document as the editor writes it
 */
export const toFixes = (
  review: Review,
  range: Range,
  uri: string,
  diagnostics: readonly Diagnostic[],
): CodeAction[] =>
  touched(review, range).flatMap((finding) =>
    finding.fixes.map((fix) => ({
      ...about(finding, diagnostics),
      title: fix.title,
      edit: { changes: { [uri]: fix.edits.map((edit) => toTextEdit(review.article, edit)) } },
    })),
  );

/**
 * What puts the findings to rest that the range touches, and what explains them.
 * @param hasCommands whether the editor knows Copydesk's commands
 */
export function toRests(
  review: Review,
  range: Range,
  uri: string,
  diagnostics: readonly Diagnostic[],
  hasCommands: boolean,
): CodeAction[] {
  const { article } = review;
  const findings = touched(review, range);
  const running = (finding: Finding, command: string, titleOf: (title: string) => string): CodeAction[] => {
    const ref = toRef(article, finding, uri);
    const title = titleOf(`“${ref.title}”`);
    return hasCommands
      ? [{ ...about(finding, diagnostics), title, command: { title, command, arguments: [ref] } }]
      : [];
  };
  const checks = [...new Map(findings.map((finding) => [finding.check, finding])).values()];
  return [
    ...findings.flatMap((finding) =>
      running(finding, IGNORE_FINDING, (name) =>
        findings.length > 1 ? `Ignore this finding of ${name}…` : 'Ignore this finding…',
      ),
    ),
    ...checks.flatMap((finding) => {
      const edit = turnOffIn(article, finding.check);
      const title = `Turn off “${TITLES.get(finding.check)}” in this article`;
      const changes = edit && { [uri]: [toTextEdit(article, edit)] };
      return [
        ...(changes ? [{ ...about(finding, diagnostics), title, edit: { changes } }] : []),
        ...running(finding, TURN_OFF_CHECK, (name) => `Turn off ${name} in this folder`),
        ...running(finding, EXPLAIN_CHECK, (name) => `Explain ${name}`),
      ];
    }),
  ];
}
