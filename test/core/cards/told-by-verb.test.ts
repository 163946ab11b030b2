import { describe, expect, it } from 'vitest';
import { card, linesOf } from './support.ts';

describe('a card on an event that a verb tells', () => {
  it('answers in order: what, when, where, the numbers, here, elsewhere, with whom, what to look at', () => {
    const shown = card(
      'Two [drones struck] the port of Ravna on Monday, killing three people and wounding 11.\n\nMayor Ana Bell visited after the attack.',
      {
        'older.txt':
          '---\ndate: 2025-07-22\n---\n\nDrones struck the port of Ravna on Monday, killing five people, police said.\n',
      },
    );
    expect(shown).toMatchObject({ kind: 'event', title: 'Two drones struck the port of Ravna' });
    expect(linesOf(shown)).toEqual([
      'When, as told: Monday, 21 July 2025 <story.txt (2025-07-24)>',
      'Where, as told: Ravna <story.txt (2025-07-24)>',
      'Told of it: 3 people killed <story.txt (2025-07-24)>',
      'Told of it: 11 injured <story.txt (2025-07-24)>',
      'Told of it: 5 people killed <older.txt (2025-07-22)>',
      'Here: Named 2 times in this article <first mention>',
      'Elsewhere: <older.txt (2025-07-22)>',
      'Attention: Numbers differ: 3 people killed and 5 people killed <story.txt (2025-07-24): … struck the port of Ravna on Monday, killing three people and wounding 11.> <older.txt (2025-07-22): … struck the port of Ravna on Monday, killing five people, police said.>',
    ]);
  });

  it.each([
    [
      'Officials said a Bordavian [drone had killed] two people in Ravna on Monday.',
      'Bordavian drone had killed two people, Ravna',
    ],
    [
      'Ruritanian and Bordavian [negotiators met] in Orme on Monday.',
      'Ruritanian and Bordavian negotiators met, Orme',
    ],
    ['The town [council voted] 7-6 late on Monday to close the pier.', 'town council voted 7-6'],
    ['The river Arle [burst its banks in Orme on Sunday.', 'river Arle burst its banks, Orme'],
    ['After two [bridges came down] in Orme on Sunday, nobody slept.', 'two bridges came down, Orme'],
  ])('calls it by its clause: %s', (marked, title) => {
    expect(card(marked)?.title).toBe(title);
  });

  it('names who took part after where else it is told', () => {
    const labels = card('Finance minister Ana Bell met the envoys at [talks in Lisbon] on Monday.', {
      'older.txt': '---\ndate: 2025-07-22\n---\n\nTalks in Lisbon on Monday failed.\n',
    })!.lines.map(({ label }) => label);
    expect(labels).toEqual(['When, as told', 'Where, as told', 'Here', 'Elsewhere', 'Who, as told']);
  });

  it('has no attention for parts, for bounds, nor for one number in two articles', () => {
    const older = (words: string): Record<string, string> => ({
      'older.txt': `---\ndate: 2025-07-22\n---\n\n${words}\n`,
    });
    const story =
      'Two [drones struck] the port of Ravna on Monday, killing five people, and killing three children among them.';
    for (const others of [
      {},
      older('Drones struck the port of Ravna on Monday, killing at least six people.'),
      older('Drones struck the port of Ravna on Monday, killing five people.'),
    ])
      expect(linesOf(card(story, others)).join()).not.toContain('Attention');
  });

  it('keeps four numbers on the short card and the rest behind More', () => {
    const shown = card(
      'Two [drones struck] the port of Ravna on Monday, killing three people, wounding 11, trapping 12 people, displacing 30 families and making nine people ill.',
    );
    expect(
      linesOf(shown)
        .filter((line) => line.includes('Told of it'))
        .map((line) => line.startsWith('+')),
    ).toEqual([false, false, false, false, true]);
  });
});
