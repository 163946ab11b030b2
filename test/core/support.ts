import { Archive } from '../../src/core/archive/archive.ts';
import type { Article, BlockKind } from '../../src/core/article/article.ts';
import { parseArticle } from '../../src/core/article/parse.ts';
import type { Finding, Fix } from '../../src/core/check.ts';
import type { Options } from '../../src/core/options.ts';
import { type Review, review } from '../../src/core/review.ts';

/** A review of a text, and of the archive's other articles where a test has some. */
export function reviewed(
  text: string,
  options: Options & { path?: string; others?: Record<string, string> } = {},
): Review {
  const archive = new Archive();
  for (const [path, other] of Object.entries(options.others ?? {})) archive.set(parseArticle(path, other));
  const article = parseArticle(options.path ?? 'story.txt', text);
  archive.set(article);
  return review(article, archive, options);
}

/** What one check says of a text: the words under which it stands, and its sentence. */
export function told(
  check: string,
  text: string,
  options: Parameters<typeof reviewed>[1] = {},
): [words: string, message: string][] {
  return found(check, text, options).map((finding) => [
    text.slice(finding.start, finding.end),
    finding.message,
  ]);
}

/** One check's findings in a text. */
export const found = (check: string, text: string, options: Parameters<typeof reviewed>[1] = {}): Finding[] =>
  reviewed(text, options).findings.filter((finding) => finding.check === check);

/** The text after a fix's edits. */
export function mended(text: string, fix: Fix): string {
  const edits = [...fix.edits].sort((a, b) => b.start - a.start);
  return edits.reduce(
    (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
    text,
  );
}

/** An article's blocks as an editor would list them: the kind, and the words from the first to the last. */
export const outline = (article: Article): [kind: BlockKind, words: string][] =>
  article.blocks.map((block) => [block.kind, article.text.slice(block.start, block.end)]);
