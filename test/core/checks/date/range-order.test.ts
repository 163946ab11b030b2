import { describe, expect, it } from 'vitest';
import { found, mended, told } from '../../support.ts';

const CHECK = 'date/range-order';

describe('an editor sees a range that runs backwards', () => {
  it.each([
    [
      'The fair runs from June 5 to June 2 in Ash.',
      'from June 5 to June 2',
      'The range ends on 2 June, before it begins on 5 June.',
    ],
    [
      'Roads will be shut between 30 and 26 July.',
      'between 30 and 26 July',
      'The range ends on 26 July, before it begins on 30 July.',
    ],
    [
      'It runs from 15 to 9 April 2012 in Ash.',
      'from 15 to 9 April 2012',
      'The range ends on 9 April 2012, before it begins on 15 April 2012.',
    ],
    [
      'It runs from April 15 to 9.',
      'from April 15 to 9',
      'The range ends on 9 April, before it begins on 15 April.',
    ],
    [
      'It ran from April 15 to April 9, 2012, in Ash.',
      'from April 15 to April 9, 2012',
      'The range ends on 9 April 2012, before it begins on 15 April 2012.',
    ],
    [
      'It shut from July 17, 2012 until June 2, 2012.',
      'from July 17, 2012 until June 2, 2012',
      'The range ends on 2 June 2012, before it begins on 17 July 2012.',
    ],
    [
      'It shut between 15 January 2013 and 6 December 2012.',
      'between 15 January 2013 and 6 December 2012',
      'The range ends on 6 December 2012, before it begins on 15 January 2013.',
    ],
    [
      'It shut from Monday, June 9, through Friday, June 6, in Ash.',
      'from Monday, June 9, through Friday, June 6',
      'The range ends on 6 June, before it begins on 9 June.',
    ],
    [
      'She led it from 2009 to 2005, and well.',
      'from 2009 to 2005',
      'The range ends in 2005, before it begins in 2009.',
    ],
    [
      'She led it from May 2009 to March 2009.',
      'from May 2009 to March 2009',
      'The range ends in March 2009, before it begins in May 2009.',
    ],
    ['The count is for 2025–2022.', '2025–2022', 'The range ends in 2022, before it begins in 2025.'],
    [
      'The hall is let for November 16-8, 2012.',
      'November 16-8, 2012',
      'The range ends on 8 November 2012, before it begins on 16 November 2012.',
    ],
    [
      'The hall is let for 16–8 November 2012.',
      '16–8 November 2012',
      'The range ends on 8 November 2012, before it begins on 16 November 2012.',
    ],
    [
      'The hall is let for June 16-8, and then shut.',
      'June 16-8',
      'The range ends on 8 June, before it begins on 16 June.',
    ],
    [
      'It is open June 9, 2025 – June 2, 2025.',
      'June 9, 2025 – June 2, 2025',
      'The range ends on 2 June 2025, before it begins on 9 June 2025.',
    ],
    [
      'The survey of the harbour ran from 2025-06-09 to 2025-06-02.',
      'from 2025-06-09 to 2025-06-02',
      'The range ends on 2 June 2025, before it begins on 9 June 2025.',
    ],
    [
      'It ran from May 2 to April 25, 2012.',
      'from May 2 to April 25, 2012',
      'The range ends on 25 April 2012, before it begins on 2 May.',
    ],
  ])('%s', (text, words, message) => {
    expect(told(CHECK, text)).toEqual([[words, message]]);
  });

  it.each([
    [
      'The poet, born 1990, died 1985, is read again.',
      '1990, died 1985',
      'The death is put in 1985, before the birth in 1990.',
    ],
    [
      'Ana Bell was born in Ash in 1969 and died in 1965.',
      '1969 and died in 1965',
      'The death is put in 1965, before the birth in 1969.',
    ],
    ['Ana Bell (born May 3, 1943; died 1940) sang.', '', ''],
  ])('%s', (text, words, message) => {
    expect(told(CHECK, text)).toEqual(words ? [[words, message]] : []);
  });

  it('and exchanges the two dates', () => {
    const after = (text: string): string => mended(text, found(CHECK, text)[0]!.fixes[0]!);
    expect(after('It runs from June 5 to June 2.')).toBe('It runs from June 2 to June 5.');
    expect(after('It ran from April 15 to April 9, 2012, in Ash.')).toBe(
      'It ran from April 9 to April 15, 2012, in Ash.',
    );
    expect(after('The count is for 2025–2022.')).toBe('The count is for 2022–2025.');
    expect(after('The hall is let for November 16-8, 2012.')).toBe(
      'The hall is let for November 8-16, 2012.',
    );
    expect(found(CHECK, 'The poet, born 1990, died 1985, is read again.')[0]!.fixes).toEqual([]);
  });
});

describe('silent', () => {
  it.each([
    'It ran from June 2 to June 5, from 2005 to 2009, and for 2022–2025.',
    'The lifts run from December to April, the ferry from December 28 to January 3.',
    'It ran from December 28 to January 3, 2025.',
    'Between 26 and 30 July it is shut. Of 30 and 26 July fires none was set.',
    'The books run from July 1 to June 30, 2025.',
    'School runs from September 3 to July 20.',
    'The 2024-25 season, the 1999–02 tour and 2022–25.',
    'They won 9-11 and 21-4, and in June 21-4.',
    'On June 21-4 was the score.',
    'They led the series 2002-1998.',
    'See pages 2002-1998 and No. 2025-2022.',
    'Call 555-2025-2022 or 2025-2022-11.',
    'The talks were moved from June 5 to June 2.',
    'The council brought its target forward from 2030 to 2027.',
    'The opening was rescheduled from July 17, 2012 to June 2, 2012.',
    'Membership fell from 2009 to 1875.',
    'The price dropped from 2100 to 1998 euros.',
    'The gap between 2013 and 2012 was small.',
    'A comparison between June 9 and June 2 shows it.',
    'Between June 9 and July 2 it rained, and on June 9 and June 2.',
    'The pharaohs ruled from 2025 to 1991 BC, or 2025–1991 BCE.',
    'They worked backwards from 2025 to 2019.',
    'From 2025 back to 2019 nothing is known.',
    'Born in 1990, whose father died in 1985, she sang.',
    'She was born in 1990, five years after her brother died in 1985.',
    'Ana Bell was born in 1943 and died in 2010.',
    'It costs from 2009 to 1999 dollars.',
    'Rooms 2025–2022 are shut.',
    'From June 31 to June 2 nothing was said.',
    '',
  ])('%s', (text) => {
    expect(told(CHECK, text)).toEqual([]);
  });
});
