import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NEWS_READERS } from '../../../../src/core/readability/audience.ts';
import { told } from '../../support.ts';

const CHECK = 'readability/sentence';

const HARD =
  'Although the commission had previously recommended a comprehensive restructuring of municipal responsibilities, which several administrations subsequently postponed because of budgetary considerations, the council nevertheless approved an extraordinary allocation for preliminary investigations.';
const PLAIN = 'The council met on Monday and chose a new clerk. Nobody spoke against her. She starts in May.';

describe('an editor sees the sentence to mend', () => {
  it('with what makes it hard, the most important first, and no number that is no grade', () => {
    expect(told(CHECK, `${PLAIN}\n${HARD}\n${PLAIN}`)).toEqual([
      [HARD, expect.stringMatching(/^Hard to read \(beyond grade 18\): .*% long words \(.*\)/)],
    ]);
  });

  it('and where to split it', () => {
    const text =
      'The old ferry will remain in the harbour for another week of tests and repairs that its officers had repeatedly requested of the company, while the county reads the log and asks who allowed a ship with no working pump to leave the quay.';
    expect(told(CHECK, `${PLAIN}\n${text}\n${PLAIN}`)[0]![1]).toMatch(
      /Split before “while”, it would read at grade \d+\.$/,
    );
  });

  it('but never more than the hardest quarter of an article', () => {
    const text = Array.from({ length: 8 }, (_, i) => `In report ${i}, ${HARD.replace('A', 'a')}`).join('\n');
    expect(told(CHECK, text)).toHaveLength(2);
  });

  it('by retext-readability’s verdict where a desk wants that', () => {
    const audience = { ...NEWS_READERS, verdicts: 'retext-readability' } as const;
    expect(told(CHECK, `${PLAIN}\n${HARD}`, { audience })).toEqual([
      [HARD, 'Hard to read for 5 out of 7 of retext-readability’s formulas.'],
    ]);
  });
});

describe('silent', () => {
  it.each([
    ['on plain sentences', PLAIN],
    ['on what somebody said', `${PLAIN}\n“${HARD}” Keller said.\n${PLAIN}`],
    [
      'on what somebody said in British marks',
      `${PLAIN}\n‘${HARD.replace(/\.$/, ',')}’ Keller said.\n${PLAIN}`,
    ],
    [
      'on what somebody said in straight single marks',
      `${PLAIN}\n'${HARD.replace(/\.$/, ',')}' Keller said.\n${PLAIN}`,
    ],
    [
      'on words within words that somebody said',
      `${PLAIN}\n“He told me ‘${HARD.replace(/\.$/, '')}’ and nothing else,” Keller said.\n${PLAIN}`,
    ],
    ['on what somebody goes on saying in the next paragraph', `${PLAIN}\n“${HARD}\n“${HARD}” Keller said.`],
    ['on what somebody said whose marks were not closed', `${PLAIN}\n“${HARD} ${HARD}\n${PLAIN}`],
    [
      'on what somebody said whose marks were not opened',
      `${PLAIN}\n${HARD.replace(/\.$/, ',')}” Keller said.`,
    ],
    [
      'on a sentence of names after its dateline',
      `HAVENMOUTH, July 22, 2025 (Agency) — Featherstonehaugh, Habsburg-Lothringen and Oppenheimer of the International Organization for Standardization met Konstantinopolsky in Czechoslovakia on Wednesday.`,
    ],
    [
      'on a short sentence with long words that are its subject',
      `${PLAIN}\nIodine deficiency can lead to serious illness, including deafness, the researchers say in their latest study.`,
    ],
    [
      'on names and numbers',
      `${PLAIN}\nMaximiliane Habsburg-Lothringen, Bartholomew Featherstonehaugh and Alexandrina Oppenheimer beat Switzerland, Liechtenstein and Czechoslovakia 1,204 to 1,198 in 1987.`,
    ],
    [
      'on a list of results',
      'Results: 1. Konstantinopolsky, 14:22:08; 2. Featherstonehaugh, 14:22:12; 3. Oppenheimer, 14:23:20.',
    ],
    [
      'on a text in another language',
      'La comisión recomendó anteriormente una reestructuración completa de las responsabilidades municipales, que varias administraciones aplazaron posteriormente por consideraciones presupuestarias extraordinarias del ayuntamiento y de la administración regional.',
    ],
  ])('%s', (_, text) => {
    expect(told(CHECK, text)).toEqual([]);
  });

  it('on a headline, a caption and a list of sources', () => {
    const text = `Commission Recommends Comprehensive Restructuring of Municipal Responsibilities Notwithstanding Considerable Budgetary Considerations\n${PLAIN}\n${PLAIN}\nSources\n- Comprehensive Restructuring of Municipal Responsibilities Recommended by Extraordinary Commission`;
    expect(told(CHECK, text)).toEqual([]);
  });
});

const samples = new URL('../../../../sample-articles/', import.meta.url);

it('in the samples stands under just the sentences that were written too hard', () => {
  const hard = readdirSync(samples)
    .filter((name) => /\.(?:txt|article)$/.test(name))
    .flatMap((name) => told(CHECK, readFileSync(new URL(name, samples), 'utf8'), { path: name }));
  expect(hard.map(([words]) => words.slice(0, 30)).sort()).toEqual([
    'Although the institute caution',
    'Because the town’s insurance p',
    'Commentators in the West have ',
    'Under the arrangement that the',
    'With a new package of American',
  ]);
});
