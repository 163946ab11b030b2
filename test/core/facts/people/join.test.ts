import { describe, expect, it } from 'vitest';
import { formsOf, namesIn, personIn } from './support.ts';

describe('mentions joined', () => {
  it('joins surname and first name to the full name', () => {
    const text =
      'Anna Keller spoke on Monday. Keller said no. "Anna was right," said Tom Ash, a neighbour. Ms. Keller left.';
    expect(formsOf(personIn(text, 'Anna Keller'))).toEqual([
      'Anna Keller full',
      'Keller surname',
      'Anna first-name',
      'Keller surname',
    ]);
  });

  it('joins an earlier surname in the headline', () => {
    const text =
      'Keller wins in Dresden\n\nMayor Anna Keller won the vote on Sunday, officials in the city said.';
    expect(formsOf(personIn(text, 'Anna Keller'))).toEqual(['Keller surname', 'Anna Keller full']);
  });

  it('knows nicknames, in quotes and usual ones', () => {
    const text =
      'William "Bill" Harper won. Harper said thanks. Bill Harper then left, and Senator Harper was gone.';
    expect(namesIn(text)).toEqual(['William "Bill" Harper']);
  });

  it('takes the first word of an eastern name for the surname', () => {
    const text = 'Chinese President Xi Jinping flew to Hanoi. President Xi will stay until Friday, Xi said.';
    expect(formsOf(personIn(text, 'Xi Jinping'))).toEqual(['Xi Jinping full', 'Xi surname', 'Xi surname']);
  });

  it('keeps accents from making two people', () => {
    const text =
      'Turkish President Recep Tayyip Erdoğan spoke in Ankara. Mr. Erdogan said the talks would go on.';
    expect(namesIn(text)).toEqual(['Recep Tayyip Erdoğan']);
  });

  it('keeps namesakes two, and gives the surname to the one named last', () => {
    const text =
      'George W. Harper met George H. W. Harper in Texas. Later Anna Keller came. Harper said nothing.';
    expect(namesIn(text)).toEqual(['George W. Harper', 'George H. W. Harper', 'Anna Keller']);
    expect(formsOf(personIn(text, 'George H. W. Harper'))).toContain('Harper surname');
  });

  it('keeps two spellings two people', () => {
    const text = 'President Volodymyr Zelenskyy spoke on Monday. Mr. Zelensky said the talks would resume.';
    expect(namesIn(text)).toEqual(['Volodymyr Zelenskyy', 'Zelensky']);
  });

  it('keeps a surname that no full name explains', () => {
    const text = 'Keller said on Monday that the bridge was safe. Mr. Keller did not say more.';
    expect(formsOf(personIn(text, 'Keller'))).toEqual(['Keller surname', 'Keller surname']);
  });
});
