import { describe, expect, it } from 'vitest';
import { values } from './support.ts';

/** Sentences as wires and market reports write them, of Tuesday, 22 July 2025, with each mention and its TIMEX3 value. */
const SENTENCES: readonly (readonly [sentence: string, ...mentions: [string, string | null][]])[] = [
  // Quarters and years of account.
  ['Last year’s fourth quarter was weak.', ['Last year’s fourth quarter', '2024-Q4']],
  ['Pell Lines lost money in 2023 Q1.', ['2023 Q1', '2023-Q1']],
  ['In the latest quarter orders jumped.', ['the latest quarter', '2025-Q2']],
  ['Net for the quarter ended June 30 fell.', ['the quarter', '2025-Q2'], ['June 30', '2025-06-30']],
  ['He warned that the third quarter won’t be kind to profits.', ['the third quarter', '2025-Q3']],
  ['Profit fell from the same quarter last year.', ['the same quarter last year', null]],
  ['Sales for the year to date are flat.', ['the year', '2025']],
  // What is still to come.
  ['A second convoy was expected Friday.', ['Friday', '2025-07-25']],
  ['Ministers meet in Orlo on Thursday.', ['Thursday', '2025-07-24']],
  ['The two, who gather Sunday, are rivals.', ['Sunday', '2025-07-27']],
  ['The ward has until Saturday to answer.', ['Saturday', '2025-07-26']],
  ['He faces ten years when he’s sentenced Aug. 7.', ['ten years', 'P10Y'], ['Aug. 7', '2025-08-07']],
  ['They go back to the farm on Monday.', ['Monday', '2025-07-28']],
  ['Rain is forecast for Wednesday.', ['Wednesday', '2025-07-23']],
  ['The next meeting is in Orlo on Thursday.', ['Thursday', '2025-07-24']],
  ['They are at home again on Saturday.', ['Saturday', '2025-07-26']],
  ['The warning lasts until noon on Sunday.', ['noon on Sunday', '2025-07-27T12:00']],
  ['Sunday: wintry showers. Monday: dry at first.', ['Sunday', '2025-07-27'], ['Monday', '2025-07-28']],
  // Hours of timetables, and those that may be before noon or after it.
  [
    'The tram leaves at 1640 and is due in at 1951.',
    ['1640', '2025-07-22T16:40'],
    ['1951', '2025-07-22T19:51'],
  ],
  ['No bicycles from 0700 to 1000.', ['1000', '2025-07-22T10:00']],
  ['By two o’clock the tent was full.', ['two o’clock', null]],
  ['At two o’clock in the afternoon it fell.', ['two o’clock in the afternoon', '2025-07-22T14:00']],
  // Parts of days and weeks.
  ['The index fell in early afternoon trading.', ['early afternoon', '2025-07-22TAF']],
  ['Oil had slipped by mid-morning.', ['mid-morning', '2025-07-22TMO']],
  [
    'The talks began on Monday and ended late the next day.',
    ['Monday', '2025-07-21'],
    ['late the next day', '2025-07-22'],
  ],
  ['Two men drowned on Memorial Day weekend.', ['Memorial Day weekend', '2025-W21-WE']],
  ['They were to meet later Wednesday.', ['later Wednesday', '2025-07-23']],
  ['It closed at its highest of the year.', ['the year', '2025']],
  ['It took place this weekend.', ['this weekend', '2025-W29-WE']],
  // Years in words, halves, days in words.
  ['“We came in nineteen eighty-four,” she said.', ['nineteen eighty-four', '1984']],
  ['It shut in two thousand and fifteen.', ['two thousand and fifteen', '2015']],
  [
    'They waited 2½ years for a two-and-a-half-year plan.',
    ['2½ years', 'P2.5Y'],
    ['two-and-a-half-year', 'P2.5Y'],
  ],
  [
    'The fourth of May 1995 was dry, and so was January first 2000.',
    ['The fourth of May 1995', '1995-05-04'],
    ['January first 2000', '2000-01-01'],
  ],
  ['It arrived on 28 June in 2020.', ['28 June in 2020', '2020-06-28']],
  [
    'The file is of 23/Sep/2020, the other of Dec-2018.',
    ['23/Sep/2020', '2020-09-23'],
    ['Dec-2018', '2018-12'],
  ],
  ['May 2, 2013 | 5:03pm', ['May 2, 2013 | 5:03pm', '2013-05-02T17:03']],
  // What returns.
  ['The clinic opens Tuesdays at 9 a.m.', ['Tuesdays at 9 a.m.', 'XXXX-WXX-2T09:00']],
  ['It rings every evening at 7:13.', ['every evening at 7:13', 'XXXX-XX-XXT19:13']],
  ['A bus leaves at 3 p.m. every day.', ['3 p.m. every day', 'XXXX-XX-XXT15:00']],
  ['The desk is open every weekday.', ['every weekday', 'XXXX-WXX-XD']],
  [
    'He digs every night and most mornings.',
    ['every night', 'XXXX-XX-XXTNI'],
    ['most mornings', 'XXXX-XX-XXTMO'],
  ],
  ['Interest is paid semi-annually, dues bi-monthly.', ['semi-annually', 'P6M'], ['bi-monthly', 'P2M']],
  ['They plant a tree every Dec. 11.', ['every Dec. 11', 'XXXX-12-11']],
  [
    'The choir sings every Christmas and twice daily.',
    ['every Christmas', 'XXXX-12-25'],
    ['twice daily', 'P1D'],
  ],
  // The past and the present.
  ['In the past such deals failed.', ['the past', 'PAST_REF']],
  [
    'It happened a year ago today, long ago for some.',
    ['a year ago today', '2024-07-22'],
    ['long ago', 'PAST_REF'],
  ],
  ['He had warned last month of a recession.', ['last month', '2025-06']],
  ['Strikes could last several days.', ['several days', 'PXD']],
  ['It may be months before they return.', ['months', 'PXM']],
];

describe('times as wires write them', () => {
  it.each(SENTENCES.map(([sentence, ...wanted]) => ({ sentence, wanted })))('$sentence', (each) =>
    expect(values(each.sentence)).toEqual(each.wanted),
  );

  it.each([
    'A survey of 1709 schoolchildren was held.',
    'Climber Killed In Fall',
    'Two thousand and twenty people came, fifteen thirty.',
    'He told LA Weekly and the daily El Correo de Orlo.',
    'She won in a school-record 17:58.',
    'It was dull for the first half of the race.',
    'In sixteen twenty-odd rooms they slept.',
  ])('none in: %s', (sentence) => expect(values(sentence)).toEqual([]));
});
