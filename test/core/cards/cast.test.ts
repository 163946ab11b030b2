import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { castOf } from '../../../src/core/cards/cast.ts';

const cast = (text: string): string[][] =>
  castOf(parseArticle('story.txt', text)).map(({ kind, name, detail, count }) => [kind, name, detail, count]);

describe('an article’s cast', () => {
  it('names people with role and count, then events with day and place', () => {
    const text =
      '---\ndate: 2025-07-24\n---\n\nActing Mayor Anna Keller met Lars Holm on Tuesday. Keller left early.\n\nThe third round of ceasefire talks was held in Geneva on July 23, 2025, an aide said.';
    expect(cast(text)).toEqual([
      ['person', 'Anna Keller', 'Acting Mayor', '2 times'],
      ['person', 'Lars Holm', '', 'once'],
      ['event', 'third round of ceasefire talks, Geneva', 'Wednesday, 23 July 2025', 'once'],
    ]);
  });

  it('stands at the first mention', () => {
    const text = 'Lars Holm met Anna Keller. Keller left.';
    expect(castOf(parseArticle('story.txt', text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Lars Holm',
      'Anna Keller',
    ]);
  });

  it('is empty where nobody is named', () => expect(cast('The ferry was late again.')).toEqual([]));
});
