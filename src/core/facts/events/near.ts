import type { Article } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import type { Sentence } from '../../text/segment.ts';
import type { DateMention, Mention } from '../facts.ts';
import type { PersonAt } from './partakers.ts';
import type { Token } from './tokens.ts';

/** A sentence with its words, and the dates and people told in it. */
export interface Near {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  readonly people: readonly PersonAt[];
}

export const mentionOf = ({ text }: Article, { start, end }: Range): Mention => ({
  start,
  end,
  text: text.slice(start, end),
});

/** A name without letter case, line ends and the form of its apostrophes. */
export const keyOf = (name: string): string => name.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
