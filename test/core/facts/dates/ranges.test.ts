import { describe, expect, it } from 'vitest';
import { mentions, values } from './support.ts';

describe('ranges', () => {
  it('are two mentions that name each other', () => {
    const story = 'The fair runs from June 5 to 12 in Oster.';
    const [begin, end] = mentions(story);
    expect(begin).toMatchObject({
      text: 'June 5',
      rangeEnd: { role: 'begin', other: { start: end!.start, end: end!.end } },
    });
    expect(end).toMatchObject({
      text: '12',
      rangeEnd: { role: 'end', other: { start: begin!.start, end: begin!.end } },
    });
  });

  it('share what only one of the ends tells', () => {
    const ranges = [
      ['from June 5 to June 12, 2024', '2024-06-05', '2024-06-12'],
      ['from 5 to 12 June 2024', '2024-06-05', '2024-06-12'],
      ['on 5–12 June 2024', '2024-06-05', '2024-06-12'],
      ['on June 5-12, 2024', '2024-06-05', '2024-06-12'],
      ['between March and May 2024', '2024-03', '2024-05'],
      ['from November to March 2024', '2023-11', '2024-03'],
      ['from December 28, 2023, to January 3', '2023-12-28', '2024-01-03'],
      ['in 2022–25', '2022', '2025'],
      ['from 1939 to 1945', '1939', '1945'],
      ['in the 2023/24 season', '2023', '2024'],
      ['between 9 and 11 a.m.', '2025-07-22T09:00', '2025-07-22T11:00'],
      ['from 10 a.m. to 5 p.m.', '2025-07-22T10:00', '2025-07-22T17:00'],
    ] as const;
    expect(
      ranges.map(([written]) => [
        written,
        ...mentions(`The bridge was shut ${written}.`).map(({ value }) => value),
      ]),
    ).toEqual(ranges);
  });

  it('of weekdays go on from the first', () => {
    expect(values('The fair was open from Thursday to Sunday.')).toEqual([
      ['Thursday', '2025-07-17'],
      ['Sunday', '2025-07-20'],
    ]);
  });

  it('keep the order in which they are written', () => {
    expect(values('The levee was inspected from June 16 to June 9.')).toEqual([
      ['June 16', '2025-06-16'],
      ['June 9', '2025-06-09'],
    ]);
    expect(values('He ruled in 2025–2022.')).toEqual([
      ['2025', '2025'],
      ['2022', '2022'],
    ]);
  });
});

describe('feasts', () => {
  it('are days of the year', () => {
    for (const [name, value] of [
      ['Christmas Eve', '2024-12-24'],
      ['New Year’s Day', '2025-01-01'],
      ['Good Friday', '2025-04-18'],
      ['Easter Monday', '2025-04-21'],
      ['Memorial Day', '2025-05-26'],
      ['Labor Day', '2024-09-02'],
      ['Thanksgiving', '2024-11-28'],
      ['Halloween', '2024-10-31'],
    ])
      expect(values(`The square was full on ${name}.`)).toEqual([[name, value]]);
    expect(values('It burned on Easter Sunday 2018 and last Christmas.')).toEqual([
      ['Easter Sunday 2018', '2018-04-01'],
      ['last Christmas', '2024-12-25'],
    ]);
  });

  it('are not islands and people', () => {
    expect(values('Christmas Island and Noel Christmas won.')).toEqual([]);
  });
});
