import type { CancellationToken, Connection } from 'vscode-languageserver';
import * as protocol from '../protocol.ts';
import type { Desk } from './desk.ts';
import { sameUri } from './files.ts';
import { reviewWorkspace } from './workspace-review.ts';

/** Answers the extension's own requests. */
export function answerRequests(connection: Connection, desk: Desk): void {
  connection.onRequest(
    protocol.REVIEW_ARTICLE,
    async ({ uri }: protocol.ReviewArticleParams): Promise<protocol.ReviewArticleResult | null> => {
      await desk.ready(uri);
      const review = desk.ask(uri) ? desk.publish(sameUri(uri)) : null;
      return (
        review && {
          findings: review.findings.length,
          words: review.readability.words,
          grade: review.readability.grade,
          problems: review.article.problems.map((problem) => problem.message),
        }
      );
    },
  );

  connection.onRequest(protocol.REVIEW_WORKSPACE, async (_params: unknown, token: CancellationToken) => {
    const stop = new AbortController();
    token.onCancellationRequested(() => stop.abort());
    return reviewWorkspace(desk, stop.signal, (done, all) => {
      const params: protocol.ReviewProgress = { done, all: all ?? null };
      void connection.sendNotification(protocol.REVIEW_PROGRESS, params);
    });
  });
}
