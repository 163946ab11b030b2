import type { Position, Range } from 'vscode-languageserver';
import type { FindingPlace, StepParams } from '../protocol.ts';
import type { Desk } from './desk.ts';
import type { DocumentOptions } from './document-options.ts';
import { sameUri } from './files.ts';
import { toRange } from './translate.ts';

/**
 * The next finding from a place: further on in its article, then in the workspace's other articles by their paths, and
 * round to where the search began. Null where there is none, or the search was stopped.
 */
export async function stepToFinding(
  desk: Desk,
  options: DocumentOptions,
  { from, backward }: StepParams,
  signal: AbortSignal,
): Promise<FindingPlace | null> {
  const here = from && sameUri(from.uri);
  if (here) await desk.open.ready(here);
  const findingsOf = async (uri: string): Promise<FindingPlace[]> => {
    await options.load([uri]);
    const review = desk.review(uri);
    if (!review) return [];
    const places = review.findings.map((finding) => ({ uri, range: toRange(review.article, finding) }));
    return places.sort((a, b) => (backward ? -1 : 1) * compare(a.range, b.range));
  };
  const inOwn = here ? await findingsOf(here) : [];
  const further = inOwn.find(({ range }) => (backward ? -1 : 1) * compare(range, from!.range) > 0);
  if (further) return further;
  await desk.reading.foldersRead;
  for (const uri of othersFrom(desk, here, backward)) {
    // The connection is served between two articles, so that a cancel is heard.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return null;
    // A file that is gone is told late, and must not be opened.
    await desk.reading.fileChanged(uri);
    const [first] = await findingsOf(uri);
    if (first) return first;
  }
  return inOwn[0] ?? null;
}

/** The other articles in the order in which they are gone through. */
function othersFrom(desk: Desk, here: string | null, backward: boolean): string[] {
  const uris = desk.archives
    .paths()
    .filter((uri) => uri !== here)
    .sort();
  const at = here === null ? 0 : uris.filter((uri) => uri < here).length;
  return backward
    ? [...uris.slice(0, at).reverse(), ...uris.slice(at).reverse()]
    : [...uris.slice(at), ...uris.slice(0, at)];
}

const compare = (a: Range, b: Range): number => order(a.start, b.start) || order(a.end, b.end);

const order = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;
