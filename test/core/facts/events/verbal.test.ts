import { describe, expect, it } from 'vitest';
import { eventsIn, toldIn } from './support.ts';

describe('a happening that a verb tells', () => {
  it.each([
    [
      'Drones struck the port of Ravna on Monday, killing three people and wounding 11.',
      'Drones struck the port of Ravna',
    ],
    ['A missile hit a clinic in Kessin on Tuesday, killing at least nine people.', 'missile hit'],
    ['Two trains collided near Halden on 3 June 2024. Twelve people were hurt.', 'collided'],
    ['Gunmen opened fire on a market in Dorvik on Friday.', 'Gunmen opened fire'],
    ['A car bomb exploded outside a court in Merrin on Sunday, wounding 14 people.', 'bomb exploded'],
    ['Troops stormed the town of Arvil in May 2023.', 'Troops stormed the town of Arvil'],
    ['The council voted 7-6 late on Monday to close the pier.', 'council voted'],
    ['The ferry Skerry Maid sank off Torvik on 12 March, and 31 people drowned.', 'ferry Skerry Maid sank'],
    ['The army shelled the village of Pesk on Wednesday.', 'shelled the village of Pesk'],
    ['The town of Pesk was hit by rockets on Wednesday.', 'hit'],
    ['Thousands of people marched in Norrin on Sunday.', 'people marched'],
    ['A bridge came down in Norrin on Sunday.', 'bridge came down'],
    ['Negotiators met in Norrin on Sunday.', 'Negotiators met'],
    ['Envoys of the two states are to meet in Norrin on Sunday.', 'Envoys of the two states are to meet'],
    ['The ministers will meet in Norrin on Friday.', 'ministers will meet'],
    ['A museum of clocks opened in Norrin on Sunday.', 'museum of clocks opened'],
    ['The river Arle burst its banks in Norrin on Sunday.', 'river Arle burst'],
    ['A child was killed in Norrin on Sunday.', 'child was killed'],
    ['Three bombs damaged a row of houses in Norrin.', 'bombs damaged'],
    ['The parish council meets next on Monday.', 'council meets'],
    ['The transport committee will discuss the route on 15 August.', 'committee will discuss'],
    ['Thieves broke into a chapel in Norrin on Friday night.', 'Thieves broke into'],
    ['Snipers shot dead two guards in Norrin on Monday.', 'Snipers shot dead'],
    ['The navy sank a boat off Torvik on Thursday.', 'navy sank'],
    ['Nurses in Norrin walked out on Tuesday.', 'Nurses in Norrin walked out'],
    ['The volcano erupted in Norrin on Sunday.', 'volcano erupted'],
    ['Two glide bombs fell on Norrin, breaking windows.', 'bombs fell on Norrin'],
    ['Missiles struck the Ruritanian capital on Monday.', 'Missiles struck the Ruritanian capital'],
  ])('%s', (text, words) => {
    expect(toldIn(text)).toEqual([[words]]);
  });

  it('has its day, its place and its dead', () => {
    expect(
      eventsIn('Drones struck the port of Ravna on Monday, killing three people and wounding 11.')[0],
    ).toMatchObject({
      kind: 'told',
      date: '2025-07-21',
      place: 'Ravna',
      happening: 'attack',
      tolls: [
        { measure: 'killed', count: 3 },
        { measure: 'injured', count: 11 },
      ],
    });
  });

  it('is one with the noun that means it later, and with the paragraph that stands twice', () => {
    expect(toldIn('Drones struck the port of Ravna on Monday.\n\nThe attack was brutal.')).toEqual([
      ['Drones struck the port of Ravna', 'attack'],
    ]);
    const twice = 'Officials said a drone had killed two people and wounded 11 in Ravna.';
    expect(toldIn(`${twice}\n\nThe mayor said nothing.\n\n${twice}`)).toEqual([
      ['drone had killed', 'drone had killed'],
    ]);
  });

  it('takes no day from another clause', () => {
    const text =
      'People went home on Wednesday, five days after rivers had burst their banks in Kessin, drowning two.';
    expect(eventsIn(text)[0]).toMatchObject({ happening: 'flood', date: null });
  });

  it('is one with “the meeting” of that day', () => {
    expect(
      toldIn(
        'Negotiators met in Norrin on Tuesday.\n\nA minister opened the meeting on Tuesday with a prayer.',
      ),
    ).toEqual([['Negotiators met', 'meeting']]);
  });

  it('is what a plain noun means later in its sentence', () => {
    expect(toldIn('The envoys met in Norrin, and the discussions lasted an hour.')).toEqual([
      ['envoys met', 'discussions'],
    ]);
  });

  it('is another on another day', () => {
    expect(
      toldIn('Drones struck the port of Ravna on Monday.\n\nDrones struck the port of Ravna on Tuesday.'),
    ).toHaveLength(2);
  });
});

describe('no card', () => {
  it.each([
    'Drones struck again.',
    'The deal was killed by the senate.',
    'The scene was shot again.',
    'He was killed in Norrin on Monday.',
    'She walked out of the room in Norrin on Monday.',
    'The band broke into song in Norrin on Monday.',
    'The council meets often.',
    'He met her in Norrin on Sunday.',
    'The teams met in the corridor and went home.',
    'She opened the school gate in Norrin on Sunday.',
    'The price of bread rose in Norrin on Sunday.',
    'The ministers would not meet in Norrin on Sunday.',
    'The two sides struck a deal in Ravna on Monday.',
    'The song hit the charts in Ravna on Monday.',
    'Markets crashed in Ravna on Monday.',
    'The company collapsed in Ravna on Monday.',
    'The senator attacked the plan in Ravna on Monday.',
    'Drones did not strike Ravna on Monday, and no rockets hit Kessin.',
    'If troops stormed Ravna on Monday, thousands would flee.',
    'The drones could have hit Ravna on Monday.',
    'The council voted on Monday.',
    'Her heart sank in Ravna on Monday.',
    'He voted 7-6 on Monday, he joked.',
    'Prices fell in Ravna on Monday.',
    'She marched into the room in Ravna on Monday.',
    'The study demonstrated in Ravna on Monday that it works.',
  ])('for “%s”', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
