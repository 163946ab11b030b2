import { describe, expect, it } from 'vitest';
import { eventsIn, toldIn } from './support.ts';

describe('a happening told with enough beside it', () => {
  it.each([
    [
      'The two sides will hold a third round of ceasefire talks in Rome on Wednesday.',
      'third round of ceasefire talks in Rome',
    ],
    ['An overnight attack in Kramatorsk killed a child.', 'overnight attack in Kramatorsk'],
    ['A drone attack targeting Sochi set a depot on fire.', 'drone attack targeting Sochi'],
    ['A strong 6.1-magnitude earthquake struck on Tuesday.', 'strong 6.1-magnitude earthquake'],
    ['The prisoner exchange near Gomel took an hour.', 'prisoner exchange near Gomel'],
    ['A fire at a Volvo plant burned for two days.', 'fire at a Volvo plant'],
    ['Her trial opened on July 2.', 'trial'],
    ['A stampede at the Norrin stadium killed nine people.', 'stampede at the Norrin stadium'],
    ['An oil spill off Torvik closed the beaches.', 'oil spill off Torvik'],
    ['A blackout in Kessin lasted an hour.', 'blackout in Kessin'],
    ['A further attack in Kessin on Monday hurt nobody.', 'further attack in Kessin'],
    ['A strong earthquake shook Norrin.', 'strong earthquake'],
    ['Floods swept through the city of Kessin.', 'Floods'],
    ['Crews put out a blaze at a tannery in Skell on Wednesday.', 'blaze'],
    ['A landslip buried a lane at Corrie on Sunday.', 'landslip'],
    ['The regatta at Holm begins on 2 August.', 'regatta at Holm'],
  ])('%s', (text, words) => {
    expect(toldIn(text)).toEqual([[words]]);
  });

  it('has its date, its place and who took part', () => {
    const [event] = eventsIn(
      'Finance minister Ana Bell met the envoys at talks in Lisbon on Monday, July 21.',
    );
    expect(event).toMatchObject({
      date: '2025-07-21',
      place: 'Lisbon',
      people: ['Ana Bell'],
      happening: 'talks',
    });
    const [led] = eventsIn('The second round of talks in Lisbon, led by negotiator Tom Reyes, ended early.');
    expect(led).toMatchObject({ ordinal: 2, people: ['Tom Reyes'] });
  });

  it('has nobody take part who only came after it', () => {
    const text = 'Mayor Ana Bell visited Lisbon after the attack in Lisbon on Monday.';
    expect(eventsIn(text)[0]).toMatchObject({ people: [] });
  });

  it('takes the only date and place of its sentence', () => {
    const [event] = eventsIn(
      'On June 2, 2025, the delegations convened in Istanbul for a second round of direct talks.',
    );
    expect(event).toMatchObject({
      name: 'second round of direct talks, Istanbul',
      date: '2025-06-02',
      place: 'Istanbul',
    });
  });

  it('takes the place that it met', () => {
    expect(eventsIn('A strong earthquake shook Norrin.')[0]).toMatchObject({ place: 'Norrin' });
    expect(eventsIn('The floods that swept through the city of Kessin killed four.')[0]).toMatchObject({
      place: 'Kessin',
    });
  });

  it('takes a round of an article of talks by its number', () => {
    const text = 'Peace talks began in May. They failed. The second round, on June 2, led to more releases.';
    expect(eventsIn(text).find(({ name }) => name === 'second round')).toMatchObject({
      ordinal: 2,
      date: '2025-06-02',
    });
    expect(
      toldIn('The second round of the cup is on Monday. In the second round, on June 2, he fell.'),
    ).toEqual([]);
  });

  it('but not a date by which something else is told', () => {
    expect(eventsIn('She resigned on July 3 after the attack in Kirkuk.')[0]).toMatchObject({ date: null });
  });
});

describe('no card', () => {
  it.each([
    'They proposed further talks in June.',
    'He told the court on Monday of a fire that he had seen.',
    'The news shook Norrin on Monday.',
    'Killing three people in Norrin was not the aim.',
    'There will be no talks in Rome.',
    'A possible meeting in Ankara was denied.',
    'Any attack on Tallinn would be answered.',
    'The attack was brutal.',
    'Drone strikes go on.',
    'Workers march on Monday.',
    'Thousands tried to storm the hall on Friday.',
    'Attack drones flew over Kyiv on Monday.',
    'The election campaign in Ohio began.',
    'He left the attack on senator Anna Keller unanswered.',
    'An exchange in Paris of views followed.',
    'Tickets for the evening talks go on sale on August 7.',
    'The clerk is back on Monday, when she is due to choose who speaks for the town in talks with the county.',
  ])('for “%s”', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('mentions of one happening are joined', () => {
  it('where a plain one can mean no other', () => {
    expect(
      toldIn(
        'A second round of talks in Rome ended on Monday.\n\nThe meeting was short. Both sides said the talks had been useful.',
      ),
    ).toEqual([['second round of talks in Rome', 'meeting', 'talks']]);
  });

  it('by day and place, and by their place in a row', () => {
    expect(
      toldIn(
        'A car bomb attack in Basra on Monday shook the town.\n\nMonday’s attack in Basra is the worst in years.',
      ),
    ).toEqual([['car bomb attack in Basra', 'attack in Basra']]);
    expect(
      toldIn('The third round of talks was brief. A third round of talks had been planned since May.'),
    ).toHaveLength(1);
  });

  it.each([
    ['of two days', 'An attack in Basra on Monday shook the town. An attack in Basra on Tuesday did not.'],
    ['of two places', 'A fire in Leeds on Monday burned for hours. A fire in Hull on Monday did not.'],
    ['of two rounds', 'The second round of talks in Rome failed. The third round of talks in Rome did not.'],
    [
      'told as another',
      'An attack in Basra on Monday shook the town. Another attack in Basra on Monday did not.',
    ],
    ['told as earlier', 'Talks in Rome on Monday failed. Previous talks in Rome had failed too.'],
  ])('but not two %s', (_, text) => {
    expect(toldIn(text)).toHaveLength(2);
  });

  it('nor a plain one where two could be meant', () => {
    expect(
      toldIn(
        'An attack in Basra on Monday shook the town. An attack in Mosul on Sunday did not.\n\nThe attack was brutal.',
      ).flat(),
    ).not.toContain('attack');
  });
});

describe('the numbers told', () => {
  it.each([
    [
      'The attack in Sumy on Monday killed at least 13 people and injured 20.',
      ['at-least 13 killed', 'exact 20 injured'],
    ],
    [
      'An explosion in Basra on Monday left two soldiers dead and more than 30 wounded.',
      ['exact 2 killed', 'at-least 30 injured'],
    ],
    ['Some 1,200 prisoners were exchanged at the prisoner swap in Gomel.', ['about 1200 exchanged']],
    ['The death toll of the quake in Bam rose to 41.', ['exact 41 killed']],
    [
      'Officials reported two deaths and eleven injuries from a drone attack targeting Sochi.',
      ['exact 2 killed', 'exact 11 injured'],
    ],
    ['The attack in Sumy on Monday, July 21, came at 10:30 and cost $5 million.', []],
    ['The attack in Sumy on Monday killed a man, 45, two days later.', []],
  ])('%s', (text, tolls) => {
    const [event] = eventsIn(text);
    expect(event!.tolls.map(({ bound, count, measure }) => `${bound} ${count} ${measure}`)).toEqual(tolls);
  });

  it('are not given to talks', () => {
    expect(eventsIn('After 12 people were killed, talks in Rome on Monday failed.')[0]!.tolls).toEqual([]);
  });
});
