import { describe, expect, it } from 'vitest';
import { found, told } from '../../../support.ts';

const CHECK = 'date/conflict';
const DATE = '---\ndate: 2017-11-20\n---\nA headline stands here\n\n';
const both = (first: string, second: string): string =>
  `${DATE}${first}\n\nIt rained all day in the hills.\n\n${second}\n`;

describe('one thing told on two dates, whatever words tell it', () => {
  it.each([
    [
      'Halvorn Foods was floated on the Oslo exchange in May 2016.',
      'Halvorn’s flotation, in March 2015, made its founders rich.',
    ],
    [
      'A blaze tore through the Quayside warehouse on the night of March 3, police said.',
      'The warehouse fire, on March 6, left two families without a home.',
    ],
    [
      'Carr was jailed for nine years on 4 June.',
      'The jailing of Carr, on 11 June, was welcomed by the family of the driver.',
    ],
    ['Nora Petrie retired from the bench in 1987.', 'After her retirement in 1989 she kept bees.'],
    [
      'The probe was launched from Andøya on 14 March 2011.',
      'Since the probe’s launch, on 17 March 2011, it has sent back 40,000 images.',
    ],
    [
      'The council closed the footbridge to cyclists on 3 May.',
      'The closure of the footbridge, on 10 May, has divided the village.',
    ],
    [
      'The garrison surrendered on 9 October 1916 after a siege of five weeks.',
      'The surrender, on 12 October 1916, was signed in a railway carriage.',
    ],
    [
      'The tanker ran aground off Skerrin on January 9.',
      'Oil has drifted north since the grounding of the tanker on January 12.',
    ],
    [
      'The dam burst shortly after 3am on June 1.',
      'Eleven people were asleep below the dam when it gave way on June 4.',
    ],
    [
      'Drivers walked out on Monday, May 5, over pay.',
      'The walkout, which began on May 7, has cost the firm a million a day.',
    ],
    [
      'The two governments signed the accord on June 4.',
      'Under the accord, signed in Lund on June 8, both will pull back.',
    ],
    [
      'Hurricane Odo made landfall near Carrow on September 12.',
      'Since Odo came ashore on September 14, 300,000 homes have been dark.',
    ],
    [
      'Lindqvist resigned as minister on February 3.',
      'The resignation of Lindqvist, on February 6, leaves the party without a leader.',
    ],
    [
      'The ferry sank on November 4, 1987, with 31 people on board.',
      'The sinking of the ferry, on November 6, 1987, changed the law.',
    ],
    [
      'The chapel was consecrated in 1884 by the bishop.',
      'Its roof has leaked since the chapel’s consecration in 1888.',
    ],
    [
      'The vaccine was approved by the agency on June 12.',
      'The vaccine’s approval, on June 21, came too late for the island.',
    ],
    [
      'The plane came down in a beet field on March 8.',
      'Investigators have recovered the recorders from the crash of March 11.',
    ],
    ['Dr Anna Lind joined the bank in 2009.', 'When Lind joined the bank, in 2011, it had four branches.'],
    ['The couple married in 1962 in Tarn.', 'Their wedding, in 1964, drew half of the valley.'],
    [
      'The 7.40 to Carrow left the rails on October 3 near Elm Cross.',
      'The derailment, on October 6, injured 19 passengers.',
    ],
    ['Mount Ersk erupted on May 2, 1934.', 'The eruption of Mount Ersk on May 4, 1934 buried two farms.'],
    [
      'Orsk bought the brewery in 1999 from the Hale family.',
      'Beer has been made elsewhere since the purchase of the brewery, in 2002.',
    ],
    [
      'The gallery was opened by the queen on 3 July 1971.',
      'At the gallery’s opening on 9 July 1971 a dog bit the mayor.',
    ],
    [
      'Corran Rovers appointed Sven Dahl as coach on August 2.',
      'The club has won four times since the appointment of Dahl on August 9.',
    ],
    [
      'The comet was discovered by a postman in 1911.',
      'The comet’s discovery, in 1913, was told in every newspaper.',
    ],
    [
      'An explosion shook the Vall refinery on the morning of April 14.',
      'The blast at the refinery, on April 17, broke windows in three streets.',
    ],
    [
      'The Elm Prize was first awarded in 1974.',
      'Nobody refused the prize between 1971, when it was first awarded, and last year.',
    ],
    ['Mr Hale was arrested at his home on 3 May.', 'Mr Hale’s arrest, on 8 May, surprised his neighbours.'],
    [
      'The railway reached Dunmere in 1868.',
      'In 1871, when the railway reached Dunmere, the town had one inn.',
    ],
    [
      'The merger of the two unions took effect on 1 January 2004.',
      'The unions merged on 1 January 2006, after four ballots.',
    ],
  ])('%s %s', (first, second) => {
    const text = both(first, second);
    const [finding, ...more] = found(CHECK, text);
    expect(more).toEqual([]);
    expect(text.indexOf(second)).toBeLessThanOrEqual(finding!.start);
    expect(finding!.related).toHaveLength(1);
  });

  it.each([
    [
      'Halvorn Foods was floated in May 2016.',
      'Halvorn’s flotation, in March 2015, made it rich.',
      'Halvorn’s flotation is dated March 2015 here but May 2016 in line 6.',
    ],
    [
      'The ferry sank on November 4, 1987.',
      'When the ferry sank, on November 6, 1987, it was full.',
      'The sinking of the ferry is dated 6 November 1987 here but 4 November 1987 in line 6, 2 days apart.',
    ],
    [
      'The branch line was electrified in 1931.',
      'Trains went faster once the branch line had been electrified in 1934.',
      'The electrification of the branch line is dated 1934 here but 1931 in line 6.',
    ],
    [
      'The Elm Prize was first awarded in 1974.',
      'In 1971, when the Elm Prize was first awarded, it was a hen.',
      'The first award of the Elm Prize is dated 1971 here but 1974 in line 6.',
    ],
    [
      'A blaze tore through the Quayside warehouse on the night of March 3.',
      'The warehouse fire, on March 6, is out.',
      'The warehouse fire is dated 6 March 2017 here but 3 March 2017 in line 6, 3 days apart.',
    ],
    [
      'Berit Stolle ran the mill. She died in 1986.',
      'Stolle left a barn. She died in 1998.',
      'The death of Berit Stolle is dated 1998 here but 1986 in line 6.',
    ],
    [
      'Hale was elected on May 3, 2016.',
      'Nobody came. Hale, born on 3 May 1961 in Ash, wept. Hale was born on 3 May 1968.',
      'The birth of Hale is dated 3 May 1968 here but 3 May 1961 earlier in this paragraph.',
    ],
    [
      'He died on 3 May 1986, on a Saturday. Nobody came. He died on 3 May 1998.',
      'The mill is dry.',
      'This death is dated 3 May 1998 here but 3 May 1986 earlier in this paragraph.',
    ],
  ])('says what is told: %s', (first, second, message) => {
    expect(told(CHECK, both(first, second)).map(([, said]) => said)).toEqual([message]);
  });
});

