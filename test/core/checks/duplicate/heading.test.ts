import { describe, expect, it } from 'vitest';
import { duplicatesIn, FILLER } from './found.ts';

const [ONE, TWO, THREE] = FILLER;

describe('duplicate/heading', () => {
  it.each([
    [
      'a headline printed twice',
      ['Water Over the Sluices', 'Water Over the Sluices', ONE, TWO],
      'Water Over the | Water Over the',
    ],
    [
      'a headline in bold printed twice',
      ['**Water Over the Sluices**', '**Water over the sluices**', ONE, TWO],
      '**Water over the | **Water Over the',
    ],
    [
      'a headline in the middle of the story',
      ['Water Over the Sluices', ONE, 'Water Over the Sluices', TWO],
      'Water Over the | Water Over the',
    ],
    [
      'a standfirst that repeats the headline',
      ['Water Over the Sluices', 'Water over the sluices.', ONE, TWO],
      'Water over the | Water Over the',
    ],
    [
      'a subhead',
      ['High Water', ONE, '## Who Pays', TWO, '### Who pays', THREE],
      '### Who pays | ## Who Pays',
    ],
    ['a plain subhead', ['High Water', ONE, 'Who pays', TWO, 'Who pays', THREE], 'Who pays | Who pays'],
    [
      'a subhead with a colon',
      ['High Water', ONE, 'Who pays', TWO, 'Who pays:', THREE],
      'Who pays: | Who pays',
    ],
  ])('finds %s', (_, paragraphs, found) => {
    expect(duplicatesIn(paragraphs.join('\n\n'))).toEqual([`story.txt: heading: ${found}`]);
  });

  it.each([
    [
      'a standing subhead',
      ['High Water', ONE, 'The verdict', TWO, 'The verdict', THREE, 'The verdict', 'Buy a boat, and soon.'],
    ],
    [
      'a standfirst of its own',
      ['Water Over the Sluices', 'The water board tests its sluices on Thursday.', ONE, TWO],
    ],
    ['subheads with one word in common', ['High Water', ONE, 'Who pays', TWO, 'Who decides', THREE]],
    ['a short answer given twice', ['High Water', '“No.”', ONE, 'He said no.', TWO, 'He said no.', THREE]],
  ])('is silent on %s', (_, paragraphs) => {
    expect(duplicatesIn(paragraphs.join('\n\n'))).toEqual([]);
  });

  it('is silent on a column’s standing head in another article', () => {
    expect(
      duplicatesIn({
        'a.txt': `Letters to the Editor\n\n${ONE}`,
        'b.txt': `Letters to the Editor\n\n${TWO}`,
      }),
    ).toHaveLength(1);
    expect(duplicatesIn({ 'a.txt': `Your Letters\n\n${ONE}`, 'b.txt': `Your Letters\n\n${TWO}` })).toEqual(
      [],
    );
  });
});
