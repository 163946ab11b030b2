import { describe, expect, it } from 'vitest';
import { found } from '../../support.ts';

const CHECK = 'name/role-conflict';
const said = (text: string): string[] => found(CHECK, text).map(({ message }) => message);

describe('an editor sees offices that exclude each other', () => {
  it('two people in one', () => {
    const text =
      'Ruritanian President Anna Keller spoke on Monday.\n\nTom Reyes, the president of Ruritania, said nothing.';
    expect(said(text)).toEqual([
      'Tom Reyes is “president of Ruritania” here; in line 1 Anna Keller is “Ruritanian President”.',
    ]);
  });

  it('one person in two of one state', () => {
    const text =
      'Ruritanian President Anna Keller spoke on Monday.\n\nRuritanian Prime Minister Anna Keller said no more.';
    expect(said(text)).toHaveLength(1);
  });
});

describe('silent', () => {
  it.each([
    ['on two states', 'Ruritanian President Anna Keller met Bordurian President Tom Reyes on Monday.'],
    [
      'on a former holder',
      'Ruritanian President Anna Keller met former Ruritanian President Tom Reyes on Monday.',
    ],
    [
      'on a change',
      'Ruritanian President Anna Keller, who succeeded Ruritanian President Tom Reyes in 2020, spoke.',
    ],
    [
      'on a deputy and an adviser',
      'Ruritanian President Anna Keller spoke. Ruritanian Vice President Tom Reyes and presidential adviser Ada Holt did not.',
    ],
    ['on an office with no state', 'President Anna Keller met President Tom Reyes on Monday.'],
    [
      'on several true roles',
      'Vladimir Orlov, a negotiator, spoke. The presidential aide, Vladimir Orlov, heads the writers’ union.',
    ],
    [
      'on a name spelled two ways',
      'Ruritanian President Anna Keller spoke. Ruritanian President Anna Kellar left.',
    ],
    [
      'on stems of two states',
      'Austrian President Anna Keller met Australian President Tom Reyes on Monday.',
    ],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