describe('silent about two that only look like one', () => {
  it.each([
    ['The council met on June 3.', 'The council met on June 10 to vote.'],
    ['A fire broke out at the mill on May 3.', 'Another fire at the mill, on May 20, was smaller.'],
    ['The fire at the mill on May 3 killed a cat.', 'The fire at the school on May 8 did little harm.'],
    ['The first strike, on May 3, closed the port.', 'The strike on May 10 did not.'],
    ['The trial opened on June 3.', 'The exhibition opened on June 8.'],
    ['The truce was agreed on June 3.', 'The truce took effect on June 5.'],
    ['The deal was announced on June 3.', 'The deal was signed on June 8.'],
    ['Hale was arrested on May 3.', 'Hale was charged on May 5.'],
    ['His fall on May 3 broke two ribs.', 'He fell ill on May 9.'],
    ['The bridge is due to open on May 3.', 'The footbridge opened on April 3.'],
    ['The shop was to open on May 3.', 'The shop opened on May 9.'],
    ['Ana Bell was born on May 3, 1970.', 'Her son was born on May 8, 1995.'],
    ['Hale was elected in 2010.', 'Hale was elected again in 2015.'],
    ['Hale was elected mayor in 2010.', 'Hale was elected leader of his party in 2012.'],
    ['Orsk was founded in 1970.', 'Orsk was floated in 1985.'],
    ['The river flooded in 1953.', 'The river flooded in 1987.'],
    ['Ashby won the cup in 1990.', 'Ashby won the cup in 1994.'],
    ['The team beat Ashby on May 3.', 'The team beat Corran on May 9.'],
    ['The index fell on May 3.', 'The fall on May 9 was larger.'],
    ['Two men were killed on May 3.', 'Three men were killed on May 5.'],
    ['The bombing of the port on May 3 failed.', 'The port was bombed on May 9.'],
    ['The tour of Japan began on May 3.', 'The tour of Norway began on June 3.'],
    ['The Battle of Corran began on 3 May 1702.', 'The Battle of Corran ended on 9 May 1702.'],
    ['The law was passed in 2010.', 'The law was amended in 2012.'],
    ['The bill passed the lower house on 3 May.', 'The bill passed the upper house on 9 May.'],
    ['The school opened in 1910.', 'The school’s new hall was opened in 1955.'],
    ['The hospital’s east wing was opened in 1970.', 'The hospital was opened in 1967.'],
    ['The strike began on May 3.', 'The strike began its third week on May 17.'],
    ['“The fire was on May 3,” she said.', 'The fire, on May 5, killed a cat.'],
    ['The film was released in Norway on May 3.', 'The film was released in Britain on June 8.'],
    ['Dahl signed for Ashby in 2010.', 'Dahl signed for Corran in 2013.'],
    ['Dahl signed for Ashby in 2010.', 'Dahl signed a new contract in 2013.'],
    [
      'The town marked the tenth anniversary of the crash on May 3, 2015.',
      'The crash, on May 2, 2005, killed nine.',
    ],
    ['The hearing on May 3 was short.', 'The hearing on June 3 was long.'],
    ['The agency’s report was published on May 3.', 'The judge’s report was published on June 8.'],
    ['The court ruled on May 3 that she must pay.', 'The ruling on May 10 by the appeal court freed her.'],
    ['The storm hit Haiti on September 3.', 'The storm hit Cuba on September 5.'],
    ['Her first novel was published in 1960.', 'Her second novel was published in 1965.'],
    ['The novel was published in 1960.', 'The novel was published in French in 1963.'],
    ['The line was opened to Corran in 1889.', 'The line was opened to Dunmere in 1894.'],
    ['Sales rose in 2010.', 'The rise in 2012 was smaller.'],
    ['The brewery was bought by Orsk in 1990.', 'The brewery was bought by Vall in 2001.'],
    ['The siege began on 3 May.', 'The siege was lifted on 9 May.'],
    ['The club was relegated in 1990.', 'The club was relegated in 1995.'],
    ['His wife died in 1990.', 'He died in 2001.'],
    ['The fire is believed to have begun on May 3.', 'The fire, on May 4, killed a cat.'],
    ['The plant was shut on May 3 for repairs.', 'The plant was shut for good on June 1.'],
    ['The museum was founded in 1902 as a school.', 'The museum’s friends’ society was founded in 1956.'],
    ['The army entered Corran on April 3.', 'The army left Corran on April 9.'],
    ['The accord was signed by Norway on June 4.', 'The accord was signed by Sweden on June 8.'],
    ['Hale was convicted on May 3.', 'Hale was sentenced on June 3.'],
    ['Fires broke out in the hills on August 3.', 'The fire on August 9 reached the village.'],
    ['The open day was held on May 3, 2014.', 'The open day was held on May 2, 2015.'],
    ['Hale’s trial was to begin on May 3 but was put off.', 'Hale’s trial began on June 7.'],
    ['The talks in Lund on June 3 failed.', 'The talks in Lund on June 17 did better.'],
    ['The ship was launched in 1911.', 'The ship was launched again as a museum in 1987.'],
    ['The ceasefire broke down on June 3.', 'The ceasefire came into force on May 28.'],
    ['The company’s purchase of Vall in 1999 was dear.', 'The company’s purchase of Kern in 2003 was cheap.'],
    ['Lind was appointed head of the bank in 2003.', 'Lind’s appointment to the board in 2001 was opposed.'],
    ['The roof of the church collapsed on May 3.', 'The roof of the school collapsed on May 9.'],
    ['The road was closed on May 3.', 'When the road was closed, on May 12, the bus stood still.'],
    ['On May 3 the pass was shut by a slide.', 'The mail waited when the pass was shut on May 9.'],
    ['The A9 was closed on May 3, 2016.', 'The closure of the A9 on May 8, 2016, cost a day.'],
    ['Heavy snow came, and the school was closed on May 3.', 'Children sang when it was closed on May 13.'],
    ['The port was closed on May 3 by ice.', 'The closure of the port, on May 13, was a blow.'],
  ])('%s %s', (first, second) => {
    expect(told(CHECK, both(first, second))).toEqual([]);
  });

  it('where three days are told: they are those of several', () => {
    const text = both(
      'The mill fire was on 3 May.',
      'The mill fire was on 9 May. The mill fire was on 14 May.',
    );
    expect(told(CHECK, text)).toEqual([]);
  });
});

