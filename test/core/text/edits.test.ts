import { describe, expect, it } from 'vitest';
import { editsBetween } from '../../../src/core/text/edits.ts';

describe('the letters between two words', () => {
  it.each([
    ['harrow', 'harrow', 0],
    ['harrow', 'harow', 1],
    ['harrow', 'harorw', 1],
    ['harrowdale', 'harrowdail', 2],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('%s, %s', (a, b, edits) => {
    expect(editsBetween(a, b)).toBe(edits);
    expect(editsBetween(b, a)).toBe(edits);
  });

  it('are not counted in words longer than any name', () => {
    expect(editsBetween('a'.repeat(41), 'a')).toBe(Number.POSITIVE_INFINITY);
  });
});
