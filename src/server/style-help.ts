import {
  type CompletionItem,
  CompletionItemKind,
  type Hover,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CHECKS } from '../core/checks.ts';
import { explanationAt, suggestionsAt } from '../core/house-style/help.ts';
import { escapeMarkdown } from '../core/text/escape.ts';

/** What may be written at a place in a house style. */
export const completionsIn = (document: TextDocument, position: Position): CompletionItem[] =>
  suggestionsAt(document.getText(), document.offsetAt(position), CHECKS).map(
    ({ start, end, label, text, description }, i) => ({
      label,
      kind: text.includes(':') ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
      sortText: String(i).padStart(4, '0'),
      textEdit: {
        range: { start: document.positionAt(start), end: document.positionAt(end) },
        newText: text,
      },
      ...(description === null ? {} : { documentation: description }),
    }),
  );

/** What a name in a house style means. */
export function explanationIn(document: TextDocument | undefined, position: Position): Hover | null {
  const found = document && explanationAt(document.getText(), document.offsetAt(position), CHECKS);
  return found
    ? {
        contents: {
          kind: MarkupKind.Markdown,
          value: `**${escapeMarkdown(found.name)}**\n\n${escapeMarkdown(found.description)}`,
        },
        range: { start: document.positionAt(found.start), end: document.positionAt(found.end) },
      }
    : null;
}
