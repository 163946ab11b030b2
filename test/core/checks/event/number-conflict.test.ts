import { describe, expect, it } from 'vitest';
import { found } from '../../support.ts';

const CHECK = 'event/number-conflict';
const LEAD = 'A strong earthquake struck near Bam on Tuesday, July 22, killing 12 people and injuring 40.';
const articleOf = (text: string): string => `---\ndate: 2025-07-24\n---\n\n${text}\n`;
const said = (...paragraphs: string[]): string[] =>
  found(CHECK, articleOf(paragraphs.join('\n\n'))).map(({ message }) => message);

describe('an editor sees a number of one event told as two', () => {
  it('at both places, each with the other, since nothing says which is right', () => {
    const text = articleOf(`${LEAD}\n\nThe earthquake killed 14 people.`);
    const findings = found(CHECK, text).map(({ start, end, message, related }) => [
      text.slice(start, end),
      message,
      related.map((other) => text.slice(other.start, other.end)),
    ]);
    expect(findings).toEqual([
      ['12', '12 dead here, but 14 in line 7: “14 people”.', ['14']],
      ['14', '14 dead here, but 12 in line 5: “12 people and injuring 40”.', ['12']],
    ]);
  });

  it.each([
    ['of the injured', [LEAD, 'The quake left 44 injured.']],
    [
      'of the exchanged',
      [
        'In a prisoner swap near Gomel on Monday 200 prisoners were exchanged.',
        'The swap saw 300 prisoners exchanged.',
      ],
    ],
    [
      'of those who are known by now',
      [
        'Five miners were trapped when a shaft gave way at Orrel colliery on Monday.',
        'Rescuers drilled all night. The seven miners trapped at Orrel were given soup through a pipe.',
      ],
    ],
    [
      'of those who died, by what they did there',
      [
        'Nine people died when the grandstand at Tolver racecourse fell on Sunday.',
        'A service is to be held for them. Of the eleven people who died at the racecourse, two were jockeys.',
      ],
    ],
    [
      'in words above twenty',
      [
        'Twenty-three pupils were hurt when a school bus left the road at Mellin Bridge.',
        'The bus was new. All of the thirty-two pupils hurt in it have gone home.',
      ],
    ],
    [
      'of lives lost',
      [
        'The ferry Isolde sank off Harrow Point on Saturday and 31 people drowned.',
        'Divers went down again. The sinking of the Isolde claimed 13 lives.',
      ],
    ],
    [
      'beyond a bound',
      [
        'More than 60 people were injured when two trams met in Calder Street.',
        'Drivers blame the signals. The 48 people injured in Calder Street include a conductor.',
      ],
    ],
    [
      'of those arrested',
      [
        'Police arrested 14 people after the march in Ostwick on Friday.',
        'The 41 people arrested after the march will be heard on Monday.',
      ],
    ],
    [
      'of those to whom something was done',
      [
        'A leak at the Calder baths made 22 swimmers ill on Friday.',
        'The pool is shut. The 31 swimmers whom the leak made ill have gone home.',
      ],
    ],
    [
      'of a happening of months ago, told again in the same words',
      [
        'Eight people were hurt in the crush at the Corn Hall gate on 3 February.',
        'Two guards were heard on Monday. The five people hurt in the crush at the Corn Hall gate will be heard next.',
      ],
    ],
    [
      'of those who died, with nothing said of where',
      [
        'Six climbers died of cold on Mount Orrin on Tuesday.',
        'The hut had been shut. Families of the eight climbers who died gathered at the station on Thursday.',
      ],
    ],
    [
      'of some of those who were there, who are then all that were meant',
      [
        'A minibus with pensioners ran into a wall in Tarring on Wednesday, leaving nine of them dead.',
        'All seven who lost their lives came from one street.',
      ],
    ],
    [
      'of those who were put somewhere',
      [
        'A smoke bomb put 14 stagehands in hospital at the Lyric in Orme on Monday.',
        'Of the twelve stagehands taken to hospital, four were still there on Wednesday.',
      ],
    ],
    [
      'of hostages, by that word',
      [
        'Robbers took 23 people hostage at a savings bank in Orme on Thursday.',
        'The 32 hostages were let go before dawn.',
      ],
    ],
    [
      'of those hurt in one way',
      [
        'Four gardeners were stung in the walled garden at Hexley on Monday.',
        'The seven who were stung in the walled garden were treated with vinegar.',
      ],
    ],
    [
      'with another verb’s date behind the second',
      [
        'Three stokers were hurt when a boiler burst at Corley’s laundry in the spring of 2019.',
        'The boiler which burst at Corley’s, hurting eight stokers, had been bought in 1938.',
      ],
    ],
    [
      'in a headline of the present',
      ['Six die in Bramley mine fire', 'Nine people died when fire broke out in Bramley mine on Monday.'],
    ],
    [
      'of a group by its name',
      [
        'Gunmen kidnapped six engineers from the dam at Sarrin last week.',
        'Their firm has sent a letter. The eight engineers kidnapped at the dam are all from one town.',
      ],
    ],
  ])('%s', (_, paragraphs) => {
    expect(said(...paragraphs)).toHaveLength(2);
  });

  it('once at each place, however often the second number stands', () => {
    expect(
      said(LEAD, 'The quake killed 14 people.', 'The 14 people killed by the quake lie in Bam.'),
    ).toHaveLength(2);
  });
});

