import { describe, expect, it } from 'vitest';
import { found, told } from '../../support.ts';

const wrong = (body: string): [string, string][] =>
  told('date/elapsed', `---\ndate: 2025-07-22\n---\n${body}`);

describe('an editor is told nothing of what tells no length', () => {
  describe.each([
    [
      'a rate',
      [
        'Fares have risen by 3 per cent a year since 2016.',
        'The ice has moved 40 metres a year since 1990, they say.',
        'The works has made £4m a year since it was sold in 2016.',
        'It has sold 2,000 tonnes of salt a month since May 2023.',
        'The pool has opened 200 days a year since 2003.',
        'A dry summer has come every five years since 1950.',
        'The town has flooded once in ten years since 1950.',
      ],
    ],
    [
      'what came before the date',
      [
        'Two mayors have served since 1998, when 40 years of rule by the Bells ended.',
        'Since 1998, when 40 years of rule by one family ended, the town has had six mayors.',
        'The port has been calm since 2009, ending 26 years of strikes.',
        'The union has run the port since 2009, after 60 years of private owners.',
        'The dam has stood since 1998, where for 60 years there was a ford.',
      ],
    ],
    [
      'the age of somebody else',
      [
        'Ivo Marsh, 21, from Leeds, rows for the club. Its owner, Carl Brandt, watched. He is 77. His boats had won nothing since 2004.',
        'Ivo Marsh was born in 2001. The club belongs to Carl Brandt. He is 77.',
        'Ivo Marsh was born in 2001. The boat was built by an uncle. Carl Brandt paid. He is 60.',
        'Sam Ode was born in 1966. The book is about Ruth. She is 17 in 1972, and a maid.',
        'Ruth Ode was born in 1933 and, as the paper said (6 May, page 4), was 81 when she died.',
      ],
    ],
    [
      'a number that is no age',
      [
        'The fire began on 1 July. On Sunday it was 4,000 acres, and on Monday 9,000.',
        'The fund was set up in 2001. On Monday it was 3.5 points down.',
        'The flood began on 1 July. On Sunday it was 40 in places.',
      ],
    ],
    [
      'a choice',
      [
        'The fast began on 1 or 2 July, and lasted for 29 days or 30.',
        'Ana Bell came in 1990 or 1991. She has been there for 20 years.',
        'The hall closed in 2019. It has been empty for two or three years.',
        'The hall closed in 2019. It has been empty for a year or so.',
      ],
    ],
    [
      'an anniversary',
      [
        'The song is by Ana Bell, who died 75 years ago this September.',
        'The pit shut 40 years ago next week, and the town will mark it.',
        'The rail strike ended 30 years ago on Friday.',
      ],
    ],
  ])('%s', (_, texts) => {
    it.each(texts)('%s', (text) => {
      expect(wrong(text)).toEqual([]);
    });
  });
});

it.each([
  ['The dam was shut in 2019. That was a year ago, she said.', 'a year'],
  ['The hall opened in 2016, and a year later, in 2021, it closed.', 'a year'],
  ['The road has been shut for a year, since May 2021.', 'a year'],
  ['The mill closed in May 2021, a year ago.', 'a year'],
  ['The tower has been closed since 2016, a span of 20 years.', '20 years'],
  ['Ivo Marsh was born in 2001. He trains at the club. He is 77.', 'not 77'],
])('but still of a length that is wrong: %s', (text, words) => {
  expect(wrong(text).map(([, message]) => message)).toEqual([expect.stringContaining(words)]);
});

it('says which of two dates comes first, where a length leads back', () => {
  const [message] = wrong('From 2019 to 2003, a span of 16 years, it was shut.').map(([, text]) => text);
  expect(message).toBe('2019 comes after 2003, so “16 years” cannot lead from the one to the other.');
});

it('reads long lists of numbers and rates without repeating itself', () => {
  const rates = '4,000 a year or 5 per cent a week or 29 days or '.repeat(40);
  expect(found('date/elapsed', `---\ndate: 2025-07-22\n---\nIt was ${rates}since 2007.`)).toEqual([]);
});
