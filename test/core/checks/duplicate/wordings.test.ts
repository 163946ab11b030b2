import { describe, expect, it } from 'vitest';
import { duplicatesIn } from './found.ts';

const A1 =
  "The county's only maternity ward will shut at the end of March, the hospital trust announced on Tuesday, after it failed for the third year running to hire enough midwives. Mothers from Ellerby and the villages around it will have to travel forty miles to Castlebridge.";
const A2 =
  'Campaigners gathered outside the hospital gates with candles and a banner painted by schoolchildren. Some had been born in the ward themselves, and several brought their own babies along.';
const A3 =
  'The trust said that it had advertised the posts eleven times, at home and abroad, and had offered help with rent. Only two candidates came to be interviewed, and neither accepted the job.';
const F = [
  'Buses to the coast were full by noon as temperatures passed thirty degrees for the first time this year.',
  'A new footbridge over the canal is to open in the autumn, the council has confirmed.',
  'Nobody was hurt when a crane toppled beside the old brewery on Friday night.',
  'The bakery in Mill Street has sold its last loaf after a century and a half.',
] as const;
const story = (...ps: string[]): string => ['Ward to Close in Spring', ...ps].join('\n\n');
const NEAR: [how: string, text: string][] = [
  [
    '10 %',
    "The county's only maternity ward will close at the end of March, the hospital trust announced on Tuesday, after it failed for the third year running to find enough midwives. Mothers from Ellerby and the villages nearby will have to travel forty miles to Castlebridge.",
  ],
  [
    '20 %',
    "The county's last maternity ward will close at the end of March, the hospital trust said on Tuesday, having failed for the third year in a row to hire enough midwives. Mothers from Ellerby and villages near it will now have to drive forty miles to Castlebridge.",
  ],
  [
    '30 %',
    "The county's last maternity ward is to close at the end of March, hospital managers announced on Tuesday, after failing for a third year running to recruit enough midwives. Women from Ellerby and the villages around it must then travel forty miles to reach Castlebridge.",
  ],
  [
    'order',
    "Mothers from Ellerby and the villages around it will have to travel forty miles to Castlebridge. The county's only maternity ward will shut at the end of March, the hospital trust announced on Tuesday, after it failed for the third year running to hire enough midwives.",
  ],
  [
    'order + words',
    "Mothers from Ellerby and the villages nearby will have to travel forty miles to Castlebridge. The county's only maternity ward will close at the end of March, the hospital trust said on Tuesday, after failing for the third year running to hire enough midwives.",
  ],
  [
    'contained',
    `${A1} The nearest other ward is across the border and takes no new patients before June, its matron said.`,
  ],
  ['contains part', `${A1.split('. ')[0]!}.`],
  ['merged', `${A1} ${A2}`],
  [
    'merged edited',
    `${A1.replace('shut', 'close').replace('announced', 'said')} ${A2.replace('several', 'many').replace('gathered', 'stood')}`,
  ],
  [
    'clause moved',
    "On Tuesday the hospital trust announced that the county's only maternity ward will shut at the end of March, after it failed for the third year running to hire enough midwives. Mothers from Ellerby and the villages around it will have to travel forty miles to Castlebridge.",
  ],
  [
    'agency',
    "ELLERBY (Halyard News) - The county's only maternity ward will shut at the end of March, the hospital trust announced Tuesday, after it failed for a third year running to hire enough midwives. Mothers from Ellerby and villages around it will have to travel 40 miles to Castlebridge.",
  ],
  [
    'agency 2',
    'The only maternity ward in the county is to shut at the end of March after failing for the third year running to hire enough midwives, the hospital trust announced on Tuesday. Mothers from Ellerby and the surrounding villages will have to travel forty miles to Castlebridge.',
  ],
  [
    'split in two sentences',
    "The county's only maternity ward will shut at the end of March, the hospital trust announced on Tuesday. It had failed for the third year running to hire enough midwives. Mothers from Ellerby and the villages around it will have to travel forty miles to Castlebridge.",
  ],
  ['capitals', A1.toUpperCase()],
  [
    'quotes dashes',
    A1.replace(
      ', the hospital trust announced on Tuesday,',
      ' — the hospital trust announced on Tuesday —',
    ).replace("'", '’'),
  ],
];

const d = (date: string, ...ps: string[]): string => `---\ndate: ${date}\n---\n\n${ps.join('\n\n')}`;

