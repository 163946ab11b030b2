import { describe, expect, it } from 'vitest';
import { namesIn, peopleIn } from './support.ts';

const letters = (n: number): string => {
  const [a, b, c] = [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400)];
  return (
    ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'z', 'br', 'dr', 'gr', 'kr', 'st'][
      a
    ]! +
    'aeiou'[b % 5]! +
    ['nd', 'rk', 'lm', 'rt'][b >> 2]! +
    ['er', 'in'][c % 2]!
  );
};
const named = (n: number): string => letters(n).replace(/^./, (first) => first.toUpperCase());

describe('odd articles', () => {
  it('finds nobody where nothing has a capital', () => {
    expect(
      namesIn('talks resume in istanbul as anna keller meets tom holm. nothing was signed, keller said.'),
    ).toEqual([]);
  });

  it('reads an article in capitals', () => {
    const text =
      'KELLER MEETS HOLM\n\nMAYOR ANNA KELLER MET TOM HOLM ON TUESDAY. KELLER SAID THE TALKS WOULD GO ON.';
    expect(namesIn(text)).toEqual(['ANNA KELLER', 'TOM HOLM']);
  });

  it('reads a table of five hundred results', () => {
    const rows = Array.from(
      { length: 500 },
      (_, i) => `${i + 1}. Anna ${named(i)} (Sweden) 9.${10 + (i % 80)}`,
    );
    const people = peopleIn(`Results of the Malmo Open on Friday:\n\n${rows.join('\n')}`);
    expect(people.length).toBeGreaterThan(450);
  });

  it('reads rows of figures', () => {
    expect(
      namesIn(
        'Results of the Malmo Open on Friday:\n\nAnna Keller 35.28 32.03 12 4 17 20\nMaria Holm 35.30 31.88 11 4 16 19',
      ),
    ).toEqual(['Anna Keller', 'Maria Holm']);
  });

  it('survives emoji, other scripts and marks', () => {
    for (const text of [
      '😀 Anna Keller 😀 said שלום to محمد علي and left.',
      '“”"\'’',
      'A. B. C. D. E.',
      "O'",
      "'s",
      '\u0000 X',
      'Jr.',
      'Von der',
      '',
    ])
      expect(() => peopleIn(text)).not.toThrow();
    expect(namesIn('😀 Anna Keller 😀 said שלום to محمد علي and left.')).toEqual(['Anna Keller']);
  });

  it('survives very long rows of names', () => {
    for (const text of [
      'Anna '.repeat(5000),
      'Anna Keller, '.repeat(3000),
      'de '.repeat(5000),
      `${'A.'.repeat(3000)} Keller`,
    ])
      expect(() => peopleIn(text)).not.toThrow();
  });

  it('gives the same people each time, and mentions that do not overlap', () => {
    const text =
      'Mayor Anna Keller met Tom Ash and Piet de Groot. Keller said Ash and De Groot were friends.';
    expect(peopleIn(text)).toEqual(peopleIn(text));
    const mentions = peopleIn(text)
      .flatMap((person) => person.mentions)
      .sort((a, b) => a.start - b.start);
    for (let i = 1; i < mentions.length; i++)
      expect(mentions[i]!.start).toBeGreaterThanOrEqual(mentions[i - 1]!.end);
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  });
});
