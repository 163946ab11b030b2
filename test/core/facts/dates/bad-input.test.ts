import { describe, expect, it } from 'vitest';
import { readingsIn, readingsOf } from '../../../../src/core/facts/dates/find.ts';
import { type Token, tokensOf } from '../../../../src/core/facts/dates/lexer.ts';
import { withNumbers } from '../../../../src/core/facts/dates/numbers.ts';
import { mentions, values, withTimes } from './support.ts';

describe('bad input', () => {
  it('of dates after 2100 is read as it stands', () => {
    expect(values('The lease ends on 1 May 2150, the next in the year 3000.')).toEqual([
      ['1 May 2150', '2150-05-01'],
      ['the year 3000', '3000'],
    ]);
  });

  it('of dates before the Gregorian calendar, and before Christ, is read as it stands', () => {
    expect(values('On 14 October 1066 they fought; by 79 AD and 490 BC others had.')).toEqual([
      ['14 October 1066', '1066-10-14'],
      ['79 AD', '0079'],
      ['490 BC', 'BC0490'],
    ]);
  });

  it('of another calendar, named as such, is no day of this one', () => {
    expect(values('They rose on 25 October 1917 (Julian calendar), in the year 1336 AH.')).toContainEqual([
      '25 October 1917',
      null,
    ]);
  });

  it('of time zones leaves the clock as it is written', () => {
    expect(values('It begins at 10 a.m. EST (15:00 GMT) on Friday.')).toEqual([
      ['10 a.m. EST', '2025-07-22T10:00'],
      ['15:00 GMT', '2025-07-22T15:00'],
      ['Friday', '2025-07-25'],
    ]);
  });

  it('of two-digit years lies near the article', () => {
    expect(values('The form is dated 13/6/98, the reply 5 June ’04.')).toEqual([
      ['13/6/98', '1998-06-13'],
      ['5 June ’04', '2004-06-05'],
    ]);
  });

  it('of months in another language is read as that language writes its dates', () => {
    expect(
      values(
        'One plate reads “gebaut am 3. Mai 1921”, one “le 14 juillet 1989”, one “4 de marzo de 1998”, one “am 4. September 1901”.',
      ),
    ).toEqual([
      ['3. Mai 1921', '1921-05-03'],
      ['14 juillet 1989', '1989-07-14'],
      ['4 de marzo de 1998', '1998-03-04'],
      ['4. September 1901', '1901-09-04'],
    ]);
    expect(values('Nguyen Mai wrote of mars, of juin and of the Mars 2020 rover.')).toEqual([]);
    expect(values('He scored 3. May 2020 was cold.')).toEqual([['May 2020', '2020-05']]);
  });

  it('of years of other eras, named as such, is no year of ours', () => {
    for (const year of ['the Hijri year 1445', 'the year 1445 AH', 'the year 5784 of the Hebrew calendar'])
      for (const [, value] of values(`They wed in ${year}.`)) expect(value).toBeNull();
  });

  it('of a 29 February follows the leap years', () => {
    expect(values('She was born on 29 February 2024.')).toEqual([['29 February 2024', '2024-02-29']]);
    expect(values('He was born on 29 February 2023 and on 30 February 1900.')).toEqual([
      ['29 February 2023', null],
      ['30 February 1900', null],
    ]);
  });

  it('of feasts whose day the moon or the place tells stays unknown', () => {
    expect(values('Ramadan had ended; Eid al-Fitr came before Diwali 2024 and Passover.')).toEqual([
      ['Ramadan', null],
      ['Eid al-Fitr', null],
      ['Diwali 2024', null],
      ['Passover', null],
    ]);
    expect(values('Aisha Ramadan and Diwali Patel spoke.')).toEqual([]);
  });

  it('of feasts that another calendar fixes by rule is reckoned', () => {
    expect(values('It fell on Yom Kippur 2023 and on Lunar New Year 2024.')).toEqual([
      ['Yom Kippur 2023', '2023-09-25'],
      ['Lunar New Year 2024', '2024-02-10'],
    ]);
    expect(values('Shops shut for the last Chinese New Year.')).toEqual([
      ['last Chinese New Year', '2025-01-29'],
    ]);
  });

  it('of an article dated in the future counts from there', () => {
    expect(values('Yesterday it rained; on Friday it will snow.', '2199-12-31')).toEqual([
      ['Yesterday', '2199-12-30'],
      ['Friday', '2200-01-03'],
    ]);
  });

  it('of figures that are no dates finds none', () => {
    expect(
      withTimes([
        'The code is 99/99/9999 or 00/00/0000.',
        'The server at 10.12.2020.1 fell.',
        'Call +44 20 7946 0958 by 1.2.3 or 2010-2015-86.',
        'He scored 12345678901234567890 points.',
        'It cost 1,000,000,000 and weighs 2.5.2.',
      ]),
    ).toEqual([]);
  });

  it('never throws on odd prose', () => {
    for (const words of [
      '',
      ' ',
      '’',
      '“',
      'the',
      'a',
      'a few',
      'in',
      'the of',
      'May',
      '-',
      '5 -',
      'June 0',
      '½ year',
      'every',
      '\u0000 June 5\u2028',
      '🎉'.repeat(50),
    ])
      expect(() => mentions(words)).not.toThrow();
  });

  it('keeps ranges exact after emoji, CRLF and curly quotes', () => {
    const story = '🎉 “So,” said Zoë — on\r\n2 June 2025 — “we met.”';
    const [mention] = mentions(story);
    expect(mention?.text).toBe('2 June 2025');
    expect(readingsIn('It’s on 2 June\r\n2025 that they met.')).toMatchObject([{ start: 8, end: 20 }]);
  });

  it('costs in proportion to its length', () => {
    for (const piece of [
      'June 5, 12 March 2025 7 ',
      '31 12 2025 1 2 3 ',
      '“May 5” on Monday said ',
      'the last two or three weeks of the next month ',
      '1',
      'a few and a half ',
    ]) {
      const looks = [3000, 6000].map((length) => looksAtTokens(piece.repeat(length / piece.length)));
      expect(looks[1]! / Math.max(1, looks[0]!)).toBeLessThan(2.1);
    }
  });

  it('of 200,000 digits and months is read to the end', () => {
    const text = 'June 31 12:00 2025 '.repeat(10_000);
    expect(readingsIn(text.slice(0, 200_000)).length).toBeGreaterThan(9000);
  });
});

/** How often tokens are looked at while the expressions of a text are found. */
function looksAtTokens(text: string): number {
  let looks = 0;
  const tokens = new Proxy(withNumbers(tokensOf(text)), {
    get(all: Token[], key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(all, key) as unknown;
    },
  });
  readingsOf({ text, tokens });
  return looks;
}
