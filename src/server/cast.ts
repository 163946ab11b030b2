import type { Archive } from '../core/archive/archive.ts';
import type { Article } from '../core/article/article.ts';
import type { Card } from '../core/cards/card.ts';
import { castOf } from '../core/cast.ts';
import type { CastMember, WholeCard } from '../protocol.ts';
import { toRange } from './translate.ts';

/** An article's people and events with their places as the protocol writes them. */
export const toCast = (article: Article): CastMember[] =>
  castOf(article).map(({ start, end, ...rest }) => ({ ...rest, range: toRange(article, { start, end }) }));

/** All of a card, what stands behind "More" too. Places in articles that are no longer known are left out. */
export const toWholeCard = (article: Article, { title, lines }: Card, archive: Archive): WholeCard => ({
  title,
  lines: lines.map(({ label, text, links }) => ({
    label,
    text,
    places: links.flatMap((link) => {
      const target = link.path === article.path ? article : archive.get(link.path)?.article;
      return target ? [{ uri: link.path, label: link.label, range: toRange(target, link) }] : [];
    }),
  })),
});