describe('silent', () => {
  it.each([
    ['on the same number', [LEAD, 'The quake killed twelve people.']],
    ['on a bound', [LEAD, 'The quake killed at least 10 people.']],
    [
      'on a toll that rose',
      [LEAD, 'The quake’s death toll rose to 14. The quake has now killed 14 people, up from 12.'],
    ],
    ['on a part', [LEAD, 'The quake killed 3 people in Kerman, including a child.']],
    ['on a part told by who', [LEAD, 'The quake killed 3 soldiers.']],
    [
      'on the double',
      [
        'A prisoner swap near Gomel on Monday saw 400 prisoners exchanged.',
        'The swap left 200 freed. The swap saw 200 prisoners exchanged.',
      ],
    ],
    [
      'on a sum',
      [
        'A strong earthquake struck near Bam on Tuesday, killing 5 people.',
        'The quake killed 7 people in Kerman. The quake killed 12 people.',
      ],
    ],
    [
      'on two sources',
      [
        'Police said a bomb attack in Basra on Monday killed 12 people.',
        'The hospital said the attack killed 14 people.',
      ],
    ],
    [
      'on two attacks',
      [
        'A bomb attack in Basra on Monday killed 12 people. A bomb attack in Mosul on Sunday killed 14 people.',
      ],
    ],
    [
      'on another attack',
      ['A bomb attack in Basra on Monday killed 12 people. Another attack killed 14 people.'],
    ],
    ['on the worst before', [LEAD, 'In 2003 the worst earthquake in Bam killed 26,000 people.']],
    [
      'on two sides',
      [
        'A prisoner swap near Gomel on Monday freed 205 prisoners.',
        'Ukraine said 300 others were freed in the swap.',
      ],
    ],
    [
      'on those of them of one kind',
      [
        'Twelve people were killed when a coach fell into the Arle gorge on Friday.',
        'The four children killed in the gorge went to one school.',
      ],
    ],
    [
      'on those who died at once, and those who died of it',
      [
        'Nine people died in the blast at the Vesper mill.',
        'The six who died in the blast itself were all on the night shift. Three died in hospital.',
      ],
    ],
    [
      'on some of them, told by where they were',
      [
        'Nine people died in the fire at the Hotel Corvin.',
        'The five people who died in the lift had taken it to the roof.',
      ],
    ],
    [
      'on the same place in another year',
      [
        'Four climbers died in an avalanche on Mount Ferrin on Tuesday.',
        'The avalanche of 2011 on Mount Ferrin killed nine climbers.',
      ],
    ],
    [
      'on another town’s',
      [
        'Floods killed 20 people in Darrow on Monday.',
        'The 35 people killed by the floods in Selby were buried on Wednesday.',
      ],
    ],
    [
      'on what somebody is quoted as saying',
      [
        'The blast at the mill killed nine people.',
        '“The blast at the mill killed nineteen people,” read a leaflet.',
      ],
    ],
    [
      'on what is feared',
      ['The blast at the mill killed nine people.', 'The blast may have killed as many as 15 people.'],
    ],
    [
      'on two raids on one town',
      ['Shells killed three people in Qaren on Monday.', 'A drone killed five people in Qaren.'],
    ],
    [
      'on those hurt and those killed',
      ['The crash at Dell Cross killed two people.', 'The seven people hurt in the crash are in hospital.'],
    ],
    [
      'on those set free of those held',
      [
        'Gunmen kidnapped 12 nurses in Sarrin on Monday.',
        'The five nurses freed on Wednesday were among the twelve kidnapped.',
      ],
    ],
    [
      'on a few told before of whom “the three” speaks',
      [
        'Twelve people died in the fire at the Hotel Corvin on Monday. Three guests jumped.',
        'The three who died will be buried in Corvin.',
      ],
    ],
    [
      'on the sum of what two places saw',
      [
        'Two people died in Orme and three in Hexley when the river rose on Sunday.',
        'The five who died will be buried on Friday.',
      ],
    ],
    [
      'on those hurt in another way',
      [
        'Twelve people were hurt when a marquee fell in Hexley on Monday.',
        'The four people stung in the marquee have gone home.',
      ],
    ],
    [
      'on those still in a hospital',
      [
        'The blast put 14 people in hospital in Orme on Monday.',
        'Five people are still in hospital in Orme.',
      ],
    ],
    [
      'on the two sides of one raid',
      [
        'The raid on Bresk on Friday killed five on the Castovan side.',
        'On the Ruvanian side the raid killed three, its army said.',
      ],
    ],
    [
      'on the dead of a blast long ago',
      [
        'A bomb in Orme killed 12 people on Monday.',
        'In 1987 a bomb had killed 31 people there. The 31 dead have a stone in the square.',
      ],
    ],
    [
      'on a running count',
      [
        'Traffic accidents in Velm have killed 40 people this year.',
        'Two people were killed in an accident in Velm on Monday.',
      ],
    ],
  ])('%s', (_, paragraphs) => {
    expect(said(...paragraphs)).toEqual([]);
  });
});
