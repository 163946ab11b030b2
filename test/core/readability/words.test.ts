import { describe, expect, it } from 'vitest';
import { gradeToOneDecimal, levelInWords, readersInWords } from '../../../src/core/readability/words.ts';

describe('a grade in words', () => {
  it.each([
    [2.6, 'The article reads at grade 3, an 8-year-old’s level; the target is grade 12.'],
    [5.9, 'The article reads at grade 6, an 11-year-old’s level; the target is grade 12.'],
    [12.2, 'The article reads at grade 12, a 17-year-old’s level; the target is grade 12.'],
    [21, 'The article reads beyond grade 18, a graduate’s level; the target is grade 12.'],
  ])('%d, of an article', (grade, words) => {
    expect(levelInWords(grade, 12)).toBe(words);
  });

  it('to one decimal, and never as a number that is no grade', () => {
    expect([8.04, 9.96, 11.5, 18.4, -2, NaN].map(gradeToOneDecimal)).toEqual([
      'grade 8',
      'grade 10',
      'grade 11.5',
      'beyond grade 18',
      'below grade 1',
      'no grade',
    ]);
  });

  it('tells who reads it with ease', () => {
    expect([6, 30].map(readersInWords)).toEqual(['readers of 11 and older', 'graduates']);
  });
});
