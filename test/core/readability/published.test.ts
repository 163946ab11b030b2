import { describe, expect, it } from 'vitest';
import { type Counts, countsOf } from '../../../src/core/readability/counts.ts';
import { type FormulaName, formulas } from '../../../src/core/readability/formulas.ts';
import { segment } from '../../../src/core/text/segment.ts';

/** Counts of a text of which only some are published; the formulas that ask for the others are not compared. */
const published = (counts: Partial<Counts>): Counts => ({
  sentences: 1,
  words: 1,
  letters: 0,
  syllables: 0,
  polysyllables: 0,
  complexWords: 0,
  difficultWords: 0,
  unfamiliarWords: 0,
  ...counts,
});

/** The formulas that give another value; both sides are given to one decimal. */
const differing = (counts: Counts, values: Partial<Record<FormulaName, number>>): string[] => {
  const ours = formulas(counts)!;
  return (Object.entries(values) as [FormulaName, number][])
    .filter(([name, value]) => Math.abs(ours[name] - value) > 0.051)
    .map(([name, value]) => `${name}: ${ours[name]}, not ${value}`);
};

/**
 * What textstat expects of four texts: its counts from tests/backend/test_counts.py at 0c78b87, its values from
 * tests/backend/test_metrics.py at 080ea3f (github.com/textstat/textstat, MIT). What it counts otherwise is fed as it counts it: hard
 * words once each and Gunning's by syllables and list, characters with their punctuation. Three of its rules are not
 * the published ones, so there is nothing to compare: Coleman–Liau with 0.058 for 0.0588, Spache as of 1953, and
 * SMOG of less than three sentences as 0.
 */
describe('the formulas give the values that textstat’s tests expect', () => {
  it('of its long text', () => {
    const size = { sentences: 17, words: 372 };
    expect(
      differing(
        published({ ...size, syllables: 519, polysyllables: 32, complexWords: 18, difficultWords: 72 }),
        {
          fleschReadingEase: 66.594,
          fleschKincaid: 9.407,
          smog: 10.967,
          gunningFog: 10.688,
          daleChall: 7.778,
        },
      ),
    ).toEqual([]);
    expect(differing(published({ ...size, letters: 1748 }), { ari: 11.643 })).toEqual([]);
  });

  it('of its easy text', () => {
    const size = { sentences: 11, words: 99 };
    expect(
      differing(
        published({ ...size, syllables: 136, polysyllables: 6, complexWords: 0, difficultWords: 11 }),
        {
          fleschReadingEase: 81.482,
          fleschKincaid: 4.13,
          smog: 7.348,
          gunningFog: 3.6,
          daleChall: 5.837,
        },
      ),
    ).toEqual([]);
    expect(differing(published({ ...size, letters: 431 }), { ari: 3.575 })).toEqual([]);
  });

  it('of its text of marks', () => {
    const size = { sentences: 5, words: 53 };
    expect(
      differing(published({ ...size, syllables: 72, polysyllables: 5, complexWords: 4 }), {
        fleschReadingEase: 81.148,
        fleschKincaid: 4.574,
        smog: 8.842,
        gunningFog: 7.259,
      }),
    ).toEqual([]);
    expect(differing(published({ ...size, letters: 247 }), { ari: 5.82 })).toEqual([]);
  });

  it('of its short text', () => {
    const size = { sentences: 1, words: 5 };
    expect(
      differing(published({ ...size, syllables: 7, complexWords: 1, difficultWords: 3 }), {
        fleschReadingEase: 83.32,
        fleschKincaid: 2.88,
        gunningFog: 10,
        daleChall: 13.358,
      }),
    ).toEqual([]);
    expect(differing(published({ ...size, letters: 25 }), { ari: 4.62 })).toEqual([]);
  });
});

it('Coleman–Liau is that of the worked example: 639 letters, 119 words and 5 sentences read at grade 14.5', () => {
  // en.wikipedia.org/wiki/Coleman–Liau_index, which rounds to 537 letters and 4.20 sentences in 100 words.
  expect(differing(published({ letters: 639, words: 119, sentences: 5 }), { colemanLiau: 14.5 })).toEqual([]);
});

/** Abraham Lincoln at Gettysburg, 19 November 1863, the Bliss copy; counted by hand. */
const GETTYSBURG =
  'Four score and seven years ago our fathers brought forth, on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this.';

describe('a public passage counted by hand', () => {
  const counts = countsOf(segment(GETTYSBURG));

  it('has its authors’ counts', () => {
    expect(counts).toMatchObject({
      sentences: 5,
      // By sentence: 30, 24, 10, 27, 11.
      words: 102,
      letters: 442,
      // By sentence: 48, 36, 12, 33, 16.
      syllables: 145,
      // continent, Liberty, dedicated, proposition, created; dedicated; battle-field; dedicate; altogether
      polysyllables: 9,
      // Not Liberty, by its capital a name, nor created, by its -ed, nor battle-field, of short words.
      complexWords: 6,
      // continent, nation, conceived, dedicated, proposition, created; engaged, civil, whether, nation, nation, conceived,
      // dedicated, endure; dedicate, portion, final, nation; altogether
      difficultWords: 19,
      // score, continent, nation, conceived, dedicated, proposition, created, equal; engaged, civil, testing, whether,
      // endure; battle-field; dedicate, portion; altogether, fitting, proper: a word that comes again is not counted again
      unfamiliarWords: 19,
    });
  });

  it('has the values that the published formulas give for these', () => {
    expect(
      differing(counts, {
        fleschReadingEase: 206.835 - 1.015 * (102 / 5) - 84.6 * (145 / 102),
        fleschKincaid: 0.39 * (102 / 5) + 11.8 * (145 / 102) - 15.59,
        gunningFog: 0.4 * (102 / 5 + (100 * 6) / 102),
        smog: 3.1291 + 1.043 * Math.sqrt((30 * 9) / 5),
        colemanLiau: (0.0588 * 100 * 442) / 102 - (0.296 * 100 * 5) / 102 - 15.8,
        ari: 4.71 * (442 / 102) + 0.5 * (102 / 5) - 21.43,
        daleChall: (0.1579 * 100 * 19) / 102 + 0.0496 * (102 / 5) + 3.6365,
        spache: 0.121 * (102 / 5) + (0.082 * 100 * 19) / 102 + 0.659,
      }),
    ).toEqual([]);
  });
});
