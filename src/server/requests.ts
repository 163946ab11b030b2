import type { CancellationToken, Connection } from 'vscode-languageserver';
import * as protocol from '../protocol.ts';
import type { Review } from '../core/review.ts';
import type { FileSystem } from '../files/file-system.ts';
import { acceptFindings } from './accept.ts';
import { findingsAt } from './code-actions.ts';
import type { Desk } from './desk.ts';
import type { DocumentOptions } from './document-options.ts';
import { exportReview } from './export.ts';
import { sameUri } from './files.ts';
import { answerCast } from './cast.ts';
import { answerDateRequests } from './date-requests.ts';
import type { Styles } from './styles.ts';
import { toReport } from './report.ts';
import { stepToFinding } from './step.ts';
import { reviewWorkspace } from './workspace-review.ts';

/**
 * Answers the extension's own requests.
 * @param show shows what an open document's review gives
 */
export function answerRequests(
  connection: Connection,
  desk: Desk,
  options: DocumentOptions,
  styles: Styles,
  filesOf: (uri: string) => FileSystem,
  show: (uri: string) => Review | null,
): void {
  connection.onRequest(
    protocol.REVIEW_ARTICLE,
    async ({ uri }: protocol.ReviewArticleParams): Promise<protocol.ReviewArticleResult | null> => {
      await desk.open.ready(uri);
      await options.load([uri]);
      const review = desk.open.ask(uri) ? show(sameUri(uri)) : null;
      return (
        review && {
          findings: review.findings.length,
          words: review.readability.words,
          grade: review.readability.grade,
          problems: review.problems.map((problem) => problem.message),
        }
      );
    },
  );

  connection.onRequest(
    protocol.READABILITY_REPORT,
    async ({ uri }: protocol.ReadabilityReportParams): Promise<protocol.ReadabilityReport | null> => {
      await desk.open.ready(uri);
      await options.load([uri]);
      const review = desk.review(uri);
      return review && toReport(review);
    },
  );

  connection.onRequest(
    protocol.FINDINGS_AT,
    async ({ uri, range }: protocol.FindingsAtParams): Promise<protocol.FindingAt[]> => {
      await desk.open.ready(uri);
      await options.load([uri]);
      const review = desk.review(uri);
      if (!review) return [];
      const { lines } = review.article;
      const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
      return findingsAt(review, { start, end }, uri);
    },
  );

  answerDateRequests(connection, desk, options);

  connection.onRequest<protocol.ChangeHouseStyleResult, void>(
    protocol.CHANGE_HOUSE_STYLE,
    ({ uri, change }: protocol.ChangeHouseStyleParams) => styles.change(sameUri(uri), change),
  );

  answerCast(connection, desk);

  const tellProgress = (done: number, all: number | null = null): void => {
    const params: protocol.ReviewProgress = { done, all };
    void connection.sendNotification(protocol.REVIEW_PROGRESS, params);
  };

  connection.onRequest(
    protocol.REVIEW_WORKSPACE,
    async (params: protocol.ReviewWorkspaceParams, token: CancellationToken) =>
      reviewWorkspace(desk, options, params, signalOf(token), tellProgress),
  );

  connection.onRequest(
    protocol.ACCEPT_FINDINGS,
    async (_: unknown, token: CancellationToken): Promise<protocol.Baseline[] | null> =>
      acceptFindings(desk, options, filesOf, signalOf(token), tellProgress),
  );

  connection.onRequest(
    protocol.EXPORT_REVIEW,
    async ({ uri, format }: protocol.ExportReviewParams, token: CancellationToken): Promise<string | null> =>
      exportReview(desk, options, uri, format, signalOf(token)),
  );

  connection.onRequest(
    protocol.STEP_TO_FINDING,
    async (params: protocol.StepParams, token: CancellationToken): Promise<protocol.FindingPlace | null> =>
      stepToFinding(desk, options, params, signalOf(token)),
  );
}

function signalOf(token: CancellationToken): AbortSignal {
  const stop = new AbortController();
  token.onCancellationRequested(() => stop.abort());
  return stop.signal;
}
