import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../../src/core/facts/people/bytes.ts';
import { fold } from '../../../../src/core/facts/people/hash.ts';
import { COMMON, FIRST_NAME, listsOf, PLACE } from '../../../../src/core/facts/people/lists.ts';
import { surnameOf } from '../../../../src/core/facts/people/parts.ts';

describe('word lists', () => {
  it('reads base64', () => expect([...bytesOf('AQL/')]).toEqual([1, 2, 255]));

  it('folds case, accents and apostrophes', () =>
    expect(fold('Erdoğan’s Łódź Yıldız')).toBe("erdogan's lodz yildiz"));

  it.each([
    ['anna', FIRST_NAME],
    ['paris', PLACE],
    ['talks', COMMON],
  ])('knows %s', (word, list) => expect(listsOf(word) & list).toBe(list));

  it('says no to most of what is no word', () => {
    const wrong = Array.from({ length: 500 }, (_, i) => `qx${i}zzv`).filter((word) => listsOf(word) !== 0);
    expect(wrong.length).toBeLessThan(75);
  });
});

describe('surnames', () => {
  it.each([
    ['Anna Keller', 'Keller'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['William "Bill" Harper Jr.', 'Harper'],
    ['Xi Jinping', 'Xi'],
    ['Keller', 'Keller'],
  ])('%s: %s', (name, surname) => expect(surnameOf(name)).toBe(surname));
});
