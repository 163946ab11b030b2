import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { type Audience, NEWS_READERS } from '../../../src/core/readability/audience.ts';
import { type ReadabilityReport, reportOf } from '../../../src/core/readability/report.ts';
import { told } from '../support.ts';

const HARD =
  'Although the commission had previously recommended a comprehensive restructuring of municipal responsibilities, which several administrations subsequently postponed because of budgetary considerations, the council nevertheless approved an extraordinary allocation for preliminary investigations.';
const SPLIT =
  'The old ferry will remain in the harbour for another week of tests and repairs that its officers had repeatedly requested of the company, while the county reads the log and asks who allowed a ship with no working pump to leave the quay.';
const QUOTED = `“${HARD.replace(/\.$/, ',')}” Keller said.`;
const PLAIN =
  'The council met on Monday in the old hall by the sea and chose a new clerk for the town. She starts in May. Nobody spoke against her when the vote was called, and all of them went home before it was dark.';

const report = (text: string, audience: Audience = NEWS_READERS): ReadabilityReport =>
  reportOf(parseArticle('story.txt', text), audience);
const paragraphs = (...each: string[]): string => each.join('\n\n');

describe('a sentence’s bar', () => {
  const text = paragraphs(PLAIN, HARD, QUOTED, PLAIN);
  const { sentences, target } = report(text);

  it('stands in reading order, at its own words, and opens its paragraph', () => {
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
      expect.arrayContaining([HARD, QUOTED]),
    );
    expect(sentences.map(({ start }) => start)).toEqual(
      sentences.map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(sentences.filter(({ opens }) => opens)).toHaveLength(4);
  });

  it('is as high as its grade, and never higher than the chart', () => {
    const hard = sentences.find(({ standing }) => standing === 'hard')!;
    expect(hard).toMatchObject({ height: 1, says: 'beyond grade 18, too hard' });
    expect(target).toEqual({ height: 12 / 20, name: 'Target: grade 12' });
    const fine = sentences.filter(({ standing }) => standing === 'fine').map(({ height }) => height!);
    expect(Math.max(...fine)).toBeLessThanOrEqual(target.height);
  });

  it('is not judged where the sentence is short, or somebody’s words', () => {
    expect(sentences.find(({ text }) => text.startsWith('“'))).toMatchObject({
      standing: 'unjudged',
      height: null,
      says: 'not judged',
    });
    expect(sentences.find(({ text }) => text === 'She starts in May.')).toMatchObject({
      standing: 'unjudged',
    });
  });

  it('tells a sentence above the target that is not too hard', () => {
    const below = report(paragraphs(PLAIN, SPLIT, PLAIN), {
      ...NEWS_READERS,
      formulas: ['spache'],
      agree: 1,
    });
    expect(below.sentences.some(({ standing }) => standing === 'above')).toBe(true);
    expect(below.sentences.some(({ standing }) => standing === 'hard')).toBe(false);
    expect(below.hardest).toEqual([]);
  });

  it('shows a long sentence’s first words only, cut between characters', () => {
    const long = `The list of the boats is ${'in the hall of the town and '.repeat(50)}long.`;
    expect(report(long).sentences[0]!.text).toMatch(/^The list of the boats is [a-z ]{100,220}…$/);
    expect(report(`${'x'.repeat(239)}${'😀'.repeat(30)} is here.`).sentences[0]!.text).toBe(
      `${'x'.repeat(239)} …`,
    );
  });
});

describe('the hardest sentences', () => {
  it('are those that the check shows, in its words, the hardest first', () => {
    const text = paragraphs(PLAIN, SPLIT, PLAIN, HARD, PLAIN);
    const { hardest } = report(text);
    expect(hardest.map(({ start, end }) => text.slice(start, end))).toEqual([HARD, SPLIT]);
    expect(hardest.map(({ message }) => message).sort()).toEqual(
      told('readability/sentence', text)
        .map(([, message]) => message)
        .sort(),
    );
  });

  it('are retext-readability’s where a desk goes by its verdicts', () => {
    const text = paragraphs(PLAIN, HARD);
    const audience: Audience = { ...NEWS_READERS, verdicts: 'retext-readability' };
    const { hardest, sentences } = report(text, audience);
    expect(hardest.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Hard to read for .* of retext-readability’s formulas\.$/),
    ]);
    expect(sentences.filter(({ standing }) => standing === 'hard')).toHaveLength(1);
  });
});

