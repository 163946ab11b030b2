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

/**
 * What can be done about the findings that a range touches: what mends them first, then what puts them to rest.
 * @param uri the document as the editor writes it
 * @param hasCommands whether the editor knows Copydesk's commands
 */
export function toCodeActions(
  review: Review,
  range: Range,
  uri: string,
  diagnostics: readonly Diagnostic[],
  hasCommands: boolean,
): CodeAction[] {
  const { article } = review;
  const findings = touched(review, range);
  const actions = findings.map((finding) => {
    const about = {
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics.filter(
        ({ code, message }) => code === finding.check && message === finding.message,
      ),
    };
    const editing = (title: string, edits: readonly Edit[]): CodeAction => ({
      ...about,
      title,
      edit: { changes: { [uri]: edits.map((edit) => toTextEdit(article, edit)) } },
    });
    const ref = toRef(article, finding, uri);
    const running = (title: string, command: string): CodeAction[] =>
      hasCommands ? [{ ...about, title, command: { title, command, arguments: [ref] } }] : [];
    const off = turnOffIn(article, finding.check);
    const which = findings.length > 1 ? ` of “${ref.title}”` : '';
    return {
      fixes: finding.fixes.map((fix) => editing(fix.title, fix.edits)),
      ignore: running(`Ignore this finding${which}…`, IGNORE_FINDING),
      check: [
        ...(off ? [editing(`Turn off “${ref.title}” in this article`, [off])] : []),
        ...running(`Turn off “${ref.title}” in this folder`, TURN_OFF_CHECK),
        ...running(`Explain “${ref.title}”`, EXPLAIN_CHECK),
      ],
      id: finding.check,
    };
  });
  const seen = new Set<string>();
  const once = actions.filter(({ id }) => !seen.has(id) && seen.add(id));
  return [
    ...actions.flatMap(({ fixes }) => fixes),
    ...actions.flatMap(({ ignore }) => ignore),
    ...once.flatMap(({ check }) => check),
  ];
}