describe('in another article', () => {
  const there = `---\ndate: 2017-05-04\n---\nDockers at Elm Quay walk out\n\nThe walkout at Elm Quay began at midnight on 3 May, and Elm Quay fell silent. Dockers from Tarn came to Elm Quay.\n`;
  const here = (words: string): string =>
    `---\ndate: 2017-05-12\n---\nTalks at Elm Quay\n\n${words} Nobody worked at Elm Quay. Lorries from Tarn stood at Elm Quay.\n`;

  it('on the same subject, the later one is told', () => {
    const text = here('The walkout, which began on 5 May, has no end.');
    const [finding, ...more] = found(CHECK, text, { others: { 'old.txt': there } });
    expect(more).toEqual([]);
    expect(finding!.severity).toBe('info');
    expect(finding!.message).toBe(
      'The walkout is dated 5 May 2017 here but 3 May 2017 in old.txt, line 6, 2 days apart.',
    );
    expect(found(CHECK, there, { path: 'old.txt', others: { 'new.txt': text } })).toEqual([]);
  });

  it.each([
    ['another place', here('The walkout at Ash Wharf, which began on 5 May, has no end.')],
    [
      'another subject',
      '---\ndate: 2017-05-12\n---\nMiners strike\n\nThe walkout began on 5 May in Ersk. Miners from Ersk met.\n',
    ],
    ['its end', here('The walkout ended on 10 May.')],
  ])('silent about %s', (_, text) => {
    expect(found(CHECK, text, { others: { 'old.txt': there } })).toEqual([]);
  });
});

it('stays cheap and silent on awkward text', () => {
  const odd = [
    'of the '.repeat(4000),
    '(, on 3 May, '.repeat(500),
    '’s fire on 3 May of '.repeat(300),
    'was were had been '.repeat(900),
  ];
  for (const words of odd) expect(told(CHECK, `${DATE}The ${words} on 3 May 2011.`)).toEqual([]);
});
