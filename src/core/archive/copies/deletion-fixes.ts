import type { Article } from '../../article/article.ts';
import type { Fix } from '../../check.ts';
import { deletions } from '../../text/deletion.ts';
import type { Range } from '../../text/range.ts';
import { prose } from '../../article/article.ts';
import type { Copy } from './copies.ts';

/**
 * Fixes that delete a copied paragraph: alone, with the other later copies of the same paragraph, and with the copies
 * next to it that were pasted together. None where words would go that stand nowhere else.
 */
export function deletionFixes(article: Article, copy: Copy, all: readonly Copy[]): Fix[] {
  if (!copy.whole) return [];
  const whole = all.filter((other) => other.whole);
  const copies = whole.filter((other) => isSamePlace(copy, other));
  const run = runOf(article, copy, whole);
  return [
    fix(article, 'Delete this copy', [copy]),
    copies.length > 1 ? fix(article, `Delete all ${copies.length} later copies`, copies) : null,
    run.length > 1 ? fix(article, `Delete the whole run of ${run.length} copied paragraphs`, run) : null,
  ].filter((fix) => fix !== null);
}

const isSamePlace = (a: Copy, b: Copy): boolean =>
  a.places[0]!.path === b.places[0]!.path && a.places[0]!.start === b.places[0]!.start;

/** The copies of one article's paragraphs that stand next to each other, the given one among them. */
function runOf(article: Article, copy: Copy, copies: readonly Copy[]): Copy[] {
  const { path } = copy.places[0]!;
  const byStart = new Map(copies.filter((c) => c.places[0]!.path === path).map((c) => [c.start, c]));
  const blocks = prose(article).map((block) => byStart.get(block.start));
  let from = blocks.indexOf(copy);
  let to = from + 1;
  while (from > 0 && blocks[from - 1]) from--;
  while (to < blocks.length && blocks[to]) to++;
  return blocks.slice(from, to).filter((found) => found !== undefined);
}

function fix(article: Article, title: string, paragraphs: readonly Range[]): Fix | null {
  const ranges = deletions(article.text, paragraphs);
  return ranges && { title, edits: ranges.map(({ start, end }) => ({ start, end, text: '' })) };
}
