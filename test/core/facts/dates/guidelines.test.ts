import { describe, expect, it } from 'vitest';
import { values } from './support.ts';

/** Sentences of a story of Tuesday, 22 July 2025, with each mention and its TIMEX3 value. */
const SENTENCES: readonly (readonly [sentence: string, ...mentions: [string, string | null][]])[] = [
  ['At half past six on Friday they met.', ['half past six on Friday', '2025-07-18T06:30']],
  ['At a quarter to nine they left.', ['a quarter to nine', '2025-07-22T08:45']],
  ['It rained at ten past five in the afternoon.', ['ten past five in the afternoon', '2025-07-22T17:10']],
  ['The shop shut at seven o’clock in the evening.', ['seven o’clock in the evening', '2025-07-22T19:00']],
  ['It must be ready by year’s end.', ['year’s end', '2025']],
  ['Levels fell by month’s end.', ['month’s end', '2025-07']],
  ['Work stalled for a day or more.', ['a day or more', 'P1D']],
  ['They were away for a couple of days.', ['a couple of days', 'P2D']],
  ['They left a couple of days ago.', ['a couple of days ago', 'PAST_REF']],
  ['Forty calls came in the four previous weeks.', ['the four previous weeks', 'P4W']],
  ['In late April Marrish troops left.', ['late April', '2025-04']],
  ['It will open in two weeks’ time.', ['two weeks’ time', '2025-W32']],
  ['It will open in a year’s time.', ['a year’s time', '2026']],
  ['No case has been found to date.', ['date', 'PRESENT_REF']],
  ['It should not happen in future.', ['future', 'FUTURE_REF']],
  ['On a Friday in March the roof fell.', ['Friday', 'XXXX-WXX-5'], ['March', '2025-03']],
  ['It closes at 9 p.m. on Friday.', ['9 p.m. on Friday', '2025-07-25T21:00']],
  ['The ice came half a million years ago.', ['million years ago', 'PAST_REF']],
  ['By the 13th they had gone.', ['the 13th', '2025-07-13']],
  ['He came on Sunday 06/07/2025.', ['Sunday 06/07/2025', '2025-07-06']],
];

describe('the values that the guidelines of TIMEX3 ask for', () => {
  it.each(SENTENCES.map(([sentence, ...wanted]) => ({ sentence, wanted })))('$sentence', (each) =>
    expect(values(each.sentence)).toEqual(each.wanted),
  );

  it.each([
    'The motion was lost by ten to five.',
    'Half past the post he fell.',
    'A quarter to a half of them left.',
    'Mr. Friday met Ms. Monday over the Sunday roast.',
  ])('none in: %s', (sentence) => expect(values(sentence)).toEqual([]));
});
