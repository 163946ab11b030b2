import { describe, expect, it } from 'vitest';
import { mentions, values, withTimes } from './support.ts';

describe('weekdays', () => {
  it('lie in the past after a verb of the past, or none', () => {
    expect(values('Rain fell on Monday.')).toEqual([['Monday', '2025-07-21']]);
    expect(values('Rain fell on Wednesday.')).toEqual([['Wednesday', '2025-07-16']]);
    expect(values('Floods in Oster on Thursday.')).toEqual([['Thursday', '2025-07-17']]);
    expect(values('Three people were rescued from the river Friday.')).toEqual([['Friday', '2025-07-18']]);
  });

  it('lie ahead after words that look ahead', () => {
    const stories = [
      'The talks will resume on Wednesday.',
      'The talks are set to resume on Wednesday.',
      'The talks are due to resume on Wednesday.',
      'The talks are scheduled for Wednesday.',
      'The council is to meet on Wednesday.',
      'The ship is expected to arrive on Wednesday.',
      'Ministers agreed to meet on Wednesday.',
      'The ceremony will be held on Wednesday.',
      'Ahead of Wednesday’s vote the hall was empty.',
    ];
    expect(stories.map((story) => [story, values(story)])).toEqual(
      stories.map((story) => [story, [['Wednesday', '2025-07-23']]]),
    );
  });

  it('take the verb after them where they open the clause', () => {
    expect(values('On Wednesday, the council will meet again.')).toEqual([['Wednesday', '2025-07-23']]);
    expect(values('On Wednesday, the council met again.')).toEqual([['Wednesday', '2025-07-16']]);
  });

  it('are each judged by their own clause', () => {
    expect(values('She said on Monday that the vote will be held on Thursday.')).toEqual([
      ['Monday', '2025-07-21'],
      ['Thursday', '2025-07-24'],
    ]);
    expect(values('Talks are set to resume on Wednesday, following the strikes on the port Monday.')).toEqual(
      [
        ['Wednesday', '2025-07-23'],
        ['Monday', '2025-07-21'],
      ],
    );
  });

  it('tell which words decided', () => {
    const story = 'The talks are set to resume on Wednesday.';
    const [mention] = mentions(story, '2025-07-22');
    expect(mention).toMatchObject({ anchor: { by: 'article', day: '2025-07-22' }, reference: 'partial' });
    expect(mention?.direction?.to).toBe('future');
  });

  it('are the article’s own day where they name its weekday', () => {
    expect(values('The minister resigned on Tuesday.')).toEqual([['Tuesday', '2025-07-22']]);
    expect(values('The minister will speak on Tuesday.')).toEqual([['Tuesday', '2025-07-22']]);
  });

  it('are counted on by "last", "next", "this"', () => {
    expect(values('It rained last Tuesday.')).toEqual([['last Tuesday', '2025-07-15']]);
    expect(values('It may rain next Tuesday.')).toEqual([['next Tuesday', '2025-07-29']]);
    expect(values('The fair opens this Friday.')).toEqual([['this Friday', '2025-07-25']]);
    expect(values('It rained this past Saturday.')).toEqual([['this past Saturday', '2025-07-19']]);
  });

  it('leave a possessive ending out', () => {
    expect(values('Friday’s match was called off.')).toEqual([['Friday', '2025-07-18']]);
  });

  it('take a week or a part of the day with them', () => {
    expect(values('The fair opens on Friday of next week.')).toEqual([['Friday of next week', '2025-08-01']]);
    expect(values('The roof fell in on Saturday night.')).toEqual([['Saturday night', '2025-07-19TNI']]);
    expect(values('The roof fell in early on Monday.')).toEqual([['early on Monday', '2025-07-21']]);
  });

  it('are not the papers, feasts and films that bear their names', () => {
    expect(
      withTimes([
        'He told the Sunday Times so.',
        'She writes for the Mail on Sunday.',
        'The march for the dead of Bloody Sunday drew thousands.',
        'He is a Man Friday to her.',
        'The Sun printed the picture.',
      ]),
    ).toEqual([]);
  });
});

describe('weekends', () => {
  it('are written as ISO weeks', () => {
    expect(values('He proposed it over the weekend.')).toEqual([['the weekend', '2025-W29-WE']]);
    expect(values('It will be sunny at the weekend.')).toEqual([['the weekend', '2025-W30-WE']]);
    expect(values('It was sunny last weekend.')).toEqual([['last weekend', '2025-W29-WE']]);
    expect(values('It will be sunny this weekend.')).toEqual([['this weekend', '2025-W30-WE']]);
    expect(values('The fair took place this weekend.')).toEqual([['this weekend', '2025-W29-WE']]);
  });
});
