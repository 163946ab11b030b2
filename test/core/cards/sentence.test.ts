import { describe, expect, it } from 'vitest';
import { Archive } from '../../../src/core/archive/archive.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import type { Card } from '../../../src/core/cards/card.ts';
import { cardAt } from '../../../src/core/cards/cards.ts';
import { type Audience, NEWS_READERS } from '../../../src/core/readability/audience.ts';

const HARD =
  'Although the commission had previously recommended a comprehensive restructuring of municipal responsibilities, which several administrations subsequently postponed because of budgetary considerations, the council nevertheless approved an extraordinary allocation for preliminary investigations.';
const PLAIN =
  'The council met on Monday in the old hall by the sea and chose a new clerk for the town. She starts in May. Nobody spoke against her when the vote was called, and all of them went home.';

function cardOn(words: string, text: string, audience: Audience | null = NEWS_READERS): Card | null {
  const archive = new Archive();
  const article = parseArticle('story.txt', text);
  archive.set(article);
  return cardAt(article, archive, text.indexOf(words) + 1, audience);
}

const linesOf = (card: Card | null): Record<string, string> =>
  Object.fromEntries(card!.lines.map(({ label, text }) => [label, text]));

describe('the card on a hard sentence', () => {
  const text = `${PLAIN}\n\n${HARD}\n\n${PLAIN}`;

  it('stands over all of it, and tells why and who says so', () => {
    const card = cardOn('recommended', text);
    expect(card).toMatchObject({ kind: 'sentence', title: 'Hard to read: beyond grade 18' });
    expect(text.slice(card!.start, card!.end)).toBe(HARD);
    expect(linesOf(card)).toMatchObject({
      Why: expect.stringMatching(/% long words \(.*31 words/),
      'To mend it': 'Part it into several sentences.',
      'Too hard for grade 12': expect.stringMatching(/Gunning Fog \(beyond 18\)/),
      'Second opinion': expect.stringMatching(/too hard too, by \d out of 7 of its formulas\.$/),
    });
  });

  it('names every formula that votes once, with its grade', () => {
    const lines = linesOf(cardOn('recommended', text, { ...NEWS_READERS, grade: 13 }));
    const named = `${lines['Too hard for grade 13']}, ${lines['Not too hard'] ?? ''}`;
    for (const name of [
      'Flesch Reading Ease',
      'Flesch–Kincaid',
      'SMOG',
      'Coleman–Liau',
      'ARI',
      'Dale–Chall',
      'Spache',
    ])
      expect(named.split(`${name} (`)).toHaveLength(2);
  });

  it('goes to the name of a person in it first', () => {
    const told = `${PLAIN}\n\n${HARD.replace('the council', 'council leader Anna Keller')}\n\n${PLAIN}`;
    expect(cardOn('Anna Keller', told)).toMatchObject({ kind: 'person' });
    expect(cardOn('nevertheless', told)).toMatchObject({ kind: 'sentence' });
  });

  it('is not there on other sentences, nor where nobody wants to know', () => {
    expect(cardOn('Nobody', text)).toBeNull();
    expect(cardOn('recommended', text, null)).toBeNull();
  });
});
