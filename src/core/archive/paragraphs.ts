import { type Article, type Block, prose } from '../article/article.ts';

/** Where a paragraph stands. */
export interface Place {
  readonly article: Article;
  readonly block: Block;
}

/** A paragraph of fewer words may stand twice with reason: "He did not elaborate." */
const FEWEST_WORDS = 12;

/** A paragraph's words alone, without what pasting changes: white space, case, the form of quotes and dashes. */
export const paragraphKey = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');

/** The paragraphs of all articles by their words, so that the same paragraph is found at once. */
export class ParagraphIndex {
  readonly #places = new Map<string, Place[]>();

  add(article: Article): void {
    for (const [key, place] of keyed(article)) {
      const places = this.#places.get(key);
      if (places) places.push(place);
      else this.#places.set(key, [place]);
    }
  }

  remove(article: Article): void {
    for (const [key] of keyed(article)) {
      const left = (this.#places.get(key) ?? []).filter((place) => place.article !== article);
      if (left.length) this.#places.set(key, left);
      else this.#places.delete(key);
    }
  }

  /** Every place of a paragraph's words, the paragraph itself among them, the first of them first. */
  places(article: Article, block: Block): Place[] {
    const key = paragraphKey(article.text.slice(block.start, block.end));
    return [...(this.#places.get(key) ?? [])].sort(byAge);
  }
}

function keyed(article: Article): [string, Place][] {
  return prose(article)
    .filter((block) => block.sentences.reduce((sum, s) => sum + s.words.length, 0) >= FEWEST_WORDS)
    .map((block) => [paragraphKey(article.text.slice(block.start, block.end)), { article, block }]);
}

/** The copy that stood first: by the articles' dates, undated last, then by path, then further up. */
function byAge(a: Place, b: Place): number {
  if (a.article === b.article) return a.block.start - b.block.start;
  const dates = compare(a.article.date?.value ?? '~', b.article.date?.value ?? '~');
  return dates || compare(a.article.path, b.article.path);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
