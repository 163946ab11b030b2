import type { Article } from '../article/article.ts';

/** After every day: an undated article may be the one in hand. */
const UNDATED = '9999';

/**
 * Whether an article came before another: by their dates, undated ones last, then by path. What rests on two articles is
 * said in the later one, which is still being written.
 */
export function isEarlier(a: Article, b: Article): boolean {
  const [first, second] = [a, b].map(({ date }) => date?.value ?? UNDATED);
  return first === second ? a.path < b.path : first! < second!;
}
