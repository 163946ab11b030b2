import { describe, expect, it } from 'vitest';
import { found } from '../../../support.ts';

const CHECK = 'date/conflict';
const both = (first: string, second: string): string =>
  `---\ndate: 2025-03-12\n---\nA headline stands here\n\n${first}\n\nIt rained all day in the hills.\n\n${second}\n`;

describe('one thing told again by a clause that takes it as known', () => {
  it.each([
    [
      'The statue was unveiled on 4 May 1911 by the dowager.',
      'When the statue was unveiled, on 14 May 1911, a band played.',
    ],
    [
      'The chapel was gilded on 6 June 1902.',
      'Since the chapel was gilded, on 16 June 1902, no candle has been lit in it.',
    ],
    [
      'The marsh hen was last recorded in the parish on 3 April 1986.',
      'On 3 April 1982, when the marsh hen was last recorded in the parish, a girl drew it.',
    ],
    [
      'Tollmere Hall was sold on 12 August 2016 to a brewer.',
      'On the day Tollmere Hall was sold, 21 August 2016, it hailed.',
    ],
    [
      'Coldwell Fever Hospital was emptied on 9 March 1951.',
      'A chest, nailed up on 19 March 1951, the day that Coldwell Fever Hospital was emptied, has been found.',
    ],
    [
      'The Ersk Flyer made its maiden run on 2 December 1974.',
      'Ever since the Ersk Flyer’s maiden run, on 2 November 1974, it has been late.',
    ],
    [
      'General Orde died at Odrun on 3 April 1871.',
      'The general’s death at Odrun, on 13 April 1871, is told in a ballad.',
    ],
    [
      'The last tram of the line, on 7 October 1957, was driven by a girl.',
      'The last tram was driven on 17 October 1957, with flags.',
    ],
    [
      'The weir was wrecked in a flood on 4 May 1968.',
      'When the weir was wrecked in a flood on 14 May 1968, eels lay in the lane.',
    ],
    [
      'Proceedings against Halvard Brekke began on 6 January.',
      'The trial of Halvard Brekke, which opened on 16 January, has heard from forty people.',
    ],
    [
      'Anna Lund was arrested at Rigmar airport on 14 May 2022.',
      'Anna Lund’s arrest, at Rigmar airport on 14 June 2022, had come by chance.',
    ],
  ])('%s %s', (first, second) => {
    const text = both(first, second);
    const [finding, ...more] = found(CHECK, text);
    expect(more).toEqual([]);
    expect(text.indexOf(second)).toBeLessThanOrEqual(finding!.start);
  });
});

describe('silent about what is done over and over, elsewhere, or by others', () => {
  it.each([
    [
      'Oda Lind visited the school on 3 March.',
      'When Oda Lind visited the school on 13 March, the pens had dried.',
    ],
    ['Police searched the barn on 2 March.', 'When police searched the barn on 12 March, it was empty.'],
    ['The chapel was gilded on 6 June 1902.', 'When the church was gilded, on 16 June 1902, it rained.'],
    [
      'The mill at Corran was gilded on 6 June 1902.',
      'When the mill at Laggan was gilded, on 16 June 1902, it rained.',
    ],
    [
      'The statue was unveiled on 4 May 1911.',
      'When the statue was unveiled again, on 14 May 1911, it rained.',
    ],
    ['The chapel was gilded on 6 June 1902.', 'When the chapel was gilded, on 9 August 1957, it rained.'],
    ['The first stone was laid on 4 May 1911.', 'When the last stone was laid, on 14 May 1911, it rained.'],
    ['The bridge was hit in an air strike on 9 May.', 'The strike by drivers on 19 May shut the port.'],
    ['Ash Hall was sold on 12 August 2006.', 'When Elm Hall was sold, on 21 August 2006, it hailed.'],
    ['A ship was sold on 2 August 2006.', 'When a ship was sold on 12 August 2006, it hailed.'],
    ['The march through Corran was on 3 May.', 'The march through Corran on 10 June was smaller.'],
    ['The board was dissolved on 28 June 2004.', 'The dissolution of the board in July 2004 was welcome.'],
    ['They met at the Rook Gallery on 3 May.', 'They met at the Rook Gallery on 13 May.'],
  ])('%s %s', (first, second) => {
    expect(found(CHECK, both(first, second))).toEqual([]);
  });
});
