import { describe, expect, it } from 'vitest';
import { NEWS_READERS } from '../../../../src/core/readability/audience.ts';
import { told } from '../../support.ts';

const CHECK = 'readability/article';
const HARD =
  'The comprehensive recommendations of the commission on the municipal administration require considerable additional investigation.';
const PLAIN =
  'The old pier is shut for good. The town can not pay for it. The boats will land at the quay from now on.';
const times = (text: string, n: number): string => Array.from({ length: n }, () => text).join('\n');

describe('an editor sees on the headline that the article is too hard', () => {
  it('with its level and the target', () => {
    expect(told(CHECK, `Commission Wants More Time\n${times(HARD, 12)}`)).toEqual([
      [
        'Commission Wants More Time',
        'The article reads beyond grade 18, a graduate’s level; the target is grade 12.',
      ],
    ]);
  });

  it('and against the desk’s own target', () => {
    const audience = { ...NEWS_READERS, grade: 6 };
    const news =
      'The harbour board voted on Monday to close the old pier, which has stood in the bay for a hundred years.';
    expect(told(CHECK, `Pier Closes\n${times(news, 8)}`, { audience })).toHaveLength(1);
    expect(told(CHECK, `Pier Closes\n${times(news, 8)}`)).toEqual([]);
  });

  it('or, once, that it is not in English and so not measured', () => {
    const spanish =
      'La vieja terminal del puerto cerró el lunes porque el ayuntamiento no puede pagar las obras que necesita desde hace años.';
    expect(told(CHECK, `Cierra el muelle\n${spanish}\n${spanish.replace('lunes', 'martes')}`)).toEqual([
      ['Cierra el muelle', 'This article does not read as English, so its readability is not measured.'],
    ]);
  });
});

describe('silent', () => {
  it.each([
    ['on a plain article', `Pier Closes\n${times(PLAIN, 8)}`],
    ['on a short text, which tells too little', `Commission Wants More Time\n${HARD}`],
    ['on no prose at all', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['on one word', 'Pier'],
    ['on capitals', times(PLAIN, 8).toUpperCase()],
  ])('%s', (_, text) => {
    expect(told(CHECK, text)).toEqual([]);
  });
});
