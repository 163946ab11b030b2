import { describe, expect, it } from 'vitest';
import { card, linesOf } from './support.ts';

const OLDER =
  '---\ndate: 2025-07-01\n---\n\nAnna Vestrell, the harbour chief, met Mayor Tom Reyes at talks in Lisbon on Monday.\n';

describe('a card on a person', () => {
  it('answers in order: who, here, elsewhere, with whom, at what, what to look at, what was said last', () => {
    const shown = card(
      'Harbour chief [Anna Vestrel] spoke on Monday. “The pier is past saving,” Vestrel said. Mayor Tom Reyes agreed.',
      { 'older.txt': OLDER },
    );
    expect(shown).toMatchObject({ kind: 'person', title: 'Anna Vestrel' });
    expect(linesOf(shown)).toEqual([
      'As told: Harbour chief <story.txt (2025-07-24)>',
      'Here: Named 2 times in this article <first mention>',
      'Elsewhere: <older.txt (2025-07-01)>',
      'Named with: Tom Reyes',
      'At: <talks in Lisbon>',
      'Attention: Spelled Anna Vestrell in another article <older.txt (2025-07-01): Anna Vestrell, the harbour chief, met Mayor Tom Reyes at talks …>',
      'Last quotation: “The pier is past saving” <story.txt (2025-07-24)>',
    ]);
  });

  it('is helped out with the full name that others give', () => {
    expect(card('[Vestrell] said no.', { 'older.txt': OLDER })!.title).toBe('Anna Vestrell');
  });

  it('keeps two people of one name apart', () => {
    const others = { 'nurse.txt': 'Anna Vestrell, a nurse from Hull, was hurt on Monday, police said.' };
    expect(linesOf(card('Harbour chief [Anna Vestrell] spoke.', others)).join()).not.toContain('Elsewhere');
  });

  it('shows three articles, newest first, and the rest behind More', () => {
    const others = Object.fromEntries(
      [1, 2, 3, 4, 5].map((day) => [
        `${day}.txt`,
        `---\ndate: 2025-07-0${day}\n---\n\nHarbour chief Anna Vestrell spoke to the board.\n`,
      ]),
    );
    expect(
      linesOf(card('Harbour chief [Anna Vestrell] spoke.', others)).filter((line) =>
        line.includes('Elsewhere'),
      ),
    ).toEqual([
      'Elsewhere: and in 2 more <5.txt (2025-07-05)> <4.txt (2025-07-04)> <3.txt (2025-07-03)>',
      '+ Elsewhere: <2.txt (2025-07-02)> <1.txt (2025-07-01)>',
    ]);
  });

  it('holds the words of articles as they are, for hosts to escape', () => {
    expect(
      linesOf(
        card('Harbour chief [Anna Vestrell] spoke. “[x](command:y) is <b>past saving</b>,” Vestrell said.'),
      ).at(-1),
    ).toContain('“x(command:y) is <b>past saving</b>”');
  });
});

describe('a card on an event', () => {
  it('tells when, where, who, the numbers, and what is told in two ways', () => {
    const shown = card('On Monday, July 21, a bomb [attack in Basra] killed 12 people.', {
      'older.txt':
        '---\ndate: 2025-07-22\n---\n\nA bomb attack in Basra on Monday killed 14 people and injured 20, police said.\n',
    });
    expect(shown).toMatchObject({ kind: 'event', title: 'bomb attack in Basra' });
    expect(linesOf(shown)).toEqual([
      'When, as told: Monday, 21 July 2025 <story.txt (2025-07-24)>',
      'Where, as told: Basra <story.txt (2025-07-24)>',
      'Told of it: 12 people killed <story.txt (2025-07-24)>',
      'Told of it: 14 people killed <older.txt (2025-07-22)>',
      'Told of it: 20 injured <older.txt (2025-07-22)>',
      'Here: Named once in this article <first mention>',
      'Elsewhere: <older.txt (2025-07-22)>',
      'Attention: Numbers differ: 12 people killed and 14 people killed <story.txt (2025-07-24): On Monday, July 21, a bomb attack in Basra killed 12 people.> <older.txt (2025-07-22): A bomb attack in Basra on Monday killed 14 people and injured 20, police said.>',
    ]);
  });

  it('shows two days told of one name', () => {
    const others = { 'older.txt': 'On May 31, 2025, the army began Operation Grey Heron in the north.' };
    const shown = card('On June 1, 2025, the army began [Operation Grey Heron] in the north.', others);
    expect(linesOf(shown).find((line) => line.startsWith('Attention'))).toMatch(
      /^Attention: Told on Sunday, 1 June 2025 and Saturday, 31 May 2025 </,
    );
  });

  it('keeps two rounds and two years apart', () => {
    const others = {
      'a.txt': '---\ndate: 2025-07-01\n---\n\nA second round of talks in Rome failed.\n',
      'b.txt': 'The 2018 FIFA World Cup drew crowds.',
    };
    expect(linesOf(card('A third [round] of talks in Rome failed.', others)).join()).not.toContain(
      'Elsewhere',
    );
    expect(linesOf(card('The 2022 FIFA [World Cup] drew crowds.', others)).join()).not.toContain('Elsewhere');
  });
});

describe('a card on a date', () => {
  it('tells the day, what it was reckoned from, how far it is and what else is told of it', () => {
    const shown = card('A bomb attack in Basra shook the town on [Monday].', {
      'older.txt': '---\ndate: 2025-07-22\n---\n\nTalks in Rome on Monday failed.\n',
    });
    expect(shown).toMatchObject({ kind: 'date', title: 'Monday, 21 July 2025' });
    expect(linesOf(shown)).toEqual([
      'Reckoned from: The article’s date, Thursday, 24 July 2025 <date>',
      'Distance: 3 days before the article’s date',
      'That day here: <bomb attack in Basra>',
      'That day elsewhere: <Talks in Rome, older.txt (2025-07-22)>',
    ]);
  });
});

it('is none where nothing is named', () => {
  expect(card('The [pier] must go.')).toBeNull();
});
