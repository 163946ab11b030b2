import { describe, expect, it } from 'vitest';
import { mentions, values } from './support.ts';

describe('what was told before', () => {
  it('is what "the next day" and "two weeks later" count from', () => {
    const story = 'On June 2 the sides met. The next day they parted. Two weeks later they met again.';
    const [met, parted, again] = mentions(story);
    expect(met).toMatchObject({ value: '2025-06-02', anchor: { by: 'article', day: '2025-07-22' } });
    expect(parted).toMatchObject({
      text: 'The next day',
      value: '2025-06-03',
      reference: 'anaphoric',
      anchor: { by: 'told', day: '2025-06-02', start: met!.start, end: met!.end },
    });
    expect(again).toMatchObject({ text: 'Two weeks later', value: '2025-W25' });
  });

  it('is what "that year", "the same month" and "that night" lie in', () => {
    expect(
      values('He came on 4 May 2019. That night it rained. The same month he left; that year he died.'),
    ).toEqual([
      ['4 May 2019', '2019-05-04'],
      ['That night', '2019-05-04TNI'],
      ['The same month', '2019-05'],
      ['that year', '2019'],
    ]);
  });

  it('is what "a year earlier" compares with', () => {
    expect(values('In the fourth quarter of 2023 sales rose 5 percent from a year earlier.')).toEqual([
      ['the fourth quarter of 2023', '2023-Q4'],
      ['a year earlier', '2022-Q4'],
    ]);
    expect(values('Sales rose 5 percent from a year earlier.')).toEqual([['a year earlier', '2024']]);
  });

  it('is the quarter that "the year-ago quarter" looks back from, however often', () => {
    expect(
      values(
        'Net for the third quarter of 2024 rose from the year-ago quarter. In the year-earlier period Tarn Mills lost money, and a year earlier it broke even.',
      ),
    ).toEqual([
      ['the third quarter of 2024', '2024-Q3'],
      ['the year-ago quarter', '2023-Q3'],
      ['the year-earlier period', '2023-Q3'],
      ['a year earlier', '2023-Q3'],
    ]);
  });

  it('is no day still to come for "a day earlier"', () => {
    expect(
      values('The fleet sailed on Monday. It is to land on Friday. Crews had left a day earlier.'),
    ).toEqual([
      ['Monday', '2025-07-21'],
      ['Friday', '2025-07-25'],
      ['a day earlier', '2025-07-20'],
    ]);
  });

  it('stays unknown where nothing was told', () => {
    expect(mentions('The next day they parted.')).toMatchObject([{ value: null, anchor: null }]);
    expect(mentions('Two days later they met.')).toMatchObject([{ value: null, anchor: null }]);
  });

  it('gives its year to dates without one in a story of another year', () => {
    expect(values('The siege began on 3 March 1943. In April the bridge fell; on 9 May they left.')).toEqual([
      ['3 March 1943', '1943-03-03'],
      ['April', '1943-04'],
      ['9 May', '1943-05-09'],
    ]);
    expect(
      values('On June 2, 2025, they met, at war since February 2022. On May 31 it rained.', null),
    ).toEqual([
      ['June 2, 2025', '2025-06-02'],
      ['February 2022', '2022-02'],
      ['May 31', '2025-05-31'],
    ]);
  });

  it('does not give its year to dates of these weeks', () => {
    expect(values('The mine opened in 1962. On July 14 it was flooded.')).toEqual([
      ['1962', '1962'],
      ['July 14', '2025-07-14'],
    ]);
  });
});

describe('"the day before the attack"', () => {
  const story = (first: string): string => `${first} Guards had left the day before the attack.`;

  it('counts from the day of the event told before', () => {
    const [attack, before] = mentions(story('Raiders attacked the depot on 12 June.'));
    expect(attack?.value).toBe('2025-06-12');
    expect(before).toMatchObject({
      text: 'the day before',
      value: '2025-06-11',
      anchor: { by: 'told', day: '2025-06-12', start: attack!.start },
    });
    expect(values('Idris Pell died on Sunday. The day after Pell’s death the shop shut.')).toEqual([
      ['Sunday', '2025-07-20'],
      ['The day after', '2025-07-21'],
    ]);
  });

  it.each([
    'The depot stands on the quay.',
    'Raiders attacked the depot on 12 June. They attacked the mill on 19 June.',
    'The fair opened on 12 June.',
  ])('stays unknown: %s', (first) =>
    expect(mentions(story(first)).at(-1)).toMatchObject({
      text: 'the day before',
      value: null,
      anchor: null,
    }),
  );

  it('counts from a date or a feast that is named', () => {
    expect(values('The dam broke the day after Christmas and the day before 5 June.')).toEqual([
      ['the day after Christmas', '2024-12-26'],
      ['the day before 5 June', '2025-06-04'],
    ]);
  });

  it('is a stretch in the plural', () => {
    expect(values('In the days before the vote the hall was full.')).toEqual([['the days before', 'PXD']]);
  });
});

