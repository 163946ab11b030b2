import { describe, expect, it } from 'vitest';
import { mods, times, values, withTimes } from './support.ts';

describe('months and years', () => {
  it('are found in prose', () => {
    expect(values('The war, which began in February 2022, will be in its books by 2030.')).toEqual([
      ['February 2022', '2022-02'],
      ['2030', '2030'],
    ]);
    expect(values('It has stood since 1874, and burned in 1066 and in the summer of 1964.')).toEqual([
      ['1874', '1874'],
      ['1066', '1066'],
      ['the summer of 1964', '1964-SU'],
    ]);
    expect(values('Built in Nov ’98, it was sold in April last year.')).toEqual([
      ['Nov ’98', '1998-11'],
      ['April last year', '2024-04'],
    ]);
  });

  it('with two digits lie between 80 years before and 19 years after the article', () => {
    expect(values('He was of the class of ’44, she of ’46.')).toEqual([
      ['’44', '2044'],
      ['’46', '1946'],
    ]);
    expect(values('He was of the class of ’44.', null)).toEqual([['’44', null]]);
  });

  it('take early, late, the beginning and the end of them in', () => {
    expect(
      mods(
        'From early December to mid-2024, the late 1980s, the end of March and the start of the 20th century.',
      ),
    ).toEqual([
      ['early December', '2025-12', 'START'],
      ['mid-2024', '2024', 'MID'],
      ['the late 1980s', '198', 'END'],
      ['the end of March', '2025-03', 'END'],
      ['the start of the 20th century', '19', 'START'],
    ]);
  });

  it('make decades and centuries', () => {
    expect(times('In the 1990s, the ’60s, the eighties, the 21st century and the 1920s.')).toEqual([
      ['the 1990s', 'DATE', '199'],
      ['the ’60s', 'DATE', '196'],
      ['the eighties', 'DATE', '198'],
      ['the 21st century', 'DATE', '20'],
      ['the 1920s', 'DATE', '192'],
    ]);
    expect(values('She is in her 40s, and it was in the 70s outside her door.')).not.toContainEqual([
      'her 40s',
      '194',
    ]);
  });

  it('are not amounts, models, rooms or parts of names', () => {
    expect(
      withTimes([
        'About 2,000 people came, and 1990 votes were cast.',
        'The army lost 2000 soldiers.',
        'The 1500 metres was won by a girl of nine.',
        'Flight 1999 was late, said Room 2020 on page 1987.',
        'It runs on Windows 2000.',
        'Call 555-2010 for tickets at $2000 or £1999.',
        'A Boeing 747 and a Galaxy S23 were lost.',
        'The bill, No. 1945, was read.',
      ]),
    ).toEqual([]);
  });
});

describe('old dates', () => {
  it('before Christ are written as TIMEX2 writes them', () => {
    expect(times('The battle of 490 BC was not that of September 480 B.C., nor of AD 79.')).toEqual([
      ['490 BC', 'DATE', 'BC0490'],
      ['September 480 B.C.', 'DATE', 'BC0480-09'],
      ['AD 79', 'DATE', '0079'],
    ]);
    expect(values('It was built in the 5th century BC, or the 470s BC.')).toEqual([
      ['the 5th century BC', 'BC04'],
      ['the 470s BC', 'BC047'],
    ]);
    expect(values('The war of 499–493 BC.')).toEqual([
      ['499', 'BC0499'],
      ['493 BC', 'BC0493'],
    ]);
  });

  it('before 1582 are written as they stand', () => {
    expect(values('On 14 October 1066 two armies met; on 15 June 1215 a king signed.')).toEqual([
      ['14 October 1066', '1066-10-14'],
      ['15 June 1215', '1215-06-15'],
    ]);
    expect(values('The battle of 28 May 621, like that of 476 or the year 9, is told in songs.')).toEqual([
      ['28 May 621', '0621-05-28'],
    ]);
  });

  it('of another calendar have no value', () => {
    expect(values('They rose on 25 October (Julian calendar) and prayed in 1446 AH.')).toEqual([
      ['25 October', null],
      ['1446 AH', null],
    ]);
    expect(values('He was born on 14 March 1752 Old Style.')).toEqual([['14 March 1752', null]]);
  });
});

describe('fiscal years', () => {
  it('are told apart from the calendar’s', () => {
    expect(values('Revenue grew in fiscal 2013, in FY2024 and in the last fiscal year.')).toEqual([
      ['fiscal 2013', 'FY2013'],
      ['FY2024', 'FY2024'],
      ['the last fiscal year', 'FY2024'],
    ]);
  });
});
