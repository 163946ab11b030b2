import { describe, expect, it } from 'vitest';
import { mentions, mods, times, values, withTimes } from './support.ts';

describe('durations', () => {
  it('are counted in their own unit', () => {
    for (const [written, value] of [
      ['four years', 'P4Y'],
      ['three months', 'P3M'],
      ['two weeks', 'P2W'],
      ['a fortnight', 'P2W'],
      ['10 days', 'P10D'],
      ['an hour', 'PT1H'],
      ['half an hour', 'PT30M'],
      ['45 minutes', 'PT45M'],
      ['30 seconds', 'PT30S'],
      ['twenty-one days', 'P21D'],
      ['two and a half years', 'P2.5Y'],
      ['an hour and a half', 'PT1.5H'],
      ['three years and four months', 'P3Y4M'],
      ['two decades', 'P2DE'],
      ['half a century', 'P0.5CE'],
      ['several weeks', 'PXW'],
      ['a few hours', 'PTXH'],
      ['years', 'PXY'],
      ['two full days', 'P2D'],
    ])
      expect(times(`The road was shut for ${written}.`)).toEqual([[written, 'DURATION', value]]);
  });

  it('stand before nouns', () => {
    expect(values('A three-month truce, a 10-day hunt, a weeklong strike, a decades-long feud.')).toEqual([
      ['three-month', 'P3M'],
      ['10-day', 'P10D'],
      ['weeklong', 'P1W'],
      ['decades-long', 'PXDE'],
    ]);
  });

  it('say how exact they are', () => {
    expect(
      mods('Over four years, nearly three weeks, about a month, at least ten days, less than an hour.'),
    ).toEqual([
      ['Over four years', 'P4Y', 'MORE_THAN'],
      ['nearly three weeks', 'P3W', 'LESS_THAN'],
      ['about a month', 'P1M', 'APPROX'],
      ['at least ten days', 'P10D', 'EQUAL_OR_MORE'],
      ['less than an hour', 'PT1H', 'LESS_THAN'],
    ]);
    expect(mods('It lasted a week or so. It began more than two years ago.')).toEqual([
      ['a week or so', 'P1W', 'APPROX'],
      ['more than two years ago', '2023', 'BEFORE'],
    ]);
  });

  it('may reach up to now or on from now', () => {
    expect(values('In the past year, over the last few days and for the next 50 days.')).toEqual([
      ['the past year', 'P1Y'],
      ['the last few days', 'PXD'],
      ['the next 50 days', 'P50D'],
    ]);
  });

  it('are each a mention where two are offered', () => {
    expect(values('It will take two to three weeks.')).toEqual([
      ['two', 'P2W'],
      ['three weeks', 'P3W'],
    ]);
  });

  it('are not rounds, shares, jobs, titles or old wars', () => {
    expect(
      withTimes([
        'He qualified for a second round.',
        'A quarter of voters stayed home, three quarters of them young.',
        'She has a day job.',
        'He was on 60 Minutes.',
        'One day he will come.',
        'The Six-Day War was short.',
        'They sang with Thirty Seconds on stage.',
        'They are open 24/7.',
        'She won 3-2.',
      ]),
    ).toEqual([]);
  });
});

describe('sets', () => {
  it('tell what returns', () => {
    for (const [written, value] of [
      ['every Tuesday', 'XXXX-WXX-2'],
      ['every Sunday', 'XXXX-WXX-7'],
      ['Mondays', 'XXXX-WXX-1'],
      ['every day', 'P1D'],
      ['daily', 'P1D'],
      ['every two weeks', 'P2W'],
      ['every other week', 'P2W'],
      ['twice a week', 'P1W'],
      ['three times a month', 'P1M'],
      ['annually', 'P1Y'],
      ['quarterly', 'P3M'],
      ['every summer', 'XXXX-SU'],
      ['every September', 'XXXX-09'],
      ['each morning', 'XXXX-XX-XXTMO'],
    ])
      expect(times(`The choir sings on ${written}.`)).toEqual([[written, 'SET', value]]);
  });

  it('tell what is paid or made for each', () => {
    expect(times('They earn $12 an hour and pump two million barrels a day.')).toEqual([
      ['an hour', 'SET', 'PT1H'],
      ['a day', 'SET', 'P1D'],
    ]);
    expect(
      times('It rained for a day and blew 90 miles an hour.').map(([words, type]) => [words, type]),
    ).toEqual([
      ['a day', 'DURATION'],
      ['an hour', 'DURATION'],
    ]);
  });

  it('are not papers', () => {
    expect(times('The Daily Herald and Weekly Argus said so.')).toEqual([]);
  });
});

describe('running counts, anniversaries and ages', () => {
  it('tell what is counted', () => {
    expect(mentions('The war is in its fourth year, on day 500 of the siege.')).toMatchObject([
      { text: 'its fourth year', value: null, count: { of: 'ordinal', number: 4, unit: 'Y' } },
      { text: 'day 500', value: null, count: { of: 'ordinal', number: 500, unit: 'D' } },
    ]);
    expect(mentions('It fell on the third day of the strike.')).toMatchObject([
      { text: 'the third day', value: null, count: { of: 'ordinal', number: 3, unit: 'D' } },
    ]);
    expect(mentions('The town marks the 20th anniversary of the flood.')).toMatchObject([
      { text: 'the 20th anniversary', count: { of: 'anniversary', number: 20, unit: 'Y' } },
    ]);
    expect(mentions('A 45-year-old driver and a boy six years old were hurt.')).toMatchObject([
      { text: '45-year-old', value: 'P45Y', count: { of: 'age', number: 45, unit: 'Y' } },
      { text: 'six years old', value: 'P6Y', count: { of: 'age', number: 6, unit: 'Y' } },
    ]);
    expect(mentions('The war is over four years old.')).toMatchObject([
      { text: 'over four years old', mod: 'MORE_THAN', count: { of: 'age', number: 4, unit: 'Y' } },
    ]);
  });
});
