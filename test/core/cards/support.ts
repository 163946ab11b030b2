import { Archive } from '../../../src/core/archive/archive.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import type { Card } from '../../../src/core/cards/card.ts';
import { cardAt } from '../../../src/core/cards/cards.ts';

/** The card for the words between brackets, in an article of 24 July 2025 among others. */
export function card(marked: string, others: Record<string, string> = {}): Card | null {
  const text = `---\ndate: 2025-07-24\n---\n\n${marked}\n`;
  const archive = new Archive();
  for (const [path, words] of Object.entries(others)) archive.set(parseArticle(path, words));
  const article = parseArticle('story.txt', text.replace(/[[\]]/g, ''));
  archive.set(article);
  return cardAt(article, archive, text.indexOf('[') + 1);
}

/** A card's lines as an editor reads them, those behind "More" marked with a plus. */
export const linesOf = (shown: Card | null): string[] =>
  (shown?.lines ?? []).map(
    ({ label, text, links, more }) =>
      `${more ? '+ ' : ''}${label}: ${[text, ...links.map((link) => `<${link.label}>`)].filter(Boolean).join(' ')}`,
  );
