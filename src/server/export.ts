import { URI } from 'vscode-uri';
import { writeHtml } from '../export/html.ts';
import { writeJson } from '../export/json.ts';
import { writeMarkdown } from '../export/markdown.ts';
import { toldOf } from '../export/told.ts';
import type { Review } from '../core/review.ts';
import type { ExportFormat } from '../protocol.ts';
import type { Desk } from './desk.ts';
import type { DocumentOptions } from './document-options.ts';
import { folderOf, relativeTo } from './paths.ts';

/**
 * The review of an article, or of all articles of the workspace, as a text to keep; null where there is none.
 * @param uri the article; null for all
 */
export async function exportReview(
  desk: Desk,
  options: DocumentOptions,
  uri: string | null,
  format: ExportFormat,
  signal: AbortSignal,
): Promise<string | null> {
  if (uri === null) await desk.reading.readFolders(signal);
  else await desk.open.ready(uri);
  const uris = uri === null ? desk.archives.paths().sort() : [uri];
  const pieces: string[] = [];
  const reviews: Review[] = [];
  for (const each of uris) {
    await options.load([each]);
    if (signal.aborted) return null;
    const review = desk.review(each);
    if (review) reviews.push(review);
  }
  if (!reviews.length && uri !== null) return null;
  const nameOf = (path: string): string =>
    folderOf(desk.files.folders, path) === undefined
      ? URI.parse(path).path.split('/').pop()!
      : relativeTo(desk.files.folders, path);
  const told = reviews.map((review) => toldOf(review, desk.archiveOf(review.article.path), nameOf));
  if (format === 'json') pieces.push(...writeJson(problemsOf(reviews), reviews));
  else pieces.push(...(format === 'html' ? writeHtml(told) : writeMarkdown(told)));
  return pieces.join('');
}

const problemsOf = (reviews: readonly Review[]): { path: string; message: string }[] =>
  reviews.flatMap(({ article, problems }) =>
    problems.map(({ start, message }) => ({
      path: article.path,
      message: `Line ${article.lines.positionAt(start).line + 1}: ${message}`,
    })),
  );
