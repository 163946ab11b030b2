import type { Telling } from '../archive/archive.ts';
import type { Article } from '../article/article.ts';
import type { Mention } from '../facts/facts.ts';
import { type CardLine, line, linkTo, nameOf, times } from './card.ts';

/** At most so many other articles stand on a short card. */
const SHOWN = 3;

/** How often an article names someone or something, with a link to where it first does. */
export const here = (article: Article, mentions: readonly Mention[]): CardLine =>
  line('Here', `Named ${times(mentions.length)} in this article`, [
    linkTo(article, mentions[0]!, 'first mention'),
  ]);

/** The other articles that name the same, newest first: some on the short card, the rest with "More". */
export function elsewhere(others: readonly Telling<{ readonly mentions: readonly Mention[] }>[]): CardLine[] {
  const links = others.map(({ article, subject }) => linkTo(article, subject.mentions[0]!, nameOf(article)));
  const rest = links.slice(SHOWN);
  if (!links.length) return [];
  return [
    line('Elsewhere', rest.length ? `and in ${rest.length} more` : '', links.slice(0, SHOWN)),
    ...(rest.length ? [line('Elsewhere', '', rest, true)] : []),
  ];
}
