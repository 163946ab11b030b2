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
