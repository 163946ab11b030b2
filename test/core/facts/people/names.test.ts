import { describe, expect, it } from 'vitest';
import { namesIn, peopleIn } from './support.ts';

describe('people found', () => {
  it.each([
    ['Acting Mayor Artem Kovalchuk opened the bridge on Sunday.', ['Artem Kovalchuk']],
    [
      'The minister thanked Ursula von der Linden and Juan de la Cruz in Geneva.',
      ['Ursula von der Linden', 'Juan de la Cruz'],
    ],
    [
      'Mohammed bin Khalid and Ahmed al-Rashid met on Monday, an aide said.',
      ['Mohammed bin Khalid', 'Ahmed al-Rashid'],
    ],
    ['"We are ready," said Zeynep Yıldırım. Tomáš Dvořák nodded.', ['Zeynep Yıldırım', 'Tomáš Dvořák']],
    ['The book is by J. K. Marlow and George W. Harper.', ['J. K. Marlow', 'George W. Harper']],
    ['William "Bill" Harper Jr. of Ohio won the race, officials said.', ['William "Bill" Harper Jr.']],
    [
      'Nils "The Ferret" Kellerman died in prison. Vincent ‘Red’ Marano, who drove for him, was not there.',
      ['Nils "The Ferret" Kellerman', 'Vincent ‘Red’ Marano'],
    ],
    [
      '“It is too early to say,” said Hallström. Karin Holmgren met Pieter Brandsma.',
      ['Hallström', 'Karin Holmgren', 'Pieter Brandsma'],
    ],
    [
      'Xi Jinping met Kim Jong Un and Nguyen Phu Trong in Beijing. Xi said Kim had agreed.',
      ['Xi Jinping', 'Kim Jong Un', 'Nguyen Phu Trong'],
    ],
    ['It rained, said the director, Hallam Idris. “No,” said the mayor.', ['Hallam Idris']],
    ['Al Keller spoke in Oslo. Keller said the ice was melting.', ['Al Keller']],
    ['The pier must go, Vestrell said on Monday. Lattimore said it must stay.', ['Vestrell', 'Lattimore']],
    ['Tom Ash met Ida Berg at noon. Ash said nothing. Berg wept.', ['Tom Ash', 'Ida Berg']],
    [
      'Will Young and May Holt were there in May. Young left. Mark Stone said May would win.',
      ['Will Young', 'May Holt', 'Mark Stone'],
    ],
    ['Pelé met Shakira in Rio. "I am glad," Pelé said.', ['Pelé', 'Shakira']],
    ['Oduya was first to speak. Oduya told reporters that he would not run again.', ['Oduya']],
    ['The board met again, with Tolmarov urging it to wait.', ['Tolmarov']],
    ['Chinese President Wang Jianming met Kim Min-jun in Beijing.', ['Wang Jianming', 'Kim Min-jun']],
    ["Sean O'Malley's lawyer said Anna Keller-Holm was late.", ["Sean O'Malley", 'Anna Keller-Holm']],
    ['Mr. Lang and Dr. Okonkwo left early.', ['Lang', 'Okonkwo']],
    ['Theresa May met Will Young in Leeds on 3 May.', ['Theresa May', 'Will Young']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('reads a headline in title case and one in capitals', () => {
    const story =
      '\n\nAnna Keller won the vote in Dresden on Sunday. "I am glad," Keller said at the town hall.';
    for (const headline of ['Keller Wins Vote in Dresden', 'KELLER WINS VOTE IN DRESDEN'])
      expect(peopleIn(headline + story)[0]?.mentions[0]).toMatchObject({ start: 0, end: 6, form: 'surname' });
  });

  it('covers the name alone, without title and possessive', () => {
    const text = "Mayor Anna Keller's plan failed. Keller's deputy said so.";
    const [keller] = peopleIn(text);
    expect(keller?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Anna Keller',
      'Keller',
    ]);
  });
});

describe('no people', () => {
  it.each([
    'The mayor died in hospital Monday. The talks end Friday, and the ferries sail again Sunday.',
    'He drank in the "Blue Anchor" tavern with Tuesday "and its friends" Wednesday.',
    'Al Jazeera said the broadcaster Al Arabiya was wrong, and Al Jazeera was asked again.',
    'The Paris Hilton, a hotel near the station, was full on Monday.',
    'Mark Failed Ceasefire With Silence, Ministers Told\n\nThe ministers marked the failed ceasefire on Monday.',
    'Will the talks go on? They may. In March the market will open.',
    'Hurricane Anna hit Florida. HMS Queen Anna sailed for Malta. USS Keller left port.',
    'The Merkel government fell. The Kellers moved to Dresden. Obama-era rules still stand.',
    'Manchester United beat Aston Villa in London on Saturday.',
    'The talks in Istanbul on Wednesday ended. Ukraine and Russia agreed. Washington was silent.',
    'The Ford Motor Company of Detroit and Boeing hired 300 people in April.',
    'Fort Lauderdale, San Francisco and St. Petersburg lie by the sea.',
    'The Anna Keller Library on Harper Street was closed in May.',
    'Analysts at Keller Holm said the bank would wait. Keller Holm lent the money. Shares in Holm Brandt fell.',
    'She carried a Lars Holm bag, and he wore Peter Brandt jeans.',
  ])('%s', (text) => expect(namesIn(text)).toEqual([]));
});
