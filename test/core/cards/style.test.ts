import { describe, expect, it } from 'vitest';
import { Archive } from '../../../src/core/archive/archive.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { cardAt } from '../../../src/core/cards/cards.ts';
import { type HouseStyle, NO_STYLE } from '../../../src/core/house-style/house-style.ts';

/** The lines of the card for the words between brackets, in an article among others. */
function linesOf(marked: string, style: Partial<HouseStyle>, others: Record<string, string> = {}): string[] {
  const archive = new Archive();
  for (const [path, words] of Object.entries(others)) archive.set(parseArticle(path, words));
  const article = parseArticle('story.txt', marked.replace(/[[\]]/g, ''));
  archive.set(article);
  const card = cardAt(article, archive, marked.indexOf('[') + 1, null, { ...NO_STYLE, ...style });
  return card!.lines.map(({ label, text }) => `${label}: ${text}`);
}

const VESTRELL = {
  name: 'Anna Vestrell',
  aliases: ['Anna Vestrel', 'Anne Vestrell'],
  role: 'harbour chief of Ottervale',
  firstReference: 'Harbour chief Anna Vestrell',
  needsNoFirstName: true,
};

describe('what the desk has decided comes first on a card', () => {
  it('on a person, whatever the article calls them', () => {
    const style = { people: [VESTRELL] };
    for (const name of ['Anna Vestrell', 'Anna Vestrel', 'Vestrell'])
      expect(linesOf(`The pier must go, [${name}] said on Monday.`, style).slice(0, 4)).toEqual([
        'House style: Anna Vestrell (not Anna Vestrel and Anne Vestrell), harbour chief of Ottervale',
        'House style: At first reference: Harbour chief Anna Vestrell',
        'House style: Needs no first name',
        'Here: Named once in this article',
      ]);
  });

  it('on an event', () => {
    const events = [{ name: 'Operation Grey Heron', aliases: ['Operation Heron'], date: '2025-06-01' }];
    expect(linesOf('The army began [Operation Heron] in the north.', { events })[0]).toBe(
      'House style: Operation Grey Heron (not Operation Heron), Sunday, 1 June 2025',
    );
  });

  it('and nothing on whom it does not know', () => {
    const lines = linesOf('The pier must go, [Tom Ash] said on Monday.', { people: [VESTRELL] });
    expect(lines.join()).not.toContain('House style');
  });
});

describe('attention', () => {
  it('shows an office that one article tells to be held, and another to be held no more', () => {
    const others = { 'older.txt': 'Anna Vestrell, the former mayor of Ottervale, spoke.' };
    expect(linesOf('[Anna Vestrell], mayor of Ottervale, spoke on Monday.', {}, others)).toContain(
      'Attention: Told as “mayor of Ottervale” and as “former mayor of Ottervale”',
    );
  });
});
