import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prose } from '../../../src/core/article/article.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { segment } from '../../../src/core/text/segment.ts';

const sentences = (text: string): string[] => segment(text).map(({ start, end }) => text.slice(start, end));

describe('sentences end where a reader pauses', () => {
  it.each<[string, string[]]>([
    [
      'numbers',
      [
        'He lives at No. 10 Harbour Row.',
        'Nos. 3 and 4 are empty.',
        'It sank on July 5.',
        'Both crews were saved.',
      ],
    ],
    [
      'countries and cities',
      [
        'The U.S. President flew in.',
        'He left the U.S. in May.',
        'They met in Washington, D.C.',
        'The talks failed.',
      ],
    ],
    ['titles', ['Sen. Smith and Gov. Ito spoke.', 'Dr. Wen left.', 'Lt. Col. Ray stayed.']],
    [
      'times of day',
      ['It opens at 9 a.m. on Monday.', 'It shut at 5 p.m.', 'Nobody came.', 'It reopens at 6 p.m. Tuesday.'],
    ],
    [
      'initials',
      ['J. K. Rowling wrote it.', 'George W. Bush read it.', 'They chose plan B.', 'The mayor agreed.'],
    ],
    ['firms', ['Yahoo! Inc. bought it.', 'Ray & Co. sold it.', 'It went to Acme Inc.', 'The price rose.']],
    ['ellipses', ['They said… nothing.', 'They waited…', 'Nobody came.', 'He began ... and stopped.']],
    [
      'quotations',
      [
        '“We lost,” she said.',
        '“Why?” Keller asked.',
        '“It is over.”',
        'He left.',
        'He said “stop.”',
        'They went on.',
      ],
    ],
    [
      'age and list numbers',
      ['The winner was Ana Ferro, 27.', '“I cried.”', 'Results: 1. Ferro; 2. Ash; 3. Ito.'],
    ],
    ['wars with numerals', ['It was the worst since World War II.', 'Earlier talks had failed.']],
    ['abbreviated months', ['It began on Feb. 24, 2022.', 'It ended in Sept.', 'The town slept.']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('across hard-wrapped lines', () => {
    expect(sentences('The board met\non Monday. It voted\nto close the pier.')).toEqual([
      'The board met\non Monday.',
      'It voted\nto close the pier.',
    ]);
  });

  it('and every word lies in its sentence', () => {
    const text = 'He lives at No. 10. “Why?” Keller asked. It shut at 5 p.m. Nobody came.';
    for (const sentence of segment(text))
      for (const word of sentence.words) {
        expect(word.start >= sentence.start && word.end <= sentence.end).toBe(true);
        expect(text.slice(word.start, word.end)).toBe(word.text);
      }
  });
});

const samples = new URL('../../../sample-articles/', import.meta.url);

/** One sentence a line and a blank line between paragraphs, as a person marked them. */
const listed = (name: string): string => {
  const text = readFileSync(new URL(name, samples), 'utf8');
  return prose(parseArticle(name, text))
    .map(({ sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join('\n'),
    )
    .join('\n\n');
};

describe('the samples’ sentences are those that were marked', () => {
  it.each(readdirSync(samples).filter((name) => /\.(?:txt|article)$/.test(name)))('%s', async (name) => {
    await expect(`${listed(name)}\n`).toMatchFileSnapshot(`../../fixtures/sentences/${name}.list`);
  });
});

/** Paragraphs of sentences that end where a splitter may not think so, or do not end where it may. */
const traps = readFileSync(new URL('../../fixtures/sentences/traps.list', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((paragraph) => paragraph.split('\n'));

describe('sentences that were written to trap us end where they were marked', () => {
  it.each(traps.map((expected) => [expected[0]!, expected] as const))('%s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
});