describe('a paragraph that was pasted and edited is found', () => {
  it.each(NEAR)('%s, in one article', (_, text) => {
    const found = duplicatesIn(story(A1, A2, F[0], F[1], text, F[2]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^story\.txt: paragraph: .* \| The county's only/);
  });

  it.each(NEAR)('%s, in another article', (_, text) => {
    const found = duplicatesIn({
      'a.txt': d('2024-01-02', 'Ward to Close in Spring', A1, A2, F[0], F[1]),
      'b.txt': d('2024-02-02', 'Mothers Face Long Road', F[2], text, F[3], A3),
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^b\.txt: paragraph: .* \| The county's only/);
  });
});

const ALIKE: [what: string, texts: string | Record<string, string>][] = [
  [
    'results',
    [
      'Saturday’s Results',
      'Ellerby Town 2, Castlebridge Rovers 1 (half-time 1–0). Scorers: Marsh 12, Dunne 77; Hale 60. Attendance: 1,204.',
      'Ellerby Town 3, Castlebridge Rovers 1 (half-time 2–0). Scorers: Marsh 9, Dunne 41, Okoro 80; Hale 60. Attendance: 1,377.',
    ].join('\n\n'),
  ],
  [
    'match reports',
    {
      'a.txt': d(
        '2024-01-02',
        'Town Win at Home',
        'Ellerby Town beat Castlebridge Rovers 2-1 on Saturday to stay top of the Northern League, with Marsh scoring the winner in the 77th minute.',
        F[0],
      ),
      'b.txt': d(
        '2024-02-02',
        'Town Win Again',
        'Ellerby Town beat Harrow Vale 3-1 on Saturday to stay top of the Northern League, with Dunne scoring the winner in the 81st minute.',
        F[1],
      ),
    },
  ],
  [
    'weather',
    {
      'a.txt': d(
        '2024-01-02',
        'Weather',
        'Tonight: mostly cloudy with a few showers in the north. Lows of 4 to 7 degrees in light south-westerly winds.',
        'Tomorrow: dry and bright in most places, with highs of 11 to 14 degrees. Winds light and variable.',
      ),
      'b.txt': d(
        '2024-01-03',
        'Weather',
        'Tonight: mostly clear with a few showers in the west. Lows of 2 to 5 degrees in light north-westerly winds.',
        'Tomorrow: dull and wet in most places, with highs of 8 to 10 degrees. Winds fresh and gusty.',
      ),
    },
  ],
  [
    'markets',
    {
      'a.txt': d(
        '2024-01-02',
        'Markets at the Close',
        'The Halden 50 closed up 12.4 points at 3,401.2, led by mining shares. The pound rose 0.3 per cent against the dollar to 1.2710.',
        F[0],
      ),
      'b.txt': d(
        '2024-01-03',
        'Markets at the Close of Day',
        'The Halden 50 closed down 8.1 points at 3,393.1, led by bank shares. The pound fell 0.2 per cent against the dollar to 1.2684.',
        F[1],
      ),
    },
  ],
  [
    'market table',
    [
      'Shares',
      'Brent crude: 81.20 (+0.4)\nGold: 2,031.10 (-3.2)\nCopper: 8,450 (+12)',
      F[0],
      'Brent crude: 81.90 (+0.7)\nGold: 2,029.00 (-2.1)\nCopper: 8,462 (+12)',
    ].join('\n\n'),
  ],
  [
    'what we know boxes',
    {
      'a.txt': d(
        '2024-01-02',
        'Crane Falls on Brewery',
        'What we know so far:',
        '- The crane fell at about nine in the evening.\n- Nobody was under it.\n- Police have closed the street.',
        F[0],
      ),
      'b.txt': d(
        '2024-01-03',
        'Brewery Crane: The Second Day',
        'What we know so far:',
        '- The crane fell at about nine in the evening.\n- The driver has been questioned.\n- The street is still closed.',
        F[1],
      ),
    },
  ],
  [
    'live blog leads',
    [
      'Flood: Live Updates',
      '10:15',
      'Here are the latest updates from our reporters in the Arle valley on Friday.',
      'The river has passed four metres at Stannerby, where sandbags were handed out before dawn.',
      '11:40',
      'Here are the latest updates from our reporters in the Arle valley on Friday.',
      'The school at Arle Bridge has been made a shelter, and soup is being served there.',
    ].join('\n\n'),
  ],
  [
    'names',
    {
      'a.txt': d(
        '2024-01-02',
        'Council Elects Chair',
        'The committee members are Ada Wren, Tom Ash, Lena Hale, Omar Dunne, Priya Marsh, Colin Okoro and Ruth Bell.',
        F[0],
      ),
      'b.txt': d(
        '2024-02-02',
        'Council Meets',
        'The committee members are Ada Wren, Tom Ash, Lena Hale, Omar Dunne, Priya Marsh, Colin Okoro and Ruth Bell.',
        F[1],
      ),
    },
  ],
  [
    'captions',
    {
      'a.txt': d(
        '2024-01-02',
        'Crane Falls on Brewery',
        'Photo: The crane beside the old brewery in Mill Street on Friday night. (Ada Wren)',
        F[0],
      ),
      'b.txt': d(
        '2024-01-03',
        'Brewery Crane',
        'Photo: The crane beside the old brewery in Mill Street on Friday night. (Ada Wren)',
        F[1],
      ),
    },
  ],
  [
    'sources',
    {
      'a.txt': d(
        '2024-01-02',
        'Crane Falls on Brewery',
        F[0],
        'Sources:\n- Report of the harbour board on cranes and lifting gear in the old town, 2023\n- https://example.org/cranes',
      ),
      'b.txt': d(
        '2024-01-03',
        'Brewery Crane',
        F[1],
        'Sources:\n- Report of the harbour board on cranes and lifting gear in the old town, 2023\n- https://example.org/cranes',
      ),
    },
  ],
  [
    'formulas',
    {
      'a.txt': d(
        '2024-01-02',
        'Crane Falls on Brewery',
        F[0],
        'The brewery’s owners did not immediately respond to a request for comment.',
        'The investigation is continuing.',
      ),
      'b.txt': d(
        '2024-01-03',
        'Brewery Crane',
        F[1],
        'The brewery’s owners did not immediately respond to a request for comment.',
        'The investigation is continuing.',
      ),
    },
  ],
  [
    'background sentence',
    {
      'a.txt': d(
        '2024-01-02',
        'Crane Falls on Brewery',
        `${F[0]} The police are asking anyone with information to call the station on 555 0101.`,
      ),
      'b.txt': d(
        '2024-01-03',
        'Theft in Mill Street',
        `${F[1]} The police are asking anyone with information to call the station on 555 0101.`,
      ),
    },
  ],
  [
    'police appeals',
    {
      'a.txt': d(
        '2024-01-02',
        'Bicycle Stolen',
        F[0],
        'Anyone with information is asked to call police on 555 0101, quoting reference 24-118, or Crimeline anonymously.',
      ),
      'b.txt': d(
        '2024-01-03',
        'Shed Burned',
        F[1],
        'Anyone with information is asked to call police on 555 0101, quoting reference 24-131, or Crimeline anonymously.',
      ),
    },
  ],
  [
    'pull-quote',
    [
      'Ward to Close',
      '“We painted the banner in an evening, and we would paint a hundred more,” said Lena Hale, who was born in the ward. She has two sons.',
      F[0],
      '“We painted the banner in an evening, and we would paint a hundred more”',
      F[1],
    ].join('\n\n'),
  ],
  [
    'pull-quote with name',
    [
      'Ward to Close',
      '“We painted the banner in an evening, and we would paint a hundred more,” said Lena Hale, who was born in the ward. She has two sons.',
      F[0],
      '“We painted the banner in an evening, and we would paint a hundred more.” — Lena Hale',
      F[1],
    ].join('\n\n'),
  ],
  [
    'court list',
    [
      'At the Magistrates’ Court',
      'Ada Wren, 34, of Mill Street, Ellerby, was fined £120 and ordered to pay costs of £85 for driving without insurance on 3 May.',
      'Tom Ash, 41, of Quay Street, Ellerby, was fined £200 and ordered to pay costs of £85 for driving without insurance on 9 May.',
    ].join('\n\n'),
  ],
  [
    'obits',
    [
      'Deaths',
      'Wren, Ada, peacefully at home on 3 May, aged 84. Beloved wife of the late Tom. Funeral at St Brannoc’s on 12 May at noon.',
      'Hale, Omar, suddenly in hospital on 5 May, aged 71. Beloved husband of the late Ruth. Funeral at St Brannoc’s on 14 May at noon.',
    ].join('\n\n'),
  ],
  [
    'recipe',
    [
      'Two Loaves',
      'Mix the flour, the salt and the yeast in a large bowl, add the water and knead for ten minutes until smooth.',
      'Mix the flour, the sugar and the butter in a large bowl, add the eggs and beat for five minutes until pale.',
    ].join('\n\n'),
  ],
  [
    'election',
    [
      'How They Voted',
      'In Ellerby, the Greens held the seat with 4,102 votes, ahead of the Liberals on 3,870 and the Conservatives on 2,119.',
      'In Castlebridge, the Liberals gained the seat with 5,011 votes, ahead of the Conservatives on 4,230 and the Greens on 1,904.',
    ].join('\n\n'),
  ],
  [
    'anaphora',
    [
      'Speech',
      'We will rebuild the harbour that our grandfathers built, and we will do it with our own hands.',
      'We will rebuild the school that our grandmothers taught in, and we will do it with our own money.',
    ].join('\n\n'),
  ],
  [
    'quote at two',
    {
      'a.txt': d(
        '2024-01-02',
        'Ward to Close',
        F[0],
        'Hale said the ward was “the reason half this town is alive” and promised to fight on.',
      ),
      'b.txt': d(
        '2024-01-03',
        'Campaign Grows',
        F[1],
        'On Monday Hale, who leads the campaign, repeated that the ward was “the reason half this town is alive”.',
      ),
    },
  ],
  [
    'same event two reporters',
    {
      'a.txt': d(
        '2024-01-02',
        'Crane Falls on Brewery',
        'A crane toppled beside the old brewery in Mill Street on Friday night, but nobody was hurt, the fire service said. It had been lifting tanks.',
        F[0],
      ),
      'b.txt': d(
        '2024-01-03',
        'Brewery Street Still Shut',
        'Mill Street was still closed on Saturday after a crane toppled beside the old brewery the night before. The fire service said that no one was hurt.',
        F[1],
      ),
    },
  ],
  [
    'horoscope',
    [
      'Your Stars',
      'Aries: A letter brings news from far away. Be patient with those you love this week.',
      'Leo: A visitor brings news from long ago. Be patient with those you work with this week.',
    ].join('\n\n'),
  ],
  [
    'timeline',
    [
      'The Year in the Valley',
      'On 3 January, the council voted by eight to three to close the ward.',
      'On 9 February, the council voted by nine to two to keep the ward open.',
    ].join('\n\n'),
  ],
  [
    'newsletter line x3',
    {
      'a.txt': d(
        '2024-01-02',
        'One',
        F[0],
        'Sign up here for our morning letter with all the news of the valley.',
      ),
      'b.txt': d(
        '2024-01-03',
        'Two',
        F[1],
        'Sign up here for our morning letter with all the news of the valley.',
      ),
      'c.txt': d(
        '2024-01-04',
        'Three',
        F[2],
        'Sign up here for our morning letter with all the news of the valley.',
      ),
    },
  ],
  [
    'read more',
    {
      'a.txt': d(
        '2024-01-02',
        'One',
        F[0],
        'Read more: Ward to close in spring as midwives leave the county for good',
      ),
      'b.txt': d(
        '2024-01-03',
        'Two',
        F[1],
        'Read more: Ward to close in spring as midwives leave the county for good',
      ),
    },
  ],
  [
    'about author',
    {
      'a.txt': d(
        '2024-01-02',
        'One',
        F[0],
        'Ada Wren is a columnist for the Stannerby Courier and the author of two books on rivers.',
      ),
      'b.txt': d(
        '2024-01-09',
        'Two',
        F[1],
        'Ada Wren is a columnist for the Stannerby Courier and the author of two books on rivers.',
      ),
    },
  ],
  [
    'correction',
    {
      'a.txt': d(
        '2024-01-02',
        'One',
        F[0],
        'This article was amended on 3 January 2024 to correct the name of the hospital.',
      ),
      'b.txt': d(
        '2024-01-09',
        'Two',
        F[1],
        'This article was amended on 10 January 2024 to correct the name of the mayor.',
      ),
    },
  ],
];

describe('what only looks like a copy is passed over', () => {
  it.each(ALIKE)('%s', (_, texts) => {
    expect(duplicatesIn(texts)).toEqual([]);
  });
});
