import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/checks.ts';
import type { HouseStyle } from '../../../src/core/house-style/house-style.ts';
import { inherit } from '../../../src/core/house-style/inherit.ts';
import { readStyle } from '../../../src/core/house-style/read.ts';

const style = (text: string): HouseStyle => readStyle(text, CHECKS).style!;

describe('a folder’s house style under that of the folder above', () => {
  it('wins where the two disagree, and inherits the rest', () => {
    const above = style(
      'extends: ap\naudience: {grade: 12}\nchecks: {date/stale: off, date/tense: off}\nstanding: [Above.]\n',
    );
    const below = style(
      'audience: {agree: 4}\nchecks: {date/tense: on}\ndates: {order: day-first}\nstanding: [Below.]\n',
    );
    expect(inherit(above, below)).toMatchObject({
      audience: { grade: 12, agree: 4 },
      checks: { 'date/stale': 'off', 'date/tense': 'on' },
      dates: { style: 'ap', order: 'day-first' },
      standing: ['Below.', 'Above.'],
    });
  });

  it('tells one person once, as the lower one does', () => {
    const above = style('people: [{name: Ada Holt, role: mayor}, {name: Tom Reyes}]');
    const below = style('people: [{name: Ada Holt, role: former mayor}]');
    expect(inherit(above, below).people.map(({ name, role }) => [name, role])).toEqual([
      ['Ada Holt', 'former mayor'],
      ['Tom Reyes', null],
    ]);
  });

  it('may prefer what the one above does not', () => {
    const above = style('words: [{use: ferry, not: [boat, ship]}]');
    const below = style('words: [{use: boat, not: ferry}]');
    expect(inherit(above, below).words.map(({ use, not }) => [use, not])).toEqual([
      ['boat', ['ferry']],
      ['ferry', ['ship']],
    ]);
  });
});
