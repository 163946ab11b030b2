import { describe, expect, it } from 'vitest';
import { values } from './support.ts';

describe('words that only look like times', () => {
  for (const words of [
    'May said she would go.',
    'Theresa May, the former leader, sat down.',
    'It may rain, and they march on.',
    'The March on Washington drew many.',
    'The March for the Forests drew many.',
    'April Jones and June Carter sang; August Wilson wrote.',
    'Donna Summer and Autumn Kelly sang.',
    'Prices fall, and the fall of the wall is recalled.',
    'The Sept. 11 attacks changed that.',
    'The September 11 attacks and 9/11 changed that.',
    'He sat on the Jan. 6 committee.',
    'She came second and was third in the first place.',
    'An august body it was.',
    'The Sun and the Star said so.',
    'Sat Nav and Sun Microsystems and Mon Repos were named.',
    'He plays for F-16 pilots, Su-27 crews and U2 fans.',
    'Version 1.2.2020 of the program failed.',
    'Her father was named Man of the Year.',
    'Road works are 50 percent done.',
    'She read chapter 12 of 24.',
  ])
    it(`finds none in “${words}”`, () => expect(values(words)).toEqual([]));

  it('finds a month that is one all the same', () => {
    expect(values('It rained in May. In March and April it snowed. The May elections were held.')).toEqual([
      ['May', '2025-05'],
      ['March', '2025-03'],
      ['April', '2025-04'],
      ['May', '2025-05'],
    ]);
    expect(values('In May 30 people were hurt; on May 30 people were hurt.')).toEqual([
      ['May', '2025-05'],
      ['May 30', '2025-05-30'],
    ]);
    expect(values('On Sept. 11 the school reopened.')).toEqual([['Sept. 11', '2024-09-11']]);
  });

  it('finds what lost its space', () => {
    expect(values('The war began in2022 and they met on June2.')).toEqual([
      ['2022', '2022'],
      ['June2', '2025-06-02'],
    ]);
  });
});