describe('a date without a year in news', () => {
  it.each([
    ['The hall, built in 1926, will be sold on 15 December.', '2025-12-15'],
    ['The board declared a dividend. The mill, opened in 1911, pays it on 4 August.', '2025-08-04'],
    ['Idris Pell was born in 1932. He died on 3 July.', '2025-07-03'],
    ['A reader (born 1898) wrote again; see Letters, 14 July.', '2025-07-14'],
    ['In 1964 a queen came, in 1971 a king, in 1980 no one. The fair opens on Friday 25 July.', '2025-07-25'],
    ['The novel of 1953 is back. The author reads on Thursday, July 24.', '2025-07-24'],
    ['The feast is kept on April 14.', '2025-04-14'],
    ['No one could be charged. They questioned a man in January.', '2025-01'],
    ['It had been backed by the Planning Committee on 4 March.', '2025-03-04'],
    ['Pell expects the bank to cut rates in September.', '2025-09'],
    ['From August every battery sold must bear a mark.', '2025-08'],
    ['The feast falls on November 8.', '2025-11-08'],
  ])('is of the article’s own: %s', (story, value) => expect(values(story).at(-1)?.[1]).toBe(value));

  it.each([
    ['They knelt where the mill had stood on 30 July.', '2024-07-30'],
    ['In 2019 the river rose. On 3 May it broke the dam.', '2019-05-03'],
    ['In 2004, at 01:20 on Boxing Day, the needle moved.', '2004-12-26T01:20'],
    ['Three trains came on 8 October 1904. He wrote of it on Monday, October 10.', '1904-10-10'],
    ['Last year it was on 21 February.', '2024-02-21'],
    ['Raiders took the depot on 19 October 2021. They were arrested on 4 November.', '2021-11-04'],
    ['He was lost on 2 November 2023.\n\nHis boat was found on 9 November.', '2023-11-09'],
    ['It fell in 2023 on 4 September.', '2023-09-04'],
  ])('is of a year that governs it: %s', (story, value) => expect(values(story).at(-1)?.[1]).toBe(value));

  it('is of the year that stands alone on a line above', () => {
    expect(
      values('Fixtures\n\n2023\n\nThe fair opened on 4 May.\n\n2024\n\nIt opened on 6 June.').slice(1),
    ).toEqual([
      ['4 May', '2023-05-04'],
      ['2024', '2024'],
      ['6 June', '2024-06-06'],
    ]);
  });
});

describe('"the Thursday" and "the 15th"', () => {
  it('lie in what was told of another month', () => {
    expect(
      values('The pit flooded on 4 March 2025. On the Thursday divers came, and on the 15th it was dry.'),
    ).toEqual([
      ['4 March 2025', '2025-03-04'],
      ['Thursday', '2025-03-06'],
      ['the 15th', '2025-03-15'],
    ]);
  });
});

describe('what stands in a quotation', () => {
  it('counts from the day on which it was said', () => {
    const story = '“We will meet tomorrow,” he said on Sunday.';
    const [tomorrow, sunday] = mentions(story);
    expect(sunday).toMatchObject({ text: 'Sunday', value: '2025-07-20' });
    expect(tomorrow).toMatchObject({
      text: 'tomorrow',
      value: '2025-07-21',
      anchor: { by: 'quotation', day: '2025-07-20', start: sunday!.start, end: sunday!.end },
    });
    expect(values('On Friday she wrote: “It ended yesterday.”')).toEqual([
      ['Friday', '2025-07-18'],
      ['yesterday', '2025-07-17'],
    ]);
  });

  it('counts from the article’s date where no day is told', () => {
    expect(mentions('“We will meet tomorrow,” he said.')).toMatchObject([
      { value: '2025-07-23', anchor: { by: 'article', day: '2025-07-22' } },
    ]);
  });

  it('counts from nothing in an undated article', () => {
    expect(mentions('“We will meet tomorrow,” he said on Sunday.', null)).toMatchObject([
      { value: null, anchor: null },
      { value: null, anchor: null },
    ]);
  });
});
