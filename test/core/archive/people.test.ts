import { describe, expect, it } from 'vitest';
import { Archive } from '../../../src/core/archive/archive.ts';
import { isSamePerson, sameName } from '../../../src/core/archive/people.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import type { Person } from '../../../src/core/facts/facts.ts';

const person = (name: string, ...roles: string[]): Person => ({
  name,
  roles: roles.map((text) => ({ start: 0, end: 0, text })),
  mentions: [],
});

describe('people of two articles', () => {
  it.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Recep Tayyip Erdoğan', 'Recep Erdogan'],
    ['Tom A. Reyes', 'Tom Reyes'],
    ['T. Reyes', 'Tom Reyes'],
    ['Tom Reyes Jr.', 'Tom Reyes'],
  ])('%s and %s are one by name', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ['Anna Keller', 'Anna Kessler'],
    ['Anna Keller', 'Tom Keller'],
    ['Anna', 'Anna Keller'],
  ])('%s and %s are two', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  it('are joined by role too', () => {
    expect(
      isSamePerson(person('Anna Keller', 'presidential aide'), person('Anna Keller', 'lead negotiator')),
    ).toBe(true);
    expect(isSamePerson(person('Anna Keller', 'mayor of Hull'), person('Anna Keller', 'nurse'))).toBe(false);
    expect(isSamePerson(person('Anna Keller', 'nurse'), person('Anna Keller'))).toBe(true);
  });

  it('are forgotten with their article', () => {
    const archive = new Archive();
    const story = parseArticle('a.txt', 'Harbour chief Anna Keller spoke.');
    archive.set(story);
    archive.set(parseArticle('b.txt', 'Harbour chief Anna Keller left.'));
    const asked = person('Anna Keller', 'harbour chief');
    expect(archive.tellings.othersOnPerson(story, asked).map(({ article }) => article.path)).toEqual([
      'b.txt',
    ]);
    archive.set(parseArticle('b.txt', 'Nobody spoke.'));
    expect(archive.tellings.othersOnPerson(story, asked)).toEqual([]);
    archive.set(parseArticle('c.txt', 'Harbour chief Anna Keller left.'));
    archive.remove('c.txt');
    expect(archive.tellings.othersOnPerson(story, asked)).toEqual([]);
    expect(archive.tellings.spelledOtherwise(story, person('Anna Kellar', 'harbour chief'))).toEqual([]);
  });
});
