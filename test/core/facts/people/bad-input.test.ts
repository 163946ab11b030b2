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

  it('takes a name of twelve words for one, and finds its surname again', () => {
    const name = 'Pedro de Alcântara Francisco António João Carlos Xavier Luís de Paula Bragança';
    const [pedro, ...others] = peopleIn(
      `The bill was drawn up by ${name}, who signed it on Monday. Bragança left.`,
    );
    expect(name.split(' ')).toHaveLength(12);
    expect(pedro).toMatchObject({
      name,
      mentions: [{ form: 'full' }, { form: 'surname', text: 'Bragança' }],
    });
    expect(others).toEqual([]);
  });

  it('tells people from what months, verbs and modals say', () => {
    const text =
      'Theresa May, 68, spoke on May 3, and Mark Willard marked the day. Will the talks go on? They may. May said so in May.';
    expect(peopleIn(text).map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Theresa May', 2],
      ['Mark Willard', 1],
    ]);
  });

  it('finds a fictional cast, and names beside other scripts', () => {
    expect(
      namesIn(
        'The film opens as Captain Orvo Drell wakes Lady Issaria Vane. Drell warns Vane that the ship has gone.',
      ),
    ).toEqual(['Orvo Drell', 'Issaria Vane']);
    expect(namesIn('Yossi Levi (יוסי לוי) met محمد بن سلمان in Haifa, Levi said on Tuesday.')).toEqual([
      'Yossi Levi',
    ]);
  });

  it('knows a place from its namesakes', () => {
    const text =
      'Talks in Washington went on. Mayor George Washington Harper flew to Washington, and Harper left.';
    expect(namesIn(text)).toEqual(['George Washington Harper']);
    for (const words of [
      'Paris Hilton, the heiress, flew to Paris on Monday. Hilton said she liked the town.',
      'The heiress Paris Hilton flew from Paris to Washington, and Hilton left on Monday.',
    ])
      expect(peopleIn(words).map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
        ['Paris Hilton', 'Hilton'],
      ]);
    expect(namesIn('The Paris Hilton, a hotel of 400 rooms, shut its doors on Monday.')).toEqual([]);
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
