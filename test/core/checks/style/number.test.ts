import { describe, expect, it } from 'vitest';
import { NO_STYLE, type StyleName } from '../../../../src/core/house-style/house-style.ts';
import { found, mended, told } from '../../support.ts';

const CHECK = 'style/number';
const by = (book: StyleName) => ({ style: { ...NO_STYLE, numbers: { style: book } } });

describe('an editor sees a number that the style book writes otherwise', () => {
  it('small ones in figures', () => {
    expect(told(CHECK, 'The fire destroyed 3 houses. Police took 9 men away.', by('ap'))).toEqual([
      ['3', 'The house style spells numbers up to nine out: “three”, not “3”.'],
      ['9', 'The house style spells numbers up to nine out: “nine”, not “9”.'],
    ]);
  });

  it('larger ones in words', () => {
    expect(told(CHECK, 'Police took twelve men away.', by('guardian'))).toEqual([
      ['twelve', 'The house style writes numbers above nine in figures: “12”, not “twelve”.'],
    ]);
  });

  it('ten, by its own book', () => {
    expect(told(CHECK, 'Police took 10 men away.', by('ap'))).toEqual([]);
    expect(told(CHECK, 'Police took 10 men away.', by('economist'))).toHaveLength(1);
    expect(told(CHECK, 'Police took ten men away.', by('economist'))).toEqual([]);
    expect(told(CHECK, 'Police took ten men away.', by('ap'))).toHaveLength(1);
  });

  it('and mends it', () => {
    const text = 'Nobody came.\n\nThe fire destroyed 3 houses.';
    const [finding] = found(CHECK, text, by('ap'));
    expect(mended(text, finding!.fixes[0]!)).toBe('Nobody came.\n\nThe fire destroyed three houses.');
  });
});

describe('silent', () => {
  it.each([
    [
      'on ages, measures, money and shares',
      'A boy of 5 ran 3 miles for $5 and won by 4 percent; she is 6 years old.',
    ],
    ['on scores and ranges', 'They won 3-2 with 8-9 men, 2:1, and 4.5 cars a minute.'],
    ['on names and dates', 'Apollo 8 men, Windows 7 users and July 4 people; Group of 7 countries.'],
    ['on longer numbers', 'There were 1,003 houses, 25 men, 2 300 people and 007 cars.'],
    ['in a quotation', '“We saved 3 houses and twelve men,” she said.'],
    ['at a sentence’s start', 'Twelve men left. Eleven women stayed.'],
    ['in a longer word', 'The twenty-two men left the seventy-fourteen.'],
    ['on infants', 'She has twins, 3 months old.'],
  ])('%s', (_, text) => {
    expect(told(CHECK, text, by('ap'))).toEqual([]);
  });

  it('where no book was chosen', () => {
    expect(told(CHECK, 'The fire destroyed 3 houses.')).toEqual([]);
  });
});
