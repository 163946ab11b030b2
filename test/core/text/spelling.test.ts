import { describe, expect, it } from 'vitest';
import { fold, isOneSlip, soundsAlike } from '../../../src/core/text/spelling.ts';

describe('spellings', () => {
  it('are folded to their plain letters', () => {
    expect(['Erdoğan', 'Łukasz', 'Søren', 'O’Neill', 'Núñez-Vega'].map(fold)).toEqual([
      'erdogan',
      'lukasz',
      'soren',
      'oneill',
      'nunezvega',
    ]);
  });

  it.each([
    ['Zelensky', 'Zelenskyy'],
    ['Zelensky', 'Zelenskiy'],
    ['Dmitry', 'Dmitri'],
    ['Sergei', 'Sergey'],
    ['Milošević', 'Milosevich'],
    ['Qasim', 'Kasim'],
    ['Khamenei', 'Hamenei'],
    ['Müller', 'Mueller'],
    ['Yusuf', 'Yousuf'],
  ])('%s and %s may be one name', (a, b) => {
    expect(soundsAlike(a, b)).toBe(true);
  });

  it.each([
    ['Keller', 'Kessler'],
    ['Brandt', 'Grant'],
    ['Marin', 'Moran'],
  ])('%s and %s are two', (a, b) => {
    expect(soundsAlike(a, b)).toBe(false);
  });

  it.each([
    ['bell', 'belll', true],
    ['keller', 'kelelr', true],
    ['keller', 'kellar', true],
    ['keller', 'keler', true],
    ['keller', 'keller', false],
    ['keller', 'kelar', false],
    ['', 'a', true],
    ['ab', 'ba', true],
    ['abc', 'cba', false],
  ])('%s → %s is one slip: %s', (a, b, is) => {
    expect(isOneSlip(a, b)).toBe(is);
    expect(isOneSlip(b, a)).toBe(is);
  });
});
