import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postings } from '../../../../src/core/archive/copies/postings.ts';

const LONGEST = 3;
const listOf = (postings: Postings, key: number): number[] => {
  const found: number[] = [];
  postings.visit(key, (place) => found.push(place));
  return found.sort((a, b) => a - b);
};

describe('postings', () => {
  it('hold what was added and not removed, whatever the order', () => {
    // Neighbours crowd at the first and at the last slots.
    const change = fc.record({
      key: fc.oneof(
        fc.nat(40),
        fc.integer({ min: 2 ** 32 - 40, max: 2 ** 32 - 1 }),
        fc.constant(2 ** 31 - 1),
      ),
      place: fc.nat(LONGEST - 1),
      adds: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
        const postings = new Postings();
        const expected = new Map<number, Set<number>>();
        for (const { key, place, adds } of changes) {
          const list = expected.get(key) ?? new Set();
          expected.set(key, list);
          if (adds) list.add(place);
          else list.delete(place);
          if (adds) postings.add(key, place, LONGEST);
          else postings.remove(key, place, LONGEST);
        }
        for (const [key, list] of expected)
          expect(listOf(postings, key)).toEqual([...list].sort((a, b) => a - b));
      }),
    );
  });

  it('hold many neighbours behind the last slots', () => {
    const postings = new Postings();
    const last = 2 ** 32 - 1;
    for (let i = 0; i < 2000; i++) postings.add(last - (i % 100), i, 48);
    for (let i = 0; i < 2000; i += 2) postings.remove(last - (i % 100), i, 48);
    for (let key = 0; key < 100; key++) expect(listOf(postings, last - key)).toHaveLength(key % 2 ? 20 : 0);
  });

  it('end a list at its longest, and keep it full when a place goes', () => {
    const postings = new Postings();
    for (let place = 0; place < LONGEST; place++) expect(postings.add(7, place, LONGEST)).toBe(true);
    expect(postings.add(7, 9, LONGEST)).toBe(false);
    postings.remove(7, 1, LONGEST);
    expect(postings.visit(7, () => {})).toBe(LONGEST);
    expect(listOf(postings, 7)).toEqual([0, 2]);
    expect(postings.add(7, 9, LONGEST)).toBe(true);
    expect(listOf(postings, 7)).toEqual([0, 2, 9]);
  });

  it('find each of many keys as they grow', () => {
    const postings = new Postings();
    const key = (i: number): number => Math.imul(i, 0x9e3779b1) >>> 0;
    for (let i = 0; i < 20_000; i++) postings.add(key(i), i, LONGEST);
    for (let i = 0; i < 20_000; i += 97) expect(listOf(postings, key(i))).toEqual([i]);
  });
});
