import type { Article } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import type { PersonMention } from '../facts.ts';
import { factsOf } from '../read.ts';

interface Named {
  /** In text order. */
  readonly mentions: readonly PersonMention[];
  readonly surnames: ReadonlySet<string>;
}

const kept = new WeakMap<Article, Named>();

function namedIn(article: Article): Named {
  const known = kept.get(article);
  if (known) return known;
  const { people } = factsOf(article);
  const named = {
    mentions: people.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
    surnames: new Set(people.map(({ name }) => name.toLowerCase().split(/\s+/).at(-1)!)),
  };
  kept.set(article, named);
  return named;
}

/** Whether a range of the article touches a person's name. */
export const isPersonAt = (article: Article, { start, end }: Range): boolean => {
  const mention = firstFrom(article, start);
  return mention !== null && mention.start < end;
};

/** The first mention of a person that ends behind a place. */
function firstFrom(article: Article, start: number): PersonMention | null {
  const { mentions } = namedIn(article);
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return mentions[low] ?? null;
}

/** Whether a word in lower case is the last one of a person's name. */
export const isSurname = (article: Article, word: string | undefined): boolean =>
  word !== undefined && namedIn(article).surnames.has(word);
