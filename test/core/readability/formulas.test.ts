import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../src/core/readability/counts.ts';
import {
  ageOf,
  consensusGrade,
  FORMULAS,
  formulas,
  gradeBy,
} from '../../../src/core/readability/formulas.ts';
import { gradeInWords } from '../../../src/core/readability/words.ts';
import { reviewed } from '../support.ts';

const counts: Counts = {
  sentences: 5,
  words: 100,
  letters: 450,
  syllables: 150,
  polysyllables: 10,
  complexWords: 8,
  difficultWords: 20,
  unfamiliarWords: 25,
};

describe('the formulas agree with their authors’ arithmetic', () => {
  // Each expected value is the published formula worked out by hand for the counts above.
  it.each([
    ['fleschReadingEase', 206.835 - 1.015 * 20 - 84.6 * 1.5],
    ['fleschKincaid', 0.39 * 20 + 11.8 * 1.5 - 15.59],
    ['gunningFog', 0.4 * (20 + 8)],
    ['smog', 3.1291 + 1.043 * Math.sqrt(10 * (30 / 5))],
    ['colemanLiau', 0.0588 * 450 - 0.296 * 5 - 15.8],
    ['ari', 4.71 * 4.5 + 0.5 * 20 - 21.43],
    ['daleChall', 0.1579 * 20 + 0.0496 * 20 + 3.6365],
    ['spache', 0.121 * 20 + 0.082 * 25 + 0.659],
  ] as const)('%s', (name, expected) => {
    expect(formulas(counts)![name]).toBeCloseTo(expected, 1);
  });
});

describe('a passage counted by hand', () => {
  // 3 sentences; 17 words; 16 + 25 + 23 = 64 letters; 5 + 8 + 7 = 20 syllables.
  const text = 'The old dock is shut. The town council cannot pay it. Ferries now land at the quay.';

  it('gives the counts that the formulas are fed', () => {
    const { readability } = reviewed(text);
    expect(readability.words).toBe(17);
    expect(readability.sentences).toBe(3);
    expect(readability.formulas!.ari).toBeCloseTo(4.71 * (64 / 17) + 0.5 * (17 / 3) - 21.43, 1);
    expect(readability.formulas!.fleschKincaid).toBeCloseTo(0.39 * (17 / 3) + 11.8 * (20 / 17) - 15.59, 1);
  });
});

describe('no number that is no grade', () => {
  it.each(['', 'Pier', '12 34 56', 'A A A A. B B B B.', '| a | b |', '!!!', 'x'.repeat(5000)])(
    '%s',
    (text) => {
      const { grade, formulas: values } = reviewed(text).readability;
      for (const value of [grade ?? 0, ...Object.values(values ?? {})])
        expect(Number.isFinite(value)).toBe(true);
      expect(grade ?? 0).toBeGreaterThanOrEqual(0);
    },
  );

  it('is shown to an editor', () => {
    expect([-3, 0.4, 8.4, 18, 36, NaN, Infinity].map(gradeInWords)).toEqual([
      'below grade 1',
      'below grade 1',
      'grade 8',
      'grade 18',
      'beyond grade 18',
      'no grade',
      'no grade',
    ]);
  });

  it('comes of any formula for any counts', () => {
    for (const words of [1, 3, 50])
      for (const syllables of [1, 60, 400]) {
        const values = formulas({ ...counts, words, syllables })!;
        for (const name of FORMULAS) expect(gradeBy(name, values)).toBeGreaterThanOrEqual(0);
        expect(consensusGrade(values)).toBeGreaterThanOrEqual(0);
      }
    expect(ageOf(12)).toBe(17);
  });
});
