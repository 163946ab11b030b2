import { type Article, type Block, prose } from '../../article/article.ts';
import type { Person } from '../facts.ts';
import { factsOf } from '../read.ts';

/** The paragraphs of an article and whom each of them names. */
export interface Cast {
  readonly blocks: readonly Block[];
  /** The place of a paragraph in `blocks`; -1 of one that is not among them. */
  readonly indexOf: (block: Block) => number;
  /** The people whom the paragraph at a place names, each once. */
  readonly namedAt: (index: number) => readonly Person[];
}

const kept = new WeakMap<Article, Cast>();

/** Who stands where in an article. Made once, as a list of lives asks for every "he". */
export function castOf(article: Article): Cast {
  const known = kept.get(article);
  if (known) return known;
  const blocks = prose(article);
  const places = new Map(blocks.map((block, i) => [block, i]));
  const named = new Map<number, Person[]>();
  for (const person of factsOf(article).people)
    for (const { start, end } of person.mentions) {
      const at = placeOf(blocks, start);
      if (at < 0 || end > blocks[at]!.end) continue;
      const there = named.get(at) ?? [];
      if (!there.length) named.set(at, there);
      if (there.at(-1) !== person) there.push(person);
    }
  const cast: Cast = {
    blocks,
    indexOf: (block) => places.get(block) ?? -1,
    namedAt: (index) => named.get(index) ?? [],
  };
  kept.set(article, cast);
  return cast;
}

/** The place of the last paragraph that begins at or before an offset, by halving; -1 before the first. */
function placeOf(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
