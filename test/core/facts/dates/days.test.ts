import { describe, expect, it } from 'vitest';
import { mentions, times, values } from './support.ts';

describe('full dates', () => {
  it('are read in the styles of newsrooms', () => {
    for (const [written, value] of [
      ['June 2, 2025', '2025-06-02'],
      ['Tuesday, June 2, 2025', '2025-06-02'],
      ['Feb. 24, 2022', '2022-02-24'],
      ['Sept. 1, 1939', '1939-09-01'],
      ['2 June 2025', '2025-06-02'],
      ['Monday 2 June 2025', '2025-06-02'],
      ['22nd of July 2025', '2025-07-22'],
      ['the 22nd of July, 2025', '2025-07-22'],
      ['July 4th, 1976', '1976-07-04'],
      ['June 20 of 1992', '1992-06-20'],
      ['2025-07-22', '2025-07-22'],
      ['22.07.2025', '2025-07-22'],
      ['22/07/2025', '2025-07-22'],
      ['07/22/2025', '2025-07-22'],
      ['5 may 2015', '2015-05-05'],
    ])
      expect(times(`The harbour was closed on ${written}, the mayor said.`, null)).toEqual([
        [written, 'DATE', value],
      ]);
  });

  it('tell which of their parts are written', () => {
    const [mention] = mentions('They met on Tuesday, June 2, 2025, in Oslo.');
    expect(mention).toMatchObject({
      written: { weekday: 2, day: 2, month: 6, year: 2025 },
      reference: 'absolute',
      anchor: { by: 'none' },
    });
  });

  it('have no value where the calendar has no such day, but are found', () => {
    expect(values('The fair opens on 30 February 2026.')).toEqual([['30 February 2026', null]]);
    expect(values('It closed on June 31 after a week.')).toEqual([
      ['June 31', null],
      ['a week', 'P1W'],
    ]);
    expect(values('The vote of February 29, 2023 was void.')).toEqual([['February 29, 2023', null]]);
  });

  it('in figures that may be read two ways have both readings and no value', () => {
    expect(mentions('Tickets go on sale on 06/07/2025.')).toMatchObject([
      { text: '06/07/2025', value: null, readings: ['2025-06-07', '2025-07-06'] },
    ]);
    expect(values('Tickets go on sale on 07/07/2025.')).toEqual([['07/07/2025', '2025-07-07']]);
  });

  it('in figures are read as the others of the article are', () => {
    expect(values('It ran from 06/07/2025 to 25/07/2025.')).toEqual([
      ['06/07/2025', '2025-07-06'],
      ['25/07/2025', '2025-07-25'],
    ]);
  });
});

describe('days without a year', () => {
  it('are the last where the verb tells the past, the next where it tells what is to come', () => {
    expect(values('The bridge fell on September 5.')).toEqual([['September 5', '2024-09-05']]);
    expect(values('The bridge will open on September 5.')).toEqual([['September 5', '2025-09-05']]);
    expect(values('The bridge opened on June 5.')).toEqual([['June 5', '2025-06-05']]);
    expect(values('The bridge is due to open on June 5.')).toEqual([['June 5', '2026-06-05']]);
  });

  it('are the nearest where no verb tells', () => {
    expect(values('A concert on 3 January?', '2024-12-20')).toEqual([['3 January', '2025-01-03']]);
  });

  it('stay without a value in an undated article, whatever the day is today', () => {
    expect(values('The bridge opened on June 5.', null)).toEqual([['June 5', null]]);
    expect(mentions('The bridge opened on June 5.', null)).toMatchObject([
      { anchor: null, reference: 'partial', written: { month: 6, day: 5 } },
    ]);
  });

  it('may be told by their number alone after a preposition', () => {
    expect(values('Talks resume on the 23rd, the office said.')).toEqual([['the 23rd', '2025-07-23']]);
    expect(values('He lives on the 23rd floor of the tower.')).toEqual([]);
    expect(values('The court sits on the 5th of this month.')).toEqual([
      ['the 5th of this month', '2025-07-05'],
    ]);
    expect(values('It is paid on the last day of June.')).toEqual([['the last day of June', '2025-06-30']]);
  });

  it('may be told by their weekday’s number in a month', () => {
    expect(values('They vote on the first Tuesday of November 2026 and the last Monday in May.')).toEqual([
      ['the first Tuesday of November 2026', '2026-11-03'],
      ['the last Monday in May', '2026-05-25'],
    ]);
  });

  it('share a month where several are told', () => {
    expect(values('The choir sang on June 5, 7 and 9.')).toEqual([
      ['June 5', '2025-06-05'],
      ['7', '2025-06-07'],
      ['9', '2025-06-09'],
    ]);
    expect(values('The choir sang on 5 and 6 June 2024.')).toEqual([
      ['5', '2024-06-05'],
      ['6 June 2024', '2024-06-06'],
    ]);
  });
});
