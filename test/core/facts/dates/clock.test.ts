import { describe, expect, it } from 'vitest';
import { mods, times, values, withTimes } from './support.ts';

describe('times of the clock', () => {
  it('are read in the styles of newsrooms', () => {
    for (const [written, value] of [
      ['10 a.m.', 'T10:00'],
      ['10:30 p.m.', 'T22:30'],
      ['8.40am', 'T08:40'],
      ['12 a.m.', 'T00:00'],
      ['12 p.m.', 'T12:00'],
      ['19:05 GMT', 'T19:05'],
      ['0737 GMT', 'T07:37'],
      ['5:30 p.m. EDT', 'T17:30'],
      ['7 o’clock', 'T07:00'],
      ['noon', 'T12:00'],
      ['6 a.m. local time', 'T06:00'],
    ])
      expect(times(`The doors opened at ${written}, the owner said.`)).toEqual([
        [written, 'TIME', `2025-07-22${value}`],
      ]);
  });

  it('tell midnight as the end of a day', () => {
    expect(values('The tolls will rise at midnight.')).toEqual([['midnight', '2025-07-22T24:00']]);
    expect(values('The pier has been shut since midnight.')).toEqual([['midnight', '2025-07-21T24:00']]);
    expect(values('The pier shut at midnight Sunday.')).toEqual([['midnight Sunday', '2025-07-20T24:00']]);
  });

  it('lie in the day of which the story tells, not in one that is still to come or only tells since when', () => {
    const story =
      'TARN — The mill burned down on Monday.\n\nThe gates had been locked since Friday, and smoke was seen at 6 a.m.\n\n' +
      'An inquest opens on 30 July.\n\nThe roof fell at 11 a.m.';
    expect(values(story).filter(([, value]) => value?.includes('T'))).toEqual([
      ['6 a.m.', '2025-07-21T06:00'],
      ['11 a.m.', '2025-07-21T11:00'],
    ]);
  });

  it('lie in the day of a listing', () => {
    expect(values('Sunday 27 July: a guided walk; meet at the abbey at 10am.').at(-1)).toEqual([
      '10am',
      '2025-07-27T10:00',
    ]);
  });

  it('lie in the day told with them or shortly before', () => {
    expect(times('The train left at 9 p.m. on Friday.')).toEqual([
      ['9 p.m. on Friday', 'TIME', '2025-07-18T21:00'],
    ]);
    expect(times('It sails on Friday, July 25, at 7:30 p.m.')).toEqual([
      ['Friday, July 25, at 7:30 p.m.', 'TIME', '2025-07-25T19:30'],
    ]);
    expect(values('The fire began on Sunday. By 4 a.m. the roof was gone.')).toEqual([
      ['Sunday', '2025-07-20'],
      ['4 a.m.', '2025-07-20T04:00'],
    ]);
  });

  it('have no day in an undated article', () => {
    expect(values('The doors opened at 10 a.m. to a crowd.', null)).toEqual([['10 a.m.', 'T10:00']]);
    expect(values('The doors opened on Monday at 10 a.m. to a crowd.', null)).toEqual([
      ['Monday at 10 a.m.', null],
    ]);
  });

  it('say how exact they are', () => {
    expect(mods('It was found at about 6am on Sunday.')).toEqual([
      ['about 6am on Sunday', '2025-07-20T06:00', 'APPROX'],
    ]);
  });

  it('may be parts of the day', () => {
    expect(times('On the morning of July 4, 1976, and in the evening; by dawn all was over.')).toEqual([
      ['the morning of July 4, 1976', 'TIME', '1976-07-04TMO'],
      ['the evening', 'TIME', '1976-07-04TEV'],
      ['dawn', 'TIME', '1976-07-04TMO'],
    ]);
    expect(times('It happened in the early hours of Sunday.')).toEqual([
      ['the early hours of Sunday', 'DATE', '2025-07-20'],
    ]);
  });

  it('are not scores, verses, ratios or running times', () => {
    expect(
      withTimes([
        'She read John 3:16 aloud.',
        'The odds are 10:1, the picture 16:9.',
        'He ran it in 58:31, she in 2:05:33.',
        'It costs $10 an ounce.',
      ]),
    ).toEqual([]);
  });

  it('that no clock shows have no value', () => {
    expect(values('The doors open at 25:70, the poster says.')).toEqual([['25:70', null]]);
  });
});