describe('where no finding is shown', () => {
  const text = paragraphs(PLAIN, HARD, PLAIN, SPLIT);
  const article = parseArticle('story.txt', text);

  it('on a sentence, it is not among the hard ones, nor mended', () => {
    const { hardest, sentences, mending } = reportOf(
      article,
      NEWS_READERS,
      ({ start }) => start === text.indexOf(SPLIT),
    );
    expect(hardest.map(({ start }) => start)).toEqual([text.indexOf(SPLIT)]);
    expect(sentences.find(({ start }) => start === text.indexOf(HARD))!.standing).toBe('above');
    expect(mending).toHaveLength(2);
  });

  it('because the check is off, that is said', () => {
    expect(reportOf(article, NEWS_READERS, null)).toMatchObject({
      hardest: [],
      hardestNone: 'The check on hard sentences is off, so none is shown as too hard.',
      mending: [],
    });
  });
});

describe('the effect of mending', () => {
  it('reckons a sentence split at its seam', () => {
    expect(report(paragraphs(PLAIN, SPLIT, PLAIN)).mending).toEqual([
      expect.stringMatching(
        /^Mending the hardest sentence would bring the article from grade [\d.]+ to grade [\d.]+\.$/,
      ),
      'This splits “The old ferry will remain …” before “while”.',
    ]);
  });

  it('reckons a sentence without a seam as left out', () => {
    const whole =
      'Municipal administrators unanimously recommended comprehensive preliminary investigations of extraordinary budgetary responsibilities under considerable international supervision.';
    expect(report(paragraphs(PLAIN, whole, PLAIN)).mending).toContain(
      'This leaves out “Municipal administrators unanimously recommended comprehensive …”, which has no place to split it at.',
    );
  });

  it('counts three sentences at the most', () => {
    const text = paragraphs(...Array.from({ length: 5 }, () => paragraphs(PLAIN, HARD)), PLAIN);
    const { hardest, mending } = report(text);
    expect(hardest.length).toBeGreaterThan(3);
    expect(mending[0]).toMatch(/^Mending the 3 hardest sentences would bring the article from/);
    expect(mending).toHaveLength(4);
  });

  it('is not told where nothing is hard', () => {
    expect(report(PLAIN)).toMatchObject({ hardest: [], mending: [] });
  });
});

describe('the formulas’ table', () => {
  it('names every formula with its value, its grade and whether it votes', () => {
    const { formulas } = report(PLAIN, { ...NEWS_READERS, formulas: ['ari', 'smog'] });
    expect(formulas.map(({ name }) => name)).toEqual([
      'Flesch Reading Ease',
      'Flesch–Kincaid',
      'Gunning Fog',
      'SMOG',
      'Coleman–Liau',
      'ARI',
      'Dale–Chall',
      'Spache',
    ]);
    expect(formulas.filter(({ votes }) => votes).map(({ name }) => name)).toEqual(['SMOG', 'ARI']);
    for (const { value, meaning } of formulas) {
      expect(value).toMatch(/^(?:\d+\.\d|below 0)$/);
      expect(meaning).toMatch(/\.$/);
    }
  });

  it('says no number that is no grade', () => {
    const { formulas, verdict } = report('We go. He is in. I am up. It is so.');
    expect(formulas.map(({ grade }) => grade).join()).not.toMatch(/-|−|NaN|Infinity|grade 0/);
    expect(formulas.find(({ name }) => name === 'ARI')!.value).toBe('below 0');
    expect(verdict[0]).toMatch(/below grade 1/);
  });
});

describe('what there is to say before any figure', () => {
  const SPANISH =
    'La comisión recomendó una reforma completa de los barrios del puerto, y el alcalde dijo que la obra empezará en otoño. Los vecinos de la calle mayor piden que se aplace hasta el año que viene por falta de dinero.';

  it.each([
    ['nothing of an article', paragraphs(...Array.from({ length: 4 }, () => PLAIN)), []],
    ['that there is no prose', '', ['This article holds no prose yet, so there is nothing to measure.']],
    [
      'that it is not English',
      SPANISH,
      ['This article does not read as English, so its readability is not measured.'],
    ],
    [
      'that it is short',
      PLAIN,
      ['The formulas were made for passages of 100 words and more: of so short a text they say little.'],
    ],
  ])('%s', (_, text, notes) => {
    expect(report(text).notes).toEqual(notes);
  });

  it('that it is long, and all of it is measured', () => {
    const count = 500;
    const text = Array.from({ length: count }, (_, i) => `${PLAIN} That was meeting ${i}.`).join('\n\n');
    const { notes, sentences } = report(text);
    expect(notes).toEqual([
      expect.stringMatching(/^This is a long text: it has 2\d,\d{3} words, which take \d+ minutes to read\./),
    ]);
    expect(sentences).toHaveLength(count * 4);
  });

  it.each(['', SPANISH, '12 34 56', '| a | b |', '!!!', 'x'.repeat(5000)])(
    'and no figure that is none: %#',
    (text) => {
      expect(JSON.stringify(report(text))).not.toMatch(/NaN|Infinity|null,"grade"/);
    },
  );
});
