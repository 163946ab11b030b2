import type { Severity } from '../core/check.ts';
import type { ReviewWorkspaceParams, ReviewWorkspaceResult } from '../protocol.ts';
import type { Desk } from './desk.ts';
import type { DocumentOptions } from './document-options.ts';
import { sameUri } from './files.ts';

/** After so many articles the connection is served, so that a cancel is heard. */
const BATCH = 8;

/** The options of so many articles are asked for at once. */
const ASKED = 64;

/**
 * Reads every article of the workspace and reviews those that are wanted, and shows all findings.
 * @param wanted which those are
 * @param onProgress told the articles done and, once they are counted, how many there are
 */
export async function reviewWorkspace(
  desk: Desk,
  options: DocumentOptions,
  wanted: ReviewWorkspaceParams,
  signal: AbortSignal,
  onProgress: (done: number, all: number | undefined) => void,
): Promise<ReviewWorkspaceResult> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const problems: { uri: string; message: string }[] = [];
  let articles = 0;
  let articlesWithFindings = 0;
  await desk.reading.readFolders(signal, (count) => onProgress(count, undefined));
  const chosen = wanted.uris && new Set(wanted.uris.map(sameUri));
  const folder = wanted.folder === undefined ? '' : `${sameUri(wanted.folder)}/`;
  const uris = desk.archives.paths().filter((uri) => uri.startsWith(folder) && (chosen?.has(uri) ?? true));
  for (const [i, uri] of uris.entries()) {
    if (i % ASKED === 0) await options.load(uris.slice(i, i + ASKED));
    if (signal.aborted) break;
    const result = desk.publish(uri);
    if (!result) continue;
    desk.list(uri);
    articles++;
    if (result.findings.length) articlesWithFindings++;
    for (const { severity } of result.findings) counts[severity]++;
    for (const { message } of result.problems) problems.push({ uri, message });
    onProgress(articles, uris.length);
    if (articles % BATCH === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return {
    articles,
    articlesWithFindings,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    cancelled: signal.aborted,
    problems,
  };
}
