import { CodeActionKind, type Connection, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { cardAt } from '../core/cards/cards.ts';
import hardSentence from '../core/checks/readability/sentence.ts';
import { touches } from '../core/text/range.ts';
import * as protocol from '../protocol.ts';
import { toFixes, toRests } from './code-actions.ts';
import { toCopyActions } from './copy-actions.ts';
import { explicitDateActions } from './date-requests.ts';
import type { Desk } from './desk.ts';
import type { DocumentOptions } from './document-options.ts';
import { completionsIn, explanationIn } from './style-help.ts';
import { similarParagraphs } from './similar.ts';
import { isStyleFile } from './styles.ts';
import { toHover } from './translate.ts';

/** What a client has beside the protocol. */
export interface Client {
  /** Its command that shows the whole of a card. */
  readonly moreCommand: string | undefined;
  /** Whether it has the commands that code actions run. */
  readonly hasCommands: boolean;
}

/**
 * Answers what an editor asks of the place at the cursor: completions, cards, code actions and paragraphs like it.
 * @param client known once the editor has introduced itself, which it does before it asks
 */
export function answerEditor(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  desk: Desk,
  options: DocumentOptions,
  client: () => Client,
): void {
  connection.onCompletion(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document && isStyleFile(document.uri) ? completionsIn(document, position) : [];
  });

  connection.onHover(async ({ textDocument, position }) => {
    if (isStyleFile(textDocument.uri)) return explanationIn(documents.get(textDocument.uri), position);
    await desk.open.ready(textDocument.uri);
    const review = desk.review(textDocument.uri);
    const document = documents.get(textDocument.uri);
    if (!review || !document) return null;
    const { article, decision, findings } = review;
    const offset = document.offsetAt(position);
    // The card explains a finding: where none is shown (in a copy, or put to rest), there is nothing to explain.
    const isHard = findings.some((finding) => finding.check === hardSentence.id && touches(finding, offset));
    const archive = desk.archiveOf(textDocument.uri);
    const card = cardAt(article, archive, offset, isHard ? decision.audience : null, decision.style);
    return card && toHover(article, card, archive, client().moreCommand);
  });

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    await desk.open.ready(textDocument.uri);
    const review = desk.review(textDocument.uri);
    const document = documents.get(textDocument.uri);
    if (!review || !document) return [];
    const touched = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const { uri } = textDocument;
    const archive = desk.archiveOf(uri);
    const asked = [review, touched, uri, context.diagnostics] as const;
    const actions = [
      ...toFixes(...asked),
      ...explicitDateActions(review, touched, uri, options.optionsOf(uri).style),
      ...(client().hasCommands ? toCopyActions(review, archive, touched, uri, context.diagnostics) : []),
      ...toRests(...asked, client().hasCommands),
    ];
    return actions.filter(({ kind }) => !context.only || context.only.some((only) => isOfKind(kind, only)));
  });

  connection.onRequest(
    protocol.FIND_SIMILAR,
    async ({ uri, range }: protocol.FindSimilarParams): Promise<protocol.SimilarParagraph[] | null> => {
      await desk.open.ready(uri);
      const article = desk.review(uri)?.article;
      const document = documents.get(uri);
      if (!article || !document) return null;
      const selected = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return similarParagraphs(article, desk.archiveOf(uri), selected);
    },
  );
}

/** Whether a kind of action is of a wider kind: `refactor.rewrite` of `refactor`. */
const isOfKind = (kind: string | undefined, wider: string): boolean =>
  kind === wider || wider === CodeActionKind.Empty || kind?.startsWith(`${wider}.`) === true;
