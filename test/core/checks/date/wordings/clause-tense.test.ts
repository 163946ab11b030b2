import { describe, expect, it } from 'vitest';
import { told } from '../../../support.ts';

const CHECK = 'date/tense';
const words = (text: string): string[] =>
  told(CHECK, `---\ndate: 2025-03-12\n---\nNews of the town\n\n${text}`).map(([words]) => words);

describe('an editor sees the verb of a clause and a date that cannot go together, whatever the verb', () => {
  it.each([
    ['The regatta board has fined two clubs since 20 March.', 'has fined two clubs since 20 March'],
    [
      'The firm is planning to scrap its oldest boat on March 4.',
      'is planning to scrap its oldest boat on March 4',
    ],
    [
      'Her lawyers handed the court a list of forty names on 28 March.',
      'handed the court a list of forty names on 28 March',
    ],
    ['The next sitting, on 3 March, will hear from the beekeepers.', 'next sitting, on 3 March'],
    ['The upcoming vote on 1 March has split the town.', 'upcoming vote on 1 March'],
    ['The shipyard, which laid off ninety men on April 2, denies it.', 'laid off ninety men on April 2'],
    ['On Friday, March 28, three cranes lifted the roof.', 'March 28, three cranes lifted'],
    ['A squid was dragged ashore at Holm on March 24.', 'was dragged ashore at Holm on March 24'],
    ['The guild shall reopen its museum on 2 March.', 'shall reopen its museum on 2 March'],
    ['Lessons resume on March 3, the head teacher says.', 'resume on March 3'],
    ['Bids must be in by noon; the tender closes on 4 March.', 'closes on 4 March'],
    ['The mayor, who will hand out the medals on 1 March, has flu.', 'will hand out the medals on 1 March'],
    ['Passengers were taken to hospital by boat on 29 March.', 'were taken to hospital by boat on 29 March'],
    ['The museum is shut until 5 March.', 'is shut until 5 March'],
    ['The bishop is preparing to bless the boats on 2 March.', 'is preparing to bless the boats on 2 March'],
    ['They held a debate on 25 March about bread.', 'held a debate on 25 March'],
    ['She wrote in the book on 27 March that the hall was warm.', 'wrote in the book on 27 March'],
  ])('%s', (text, mark) => {
    expect(words(text)).toEqual([mark]);
  });
});

describe('silent', () => {
  it.each([
    'The club said in January that it would close on March 1, and it did.',
    'Had the vote been held on 20 March, the mayor would have lost.',
    'The tickets sold for the concert on 20 March went in an hour.',
    'The trial, adjourned until 27 March, has cost a fortune.',
    'Ministers agreed a ban that takes effect on April 1.',
    'The board will publish the findings of the vote on March 1.',
    'The inquiry has sat since 4 March and will report on the crash of March 1.',
    'The race was due to start on 2 April, but the track is under water.',
    'She postponed the wedding to April 5.',
    'She bought a flat and wants to move in on 28 March.',
    'He looked forward to the fair on 28 March.',
    'The firm cancelled a launch on 28 March.',
    'Both sides prepared for a hearing on 28 March.',
    'The council backed a day of prayer on 28 March.',
    'The minister named his deputy, who leaves on 28 March.',
    'The train will pass the spot where the van was hit on 1 March.',
    'Rail staff voted for a strike on 28 March.',
    'The trust raised the money for its parade on 28 March.',
    'The programme was printed for the gala on 28 March.',
    'The rise will be paid from 1 March.',
    'The pact says that all troops will leave the island by June 30, 2024.',
    'The next vote, on 3 March, failed by one.',
    'She wrote of the upcoming vote on 3 March, and was right.',
    'The fair runs from 3 March to 10 March and is free.',
    'The team trained for the relay on 28 March.',
    'The paper printed a timetable of trains on 28 March.',
    'She will resume the tour she broke off on 1 March.',
    'He left for Lima, where a ship is due on 28 March.',
    'The 2 March-5 April season saw 30 March babies.',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('stays cheap and silent on awkward text', () => {
    for (const odd of ['will be to ', 'upcoming , ', 'on 28 March , ', 'was ly '])
      expect(words(`The ${odd.repeat(2000)} board.`)).toEqual([]);
  });
});
