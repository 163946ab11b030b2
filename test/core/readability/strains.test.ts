import { describe, expect, it } from 'vitest';
import { clausesIn } from '../../../src/core/readability/clauses.ts';
import { bestSeam } from '../../../src/core/readability/seam.ts';
import { strainsOn } from '../../../src/core/readability/strains.ts';
import { quotationsIn } from '../../../src/core/text/quotations.ts';
import { segment } from '../../../src/core/text/segment.ts';

const strains = (text: string, grade = 12): string[] =>
  strainsOn(text, segment(text)[0]!, quotationsIn(text), grade).map(({ says }) => says);

const seam = (text: string): string | undefined =>
  bestSeam(text, segment(text)[0]!, quotationsIn(text), 40)?.word.text;

describe('what makes a sentence hard', () => {
  it('is told in the order of how much', () => {
    expect(
      strains(
        'Although the board that runs the harbour had been told by the state and by two of its own engineers that the gates would not hold, the town put off the work, because nobody who sat on the council knew what it would cost.',
      ),
    ).toEqual(['26 words before the main clause', '44 words', '6 clauses']);
  });

  it('names the long words, but not those that everybody knows, nor names', () => {
    expect(
      strains(
        'According to the government, including Maximilian Featherstonehaugh, municipal reorganisation necessitates considerable administrative simplification of family companies.',
      ),
    ).toEqual(['38 % long words (reorganisation, necessitates, administrative, simplification)']);
  });

  it('counts the writer’s own words, and says so where others are quoted', () => {
    const own =
      'the mayor told the town council on Monday evening, when it met in the old hall by the sea to hear what the board had to say of the gates';
    expect(strains(`“We have waited for nine long years now,” ${own}.`)).toEqual([
      '30 words besides the quotation',
    ]);
  });

  it('is less for younger readers', () => {
    const text = 'The mayor told the town council that the board would have to wait for the gates till May.';
    expect(strains(text)).toEqual([]);
    expect(strains(text, 5)).toEqual(['18 words']);
  });

  it('is nothing in a plain sentence', () => {
    expect(strains('The old pier is shut, and the boats will land at the quay from now on.')).toEqual([]);
  });
});

describe('a clause', () => {
  it.each([
    ['is one in a plain sentence', 'The boats left the quay after the vote.', 1],
    ['hangs on a relative', 'The boat that she sold, which he bought, sank.', 3],
    ['opens the sentence', 'When the boat sank, nobody was there.', 2],
    ['hangs on “that” before a subject', 'She said that the boat sank.', 2],
    ['but not on what points at something', 'She sold that boat before the storm as a gift.', 1],
    ['hangs on “as” and “after” before a pronoun', 'It sank as they watched, after he left.', 3],
  ])('%s', (_, text, count) => {
    expect(clausesIn(segment(text)[0]!.words)).toBe(count);
  });
});

describe('a sentence is split', () => {
  it.each([
    [
      'at a joint',
      'The old ferry will stay in the harbour for a week, while the county reads the log again.',
      'while',
    ],
    [
      'at a participle',
      'The old ferry stayed in the harbour for a week, drawing crowds of people from the whole coast.',
      'drawing',
    ],
    [
      'at a lone dash',
      'The old ferry will stay in the harbour – the county has to read the whole log again.',
      'the',
    ],
    [
      'at “because” without a comma',
      'The old ferry will stay in the harbour because the county has to read the log.',
      'because',
    ],
    [
      'not at an aside’s first dash',
      'The old ferry – the last of its kind on the whole coast – will stay in the harbour.',
      undefined,
    ],
    [
      'not within a span of years',
      'The county ran the old ferry to the islands from 1911 - 2019 for the whole coast.',
      undefined,
    ],
    [
      'not within a list',
      'The college of the town has taught law, engineering, and medicine to the whole coast since then.',
      undefined,
    ],
    [
      'not where a half would be a stump',
      'The old ferry will stay, and the county will read the log of the ship.',
      undefined,
    ],
  ])('%s', (_, text, word) => {
    expect(seam(text)).toBe(word);
  });
});
