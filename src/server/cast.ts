import type { Connection } from 'vscode-languageserver';
import type { Archive } from '../core/archive/archive.ts';
import type { Article } from '../core/article/article.ts';
import type { Card } from '../core/cards/card.ts';
import { cardAt } from '../core/cards/cards.ts';
import { castOf } from '../core/cards/cast.ts';
import * as protocol from '../protocol.ts';
import type { Desk } from './desk.ts';
import { toRange } from './translate.ts';

/** Answers what the extension asks of an article's people and events. */
export function answerCast(connection: Connection, desk: Desk): void {
  connection.onRequest(
    protocol.CAST,
    async ({ uri }: protocol.CastParams): Promise<protocol.CastMember[] | null> => {
      await desk.open.ready(uri);
      const article = desk.review(uri)?.article;
      return article ? toCast(article) : null;
    },
  );

  connection.onRequest(
    protocol.WHOLE_CARD,
    async ({ uri, offset }: protocol.WholeCardParams): Promise<protocol.WholeCard | null> => {
      await desk.open.ready(uri);
      const review = desk.review(uri);
      const archive = desk.archiveOf(uri);
      const card = review && cardAt(review.article, archive, offset, null, review.decision.style);
      return card ? toWholeCard(review.article, card, archive) : null;
    },
  );
}

/** An article's people and events with their places as the protocol writes them. */
const toCast = (article: Article): protocol.CastMember[] =>
  castOf(article).map(({ start, end, ...rest }) => ({ ...rest, range: toRange(article, { start, end }) }));

/** All of a card, what stands behind "More" too. Places in articles that are no longer known are left out. */
const toWholeCard = (article: Article, { title, lines }: Card, archive: Archive): protocol.WholeCard => ({
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
