import { describe, expect, it } from 'vitest';
import { Archive } from '../../../src/core/archive/archive.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { cardAt } from '../../../src/core/cards/cards.ts';
import type { Card } from '../../../src/core/cards/card.ts';

/** The card over words of a story of Tuesday, 22 July 2025. */
function cardOver(story: string, words: string): Card {
  const article = parseArticle('story.txt', `---\ndate: 2025-07-22\n---\n\nHarbour\n\n${story}\n`);
  const archive = new Archive();
  archive.set(article);
  const at = article.text.indexOf(words, article.text.indexOf(story.slice(0, 8)));
  return cardAt(article, archive, at + 1, null)!;
}
const title = (story: string, words: string): string => cardOver(story, words).title;
const lines = (story: string, words: string): string[] =>
  cardOver(story, words).lines.map(({ label, text, links }) =>
    [label, text, ...links.map(({ label }) => label)].filter(Boolean).join(' · '),
  );

describe('the card over a mention of time', () => {
  it.each([
    ['It ended on Wednesday.', 'Wednesday', 'Wednesday, 16 July 2025'],
    ['It ended on Friday morning.', 'Friday', 'Friday, 18 July 2025, morning'],
    ['It ended at 9 p.m. on Friday.', '9 p.m.', 'Friday, 18 July 2025, 21:00'],
    ['It ended last week.', 'last week', 'week of 14 July 2025'],
    ['It ended over the weekend.', 'the weekend', 'weekend of 19 July 2025'],
    ['It ended last month.', 'last month', 'June 2025'],
    ['It ended last spring.', 'last spring', 'spring 2025'],
    ['Sales fell in the third quarter of 2024.', 'the third', '3rd quarter of 2024'],
    ['It is the budget of fiscal 2026.', 'fiscal', 'fiscal year 2026'],
    ['It was built in the 1990s.', 'the 1990s', 'the 1990s'],
    ['It was built in the 19th century.', 'the 19th', 'the 19th century'],
    ['It fell in 490 BC.', '490', '490 BC'],
    ['It lasted four years.', 'four', '4 years'],
    ['It lasted for days.', 'days', 'some days'],
    ['It meets every two weeks.', 'every', 'every 2 weeks'],
    ['It meets every Tuesday.', 'every', 'any Tuesday'],
    ['It meets Tuesdays at 9 a.m.', 'Tuesdays', 'any Tuesday, 09:00'],
    ['It rings every weekday.', 'every', 'any working day'],
    ['It rings every night.', 'every', 'any day, night'],
    ['It rings every Christmas.', 'every', '25 December of any year'],
    ['It rains every March.', 'every', 'any March'],
    ['Ramadan had ended.', 'Ramadan', 'Ramadan'],
    ['It has recently been sold.', 'recently', 'The past, no one day'],
    ['The next day it was sold.', 'next day', 'The next day'],
  ])('%s “%s”: %s', (story, words, says) => expect(title(story, words)).toBe(says));

  it('tells from what the day was reckoned, and how far it is', () => {
    expect(lines('It will end on Friday.', 'Friday')).toEqual([
      'Reckoned from · The article’s date, Tuesday, 22 July 2025 · date',
      'Distance · 3 days after the article’s date',
    ]);
    expect(lines('On June 2 they met. The next day they left.', 'next day')).toEqual([
      'Reckoned from · A date told before, Monday, 2 June 2025 · June 2',
      'Distance · 49 days before the article’s date',
    ]);
    expect(lines('The next day they left.', 'next day')).toEqual([
      'Reckoned from · No date is known to reckon from',
    ]);
  });

  it('tells where else in the article the day is told', () => {
    expect(
      lines('They met on Monday. On 21 July it rained; on July 21 at noon it stopped.', 'Monday'),
    ).toContain('The same day · 21 July · July 21 at noon');
  });

  it('tells what other articles tell of that day, three of them shown, but no other day and not its own again', () => {
    const archive = new Archive();
    const add = (path: string, date: string, story: string) => {
      const article = parseArticle(path, `---\ndate: ${date}\n---\n\nHeading\n\n${story}\n`);
      archive.set(article);
      return article;
    };
    const own = add(
      'own.txt',
      '2025-07-22',
      'The depot burned on Monday. An earthquake shook Pell on July 21.',
    );
    add('a.txt', '2025-07-22', 'An earthquake shook the island of Pell on July 21.');
    add('b.txt', '2025-07-23', 'The ferry Marsh sank off Orlo on July 21, killing four.');
    add('c.txt', '2025-07-24', 'The Tarn bridge collapsed on July 21, killing two.');
    add('d.txt', '2025-07-25', 'Raiders attacked the Ravna depot on July 20, killing one.');
    const elsewhere = () =>
      cardAt(own, archive, own.text.indexOf('Monday') + 1, null)!
        .lines.filter(({ label }) => label === 'That day elsewhere')
        .flatMap(({ links }) => links.map(({ path }) => path));
    expect(elsewhere().sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
    archive.remove('b.txt');
    expect(elsewhere().sort()).toEqual(['a.txt', 'c.txt']);
    add('e.txt', '2025-07-25', 'A train derailed near Orlo on July 21, killing five.');
    add('f.txt', '2025-07-26', 'A tower collapsed in Tarn on July 21, killing one.');
    const lines = cardAt(own, archive, own.text.indexOf('Monday') + 1, null)!.lines.filter(
      ({ label }) => label === 'That day elsewhere',
    );
    expect(lines.map(({ text, links, more }) => [text, links.length, more])).toEqual([
      ['and 1 more', 3, false],
      ['', 1, true],
    ]);
  });

  it('says of an hour that may be before noon or after it that this is not told', () => {
    expect(lines('By two o’clock the tent was full.', 'two o')).toEqual([
      'Hour · Before noon or after it: the words do not tell',
    ]);
  });

  it('is none where there is nothing to tell: a day that no calendar has', () => {
    const article = parseArticle('story.txt', 'Harbour\n\nIt opens on June 31, 2026, with new stools.\n');
    const archive = new Archive();
    archive.set(article);
    expect(cardAt(article, archive, article.text.indexOf('31'), null)).toBeNull();
  });
});
