import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { countsOf, type Tally } from '../../../src/core/readability/counts.ts';
import { countsOfProse } from '../../../src/core/readability/readability.ts';
import { segment } from '../../../src/core/text/segment.ts';

const counts = (text: string): Tally => countsOf(segment(text));

describe('an unfamiliar word counts once', () => {
  it('in a paragraph, however it is spelled', () => {
    expect(counts('The ferry left. The ferry’s ramp fell. Ferry crews ran.').unfamiliarWords).toBe(
      counts('The ferry left. The ramp fell. The crews ran.').unfamiliarWords,
    );
  });

  it('in an article, whichever paragraphs it stands in', () => {
    const one = 'The council chose a new harbour clerk on a wet day in May.';
    const other = 'The council paid the harbour clerk for the wet days.';
    const both = countsOfProse(parseArticle('story.txt', `${one}\n\n${other}`));
    expect(both.unfamiliarWords).toBe(counts(`${one} ${other}`).unfamiliarWords);
    expect(both.unfamiliarWords).toBeLessThan(counts(one).unfamiliarWords + counts(other).unfamiliarWords);
    expect(both.words).toBe(counts(one).words + counts(other).words);
  });
});

describe('a difficult word counts each time', () => {
  it('as Dale and Chall count it', () => {
    expect(counts('The municipal clerk left the municipal hall.').difficultWords).toBe(
      counts('The municipal clerk left the hall.').difficultWords + 1,
    );
  });
});

describe('names and numbers are known to every reader', () => {
  it.each([
    ['names of persons and places', 'He met Featherstonehaugh in Czechoslovakia.', 0],
    ['numbers', 'He has 1,204 sheep and 98 cows.', 0],
    ['but not a sentence’s first word', 'Municipalities fell.', 1],
    ['nor a shouted one', 'MUNICIPALITIES FELL INTO THE SEA.', 1],
  ])('%s', (_, text, difficult) => {
    expect(counts(text)).toMatchObject({ difficultWords: difficult, complexWords: difficult });
  });

  it('and a number is read as one syllable', () => {
    expect(counts('It was 1987.').syllables).toBe(3);
  });
});

it('a word of 60,000 letters is counted as data', () => {
  expect(counts(`The ${'x'.repeat(60_000)} fell.`)).toMatchObject({
    words: 3,
    letters: 60_007,
    syllables: 20_002,
    difficultWords: 1,
  });
});

describe('Gunning’s exceptions', () => {
  it.each([
    ['a verb with its ending -ed', 'They created it.', 0],
    ['a verb with its ending -es', 'It increases.', 0],
    ['a compound of short words', 'It was a long-standing plan.', 0],
    ['but not a compound with a hard word', 'It was a cross-municipal plan.', 1],
    ['nor a verb that is hard without its ending', 'They considered it.', 1],
  ])('%s', (_, text, complex) => {
    expect(counts(text).complexWords).toBe(complex);
  });
});
