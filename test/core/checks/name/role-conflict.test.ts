import { describe, expect, it } from 'vitest';
import { found } from '../../support.ts';

const CHECK = 'name/role-conflict';
const said = (text: string, others: Record<string, string> = {}): string[] =>
  found(CHECK, text, { others }).map(({ message }) => message);

const dated = (date: string, text: string): string => `---\ndate: ${date}\n---\n\n${text}`;

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

describe('an editor sees what another article speaks against', () => {
  it('an office that was told to be held no more', () => {
    const others = {
      'older.txt': dated('2025-03-01', 'Former Ruritanian President Anna Keller opened the fair.'),
    };
    const text = dated('2025-07-01', 'Ruritanian President Anna Keller spoke on Monday.');
    const [finding] = found(CHECK, text, { others });
    expect(finding!.severity).toBe('info');
    expect(finding!.message).toBe(
      'Anna Keller is “Ruritanian President” here; in another article, of 2025-03-01, Anna Keller is “Former Ruritanian President”.',
    );
    expect(finding!.related[0]!.path).toBe('older.txt');
  });

  it.each([
    ['Mayor Anna Keller spoke on Monday.', 'Anna Keller, a former mayor, opened the fair.'],
    ['Anna Keller, the mayor of Ottervale, spoke.', 'The ex-mayor, Anna Keller, opened the fair.'],
    ['Chief executive Anna Keller said no.', 'Former chief executive Anna Keller opened the fair.'],
  ])('%s', (text, older) => {
    expect(said(dated('2025-07-01', text), { 'older.txt': dated('2025-03-01', older) })).toHaveLength(1);
  });

  it('somebody else in the office on these days', () => {
    const others = {
      'other.txt': dated('2025-06-28', 'Tom Reyes, the mayor of Ottervale, opened the fair.'),
    };
    expect(said(dated('2025-07-01', 'Anna Keller, mayor of Ottervale, spoke.'), others)).toEqual([
      'Anna Keller is “mayor of Ottervale” here; in another article, of 2025-06-28, Tom Reyes is “mayor of Ottervale”.',
    ]);
  });
});

describe('silent on other articles', () => {
  const TEXT = dated('2025-07-01', 'Anna Keller, mayor of Ottervale, spoke.');
  it.each([
    ['that are later', dated('2025-09-01', 'Anna Keller, the former mayor of Ottervale, spoke.')],
    ['that are old', dated('2021-03-01', 'Anna Keller, the former mayor of Ottervale, spoke.')],
    ['that have no date', 'Anna Keller, the former mayor of Ottervale, spoke.'],
    ['on another town', dated('2025-06-28', 'Tom Reyes, the mayor of Skerrow, spoke.')],
    ['on another office', dated('2025-06-28', 'Anna Keller, the former treasurer of Ottervale, spoke.')],
    ['on somebody else’s past', dated('2025-06-28', 'Tom Reyes, the former mayor of Ottervale, spoke.')],
    ['on a deputy', dated('2025-06-28', 'Tom Reyes, the deputy mayor of Ottervale, spoke.')],
    ['on the holder of last year', dated('2024-06-28', 'Tom Reyes, the mayor of Ottervale, spoke.')],
    ['on a name spelled two ways', dated('2025-06-28', 'Anna Kellar, the mayor of Ottervale, spoke.')],
  ])('%s', (_, other) => expect(said(TEXT, { 'other.txt': other })).toEqual([]));

  it('where the office is told to be held again', () => {
    const others = {
      'a.txt': dated('2025-03-01', 'Anna Keller, the former mayor of Ottervale, spoke.'),
      'b.txt': dated('2025-06-01', 'Anna Keller, the mayor of Ottervale, spoke.'),
    };
    expect(said(TEXT, others)).toEqual([]);
  });

  it('where the words tell of then', () => {
    const others = { 'a.txt': dated('2025-03-01', 'Anna Keller, the former mayor of Ottervale, spoke.') };
    const text = dated('2025-07-01', 'In 2019 Anna Keller, then mayor of Ottervale, had said the same.');
    expect(said(text, others)).toEqual([]);
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
