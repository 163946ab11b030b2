import { describe, expect, it } from 'vitest';
import { duplicatesIn, FILLER } from './found.ts';

const ORCHARD =
  'The orchard was planted by monks in the fourteenth century and passed to the parish when their house was closed. Some of its pear trees are said to stand nowhere else in the country.';
const OTHER = [
  'Beekeepers from three valleys met in the village hall to talk about mites.',
  'They agreed to count their losses together, and to send the figures to the university before the frost.',
];
const dated = (date: string, ...paragraphs: (string | undefined)[]): string =>
  ['---', `date: ${date}`, '---', '', paragraphs.join('\n\n')].join('\n');

describe('copies across articles', () => {
  it('reports the article of the later date alone', () => {
    const texts = {
      'a.txt': dated('2024-05-03', 'Pears for Sale', FILLER[0], ORCHARD, FILLER[1]),
      'b.txt': dated('2024-05-01', 'Bees in Trouble', OTHER[0], ORCHARD, OTHER[1]),
    };
    expect(duplicatesIn(texts)).toEqual(['a.txt: paragraph: The orchard was | The orchard was']);
  });

  it('takes an undated article for the later one, and goes by path where dates are equal', () => {
    const pears = ['Pears for Sale', FILLER[0], ORCHARD, FILLER[1]];
    const bees = ['Bees in Trouble', OTHER[0], ORCHARD, OTHER[1]];
    expect(duplicatesIn({ 'a.txt': pears.join('\n\n'), 'b.txt': dated('2024-05-01', ...bees) })).toEqual([
      'a.txt: paragraph: The orchard was | The orchard was',
    ]);
    expect(duplicatesIn({ 'b.txt': pears.join('\n\n'), 'a.txt': bees.join('\n\n') })).toEqual([
      'b.txt: paragraph: The orchard was | The orchard was',
    ]);
  });

  it('reports one finding on the headline where most of an article stands in another', () => {
    const body = [ORCHARD, ...FILLER];
    const texts = {
      'a.txt': dated('2024-05-01', 'Pears for Sale', ...body),
      'b.txt': dated('2024-05-02', 'Old Pears, New Owners', ...body, OTHER[0]),
    };
    expect(duplicatesIn(texts)).toEqual(['b.txt: article: Old Pears, New | The orchard was']);
  });

  it('reports a sentence, and another article’s headline', () => {
    const sentence = 'Some of its pear trees are said to stand nowhere else in the country.';
    const texts = {
      'a.txt': dated('2024-05-01', 'Pears for Sale at the Parish Fair', ORCHARD, FILLER[0]),
      'b.txt': dated('2024-05-02', 'Pears for sale at the parish fair', `${OTHER[0]} ${sentence}`, OTHER[1]),
    };
    expect(duplicatesIn(texts)).toEqual([
      'b.txt: heading: Pears for sale | Pears for Sale',
      'b.txt: sentence: Some of its | Some of its',
    ]);
  });

  it('is silent on what one speaker is quoted with in two articles', () => {
    const quotation =
      '“We never asked for the money and we shall not spend it on anything but the roof,” the churchwarden, Ada Wren, said.';
    const texts = {
      'a.txt': dated('2024-05-01', 'A Roof of Lead', FILLER[0], quotation, FILLER[1]),
      'b.txt': dated('2024-05-02', 'A Wet Summer', OTHER[0], quotation, OTHER[1]),
    };
    expect(duplicatesIn(texts)).toEqual([]);
  });

  it('finds a paragraph that tells more around a quotation', () => {
    const told =
      'The churchwarden, Ada Wren, who has climbed the tower every morning for eleven years to wind the clock, said the lead was “as thin as paper” and that pigeons had got in.';
    const texts = {
      'a.txt': dated('2024-05-01', 'A Roof of Lead', FILLER[0], told, FILLER[1]),
      'b.txt': dated('2024-05-02', 'A Wet Summer', OTHER[0], told, OTHER[1]),
    };
    expect(duplicatesIn(texts)).toEqual(['b.txt: paragraph: The churchwarden, Ada | The churchwarden, Ada']);
  });

  it('is silent on standing copy: in five articles of three dates', () => {
    const standing =
      'The Stannerby Courier is owned by its readers and is printed every Thursday on the old press in Mill Lane.';
    const own = [
      'Snow is due before dawn on the high ground north of the river.',
      'A goat was led off the roof of the library by two firemen.',
      'The chess club has lost its room to a class in pottery.',
      'Nobody has claimed the violin that was left on the last train.',
      'Apples were so many this year that the cider press broke down.',
    ];
    const issue = (dates: readonly string[]): Record<string, string> =>
      Object.fromEntries(dates.map((date, i) => [`${i}.txt`, dated(date, `Story ${i}`, own[i], standing)]));
    expect(
      duplicatesIn(issue(['2024-01-01', '2024-01-01', '2024-01-02', '2024-01-02', '2024-01-03'])),
    ).toEqual([]);
    expect(
      duplicatesIn(issue(['2024-01-01', '2024-01-01', '2024-01-02', '2024-01-02', '2024-01-02'])),
    ).toHaveLength(4);
    expect(duplicatesIn(issue(['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04']))).toHaveLength(3);
  });
});
