import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/core/status.ts';
import { reviewed } from './support.ts';

const PROSE =
  'The council met on Monday in the old hall by the sea and chose a new clerk for the town. She starts in May.';
const short = (text: string, path?: string): readonly string[] =>
  statusOf(reviewed(text, path === undefined ? {} : { path }), 12).short;

describe('an article at a glance', () => {
  it.each([
    ['front matter', `---\ndate: 2025-07-22\n---\n${PROSE}`, '22 July 2025, from the front matter'],
    ['a date line', `date 2025-07-22 ${PROSE}`, '22 July 2025, from the date line'],
    ['a dateline', `STANNERBY, July 22, 2025 — ${PROSE}`, '22 July 2025, from the dateline'],
    [
      'a line that says so',
      `New clerk\n\nPublished: July 22, 2025\n\n${PROSE}`,
      '22 July 2025, from the “Published” line',
    ],
    ['nothing', PROSE, 'undated'],
  ])('has its date from %s', (_, text, date) => {
    expect(short(text)).toEqual([expect.stringMatching(/^Grade \d+$/), '24 words', '1 min', date]);
  });

  it('has its date from the file’s name', () => {
    expect(short(PROSE, 'clerk-20250722.txt')).toContain('22 July 2025, from the file’s name');
  });

  it('says a word where there is no grade', () => {
    expect(short('')).toEqual(['No prose', 'undated']);
    expect(
      short(
        'La comisión recomendó una reforma completa de los barrios del puerto, y el alcalde dijo que la obra empezará en otoño. Los vecinos piden que se aplace.',
      )[0],
    ).toBe('Not English');
    expect(short('We go. He is in. I am up.')[0]).toBe('Below grade 1');
  });

  it('takes as long to read as it has words', () => {
    const text = Array.from({ length: 60 }, () => PROSE).join('\n');
    expect(short(text)).toEqual(expect.arrayContaining(['1,440 words', '6 min']));
  });
});

it('in sentences says how it reads, where the reading time comes from, and how it could be dated', () => {
  expect(statusOf(reviewed(PROSE), 9).sentences).toEqual([
    expect.stringMatching(
      /^The article reads at grade \d+, an? \d+-year-old’s level; the target is grade 9\.$/,
    ),
    'It has 24 words of prose in 2 sentences.',
    'Reading it takes about 1 minute, at the 240 words a minute of grown readers (Brysbaert 2019).',
    'It is undated: front matter, a dateline, a “Published” line or a date in the file’s name would date it.',
  ]);
});
