import { describe, expect, it } from 'vitest';
import { mentions, times, values } from './support.ts';

describe('words that count from the article’s date', () => {
  it('name days', () => {
    expect(
      values(
        'Yesterday it rained, today it is dry, tomorrow it will snow, the day after tomorrow none knows.',
      ),
    ).toEqual([
      ['Yesterday', '2025-07-21'],
      ['today', '2025-07-22'],
      ['tomorrow', '2025-07-23'],
      ['the day after tomorrow', '2025-07-24'],
    ]);
    expect(values('The day before yesterday the dam broke.')).toEqual([
      ['The day before yesterday', '2025-07-20'],
    ]);
    expect(values('They left ten days ago.')).toEqual([['ten days ago', '2025-07-12']]);
  });

  it('name parts of days', () => {
    expect(times('It broke last night, was mended this morning and broke again tonight.')).toEqual([
      ['last night', 'TIME', '2025-07-21TNI'],
      ['this morning', 'TIME', '2025-07-22TMO'],
      ['tonight', 'TIME', '2025-07-22TNI'],
    ]);
    expect(times('Shells fell on the town overnight.')).toEqual([['overnight', 'TIME', '2025-07-21TNI']]);
    expect(times('It was an overnight success.')).toEqual([]);
  });

  it('name weeks, months and years by their ISO weeks, months and years', () => {
    expect(values('Last week it shut; this month it opens; next year it moves.')).toEqual([
      ['Last week', '2025-W29'],
      ['this month', '2025-07'],
      ['next year', '2026'],
    ]);
    expect(values('It was sold two weeks ago, bought three months ago and built four years ago.')).toEqual([
      ['two weeks ago', '2025-W28'],
      ['three months ago', '2025-04'],
      ['four years ago', '2021'],
    ]);
    expect(values('It shut earlier this year and will open later this month.')).toEqual([
      ['earlier this year', '2025'],
      ['later this month', '2025-07'],
    ]);
    expect(values('It should be done by the end of the year.')).toEqual([['the end of the year', '2025']]);
  });

  it('count weeks over the turn of the year', () => {
    expect(values('Last week it shut.', '2025-01-03')).toEqual([['Last week', '2024-W52']]);
    expect(values('It opens next week.', '2024-12-27')).toEqual([['next week', '2025-W01']]);
  });

  it('may mean no more than the past, the present or the future', () => {
    expect(
      values('The mill is now a museum; recently it was sold, and in the future it may be let.'),
    ).toEqual([
      ['now', 'PRESENT_REF'],
      ['recently', 'PAST_REF'],
      ['the future', 'FUTURE_REF'],
    ]);
    expect(values('It has rained a lot in recent weeks, and several years ago too.')).toEqual([
      ['recent weeks', 'PAST_REF'],
      ['several years ago', 'PAST_REF'],
    ]);
  });

  it('have no value in an undated article', () => {
    const story = 'Yesterday the envoys met; next week they will meet again.';
    expect(mentions(story, null)).toMatchObject([
      { text: 'Yesterday', value: null, anchor: null, reference: 'deictic' },
      { text: 'next week', value: null, anchor: null, reference: 'deictic' },
    ]);
  });

  it('are not "now that", "now and then", "USA Today"', () => {
    expect(values('Now that it is over, he drinks now and then and reads USA Today.')).toEqual([]);
  });
});

describe('months, seasons and quarters without a year', () => {
  it('are the last after a verb of the past, the next after words that look ahead', () => {
    expect(values('The pier burned in November.')).toEqual([['November', '2024-11']]);
    expect(values('The pier will open in November.')).toEqual([['November', '2025-11']]);
    expect(values('She asked for a vote before the end of August.')).toEqual([
      ['the end of August', '2025-08'],
    ]);
    expect(values('Last July it burned; this summer it reopens; last winter it froze.')).toEqual([
      ['Last July', '2024-07'],
      ['this summer', '2025-SU'],
      ['last winter', '2024-WI'],
    ]);
  });

  it('are the last that ended, of quarters and halves in a business story', () => {
    expect(values('Profit fell in the second quarter.')).toEqual([['the second quarter', '2025-Q2']]);
    expect(values('Profit fell in the fourth quarter of 2023.')).toEqual([
      ['the fourth quarter of 2023', '2023-Q4'],
    ]);
    expect(values('Sales rose in the first half.')).toEqual([['the first half', '2025-H1']]);
  });

  it('are no quarters of a match', () => {
    expect(values('She scored twice in the third quarter and once in the second half.')).toEqual([]);
  });
});
