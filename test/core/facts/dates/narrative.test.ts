import { describe, expect, it } from 'vitest';
import { mentions, values } from './support.ts';

/** A history that never says "today", told of years far from the article's own. */
const HISTORY = [
  'The rising in Velmark began on 20 July, two days after the strike at the mills. On 21 July the harbour was taken; in September the town was cut off.',
  'Trenches were dug in November 1871. In December the river froze; in February it broke the bridges. On 9 March the relief column set out.',
  'The peace of 1872 was short. In October the guns were heard again, and by January the town was empty.',
].join('\n\n');

describe('a history', () => {
  it('takes the years that it leaves out from those told before and after, so that the story leaps least', () => {
    expect(values(HISTORY)).toEqual([
      ['20 July', '1871-07-20'],
      ['two days', 'P2D'],
      ['21 July', '1871-07-21'],
      ['September', '1871-09'],
      ['November 1871', '1871-11'],
      ['December', '1871-12'],
      ['February', '1872-02'],
      ['9 March', '1872-03-09'],
      ['1872', '1872'],
      ['October', '1872-10'],
      ['January', '1873-01'],
    ]);
  });

  it('says which told date a year follows from', () => {
    const dates = mentions(HISTORY);
    const november = dates.find(({ text }) => text === 'November 1871')!;
    const told = { by: 'told', day: '1871-11', start: november.start, end: november.end };
    expect(dates.find(({ text }) => text === '20 July')!.anchor).toEqual(told);
    expect(dates.find(({ text }) => text === 'December')!.anchor).toEqual(told);
  });

  it('goes on from its own time after a year that was named in passing', () => {
    const story =
      'On 3 May 1904 the line opened. In June the first train fell into the Aske, as a barge had done in 1861 and a mill in 1833. In July the line closed, in August it was pulled up, on 2 September its rails were sold, and in October 1904 it was forgotten.';
    expect(values(story).filter(([words]) => !/\d{4}/.test(words))).toEqual([
      ['June', '1904-06'],
      ['July', '1904-07'],
      ['August', '1904-08'],
      ['2 September', '1904-09-02'],
    ]);
  });

  it('takes the year in which the weekday fits', () => {
    const story =
      'The league was founded in April 1911 and split in 1912. On Monday, 3 June the first match was lost; on 4 July the second, on 1 August and 8 August two more. In August 1913 it had six clubs.';
    expect(values(story)).toContainEqual(['Monday, 3 June', '1912-06-03']);
  });

  it('is none where a story of the day tells of other years too', () => {
    const story =
      'The dam of 1962 will close on 4 August, the council said on Monday. It leaked in 1971 and in 1988. On 9 July water ran out of its foot.';
    expect(values(story)).toEqual([
      ['1962', '1962'],
      ['4 August', '2025-08-04'],
      ['Monday', '2025-07-21'],
      ['1971', '1971'],
      ['1988', '1988'],
      ['9 July', '2025-07-09'],
    ]);
  });

  it('takes a time in proportion to its length', () => {
    const long = 'In May he came. In 1861 he went. By March it was over. '.repeat(3000);
    expect(mentions(long)).toHaveLength(9000);
  });
});
