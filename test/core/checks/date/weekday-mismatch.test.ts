import { describe, expect, it } from 'vitest';
import { NO_STYLE } from '../../../../src/core/house-style/house-style.ts';
import { found, mended, told } from '../../support.ts';

const CHECK = 'date/weekday-mismatch';
const dated = (text: string, date = '2025-07-22'): string => `---\ndate: ${date}\n---\n${text}`;
const words = (text: string): string[] => told(CHECK, text).map(([words]) => words);

describe('an editor sees a weekday that does not fit its date', () => {
  it('with the reckoning in a sentence', () => {
    const text = 'They met on Tuesday, June 2, 2025, in Istanbul.';
    expect(told(CHECK, text)).toEqual([['Tuesday, June 2, 2025', '2 June 2025 is a Monday, not a Tuesday.']]);
    expect(told(CHECK, dated(text))).toEqual([
      ['Tuesday, June 2, 2025', '2 June 2025 was a Monday, not a Tuesday.'],
    ]);
  });

  it.each([
    ['They met on Tuesday 2 June 2025.', 'Tuesday 2 June 2025'],
    ['They met on Tuesday, the 2nd of June, 2025.', 'Tuesday, the 2nd of June, 2025'],
    ['They met on Tuesday the 2nd of June 2025.', 'Tuesday the 2nd of June 2025'],
    ['The note is dated Tue., Jun. 2, 2025, and signed.', 'Tue., Jun. 2, 2025'],
    ['The note is dated Tues 2 June 2025 and signed.', 'Tues 2 June 2025'],
    ['They met on Tuesday (June 2, 2025) at noon.', 'Tuesday (June 2, 2025)'],
    ['They met on June 2, 2025 (Tuesday), at noon.', 'June 2, 2025 (Tuesday)'],
    ['They met on June 2, 2025 (Tue.), at noon.', 'June 2, 2025 (Tue.)'],
    ['They met on June 2, 2025, a Tuesday, at noon.', 'June 2, 2025, a Tuesday'],
    ['They met on June 2, 2025 – a Tuesday – at noon.', 'June 2, 2025 – a Tuesday'],
    ['June 2, 2025 was a Tuesday.', 'June 2, 2025 was a Tuesday'],
    ['It closes on June 2, 2025, which is a Tuesday.', 'June 2, 2025, which is a Tuesday'],
    ['In that year 2 June 2025 fell on a Tuesday.', '2 June 2025 fell on a Tuesday'],
    ['The log for Tuesday, 2025-06-02, is lost.', 'Tuesday, 2025-06-02'],
    ['On Sunday, June 1, 2025, and Tuesday, June 2, 2025, it rained.', 'Tuesday, June 2, 2025'],
    ['Open from Tuesday, June 2, 2025 to Friday, June 6, 2025.', 'Tuesday, June 2, 2025'],
  ])('%s', (text, mark) => {
    expect(words(text)).toEqual([mark]);
  });

  it('without a year too: it comes from the article’s date, never from today', () => {
    expect(told(CHECK, dated('They met on Tuesday, June 2.'))).toEqual([
      ['Tuesday, June 2', '2 June 2025 was a Monday, not a Tuesday.'],
    ]);
    expect(words(dated('They met on Monday, December 30.', '2025-01-03'))).toEqual([]);
    expect(told(CHECK, dated('They met on Sunday, December 30.', '2025-01-03'))).toEqual([
      ['Sunday, December 30', '30 December 2024 was a Monday, not a Sunday.'],
    ]);
    expect(words('They met on Tuesday, June 2.')).toEqual([]);
    expect(told(CHECK, 'They met on Tuesday, June 2.', { asOf: '2025-07-22' })).toHaveLength(1);
  });
});

describe('an editor is offered', () => {
  const fixes = (text: string): string[] => found(CHECK, text)[0]!.fixes.map((fix) => mended(text, fix));

  it('the weekday, then the nearest dates that fit', () => {
    const text = 'They met on Thursday, June 2, 2025, in Ash.';
    expect(found(CHECK, text)[0]!.fixes.map(({ title }) => title)).toEqual([
      'Change the weekday to Monday',
      'Change the date to June 5, 2025',
    ]);
    expect(fixes(text)).toEqual([
      'They met on Monday, June 2, 2025, in Ash.',
      'They met on Thursday, June 5, 2025, in Ash.',
    ]);
  });

  it('the same form as written, over the end of a month and of a year', () => {
    expect(fixes('It was Sat., Jan. 31, 2025.')).toEqual([
      'It was Fri., Jan. 31, 2025.',
      'It was Sat., Feb. 1, 2025.',
    ]);
    expect(fixes('It was Wednesday, the 31st of December, 2024.')).toEqual([
      'It was Tuesday, the 31st of December, 2024.',
      'It was Wednesday, the 1st of January, 2025.',
    ]);
    expect(fixes('It was June 2, 2025, a Saturday.')).toEqual([
      'It was June 2, 2025, a Monday.',
      'It was May 31, 2025, a Saturday.',
    ]);
  });
});

describe('silent', () => {
  it.each([
    'They met on Monday, June 2, 2025.',
    'They met on Tuesday, June 2.',
    'They met on Monday 2 June 2025 (Whit Monday).',
    dated('They met on Monday, June 2, and will meet on Thursday, January 1.'),
    dated('They will meet next on Tuesday, June 2.', '2025-06-20'),
    dated('In 2020 the hall flooded. On Tuesday, June 2, it rained for nine hours.'),
    dated('The flood of 2020 is remembered.\n\nOn Tuesday, June 2, it had rained for nine hours.'),
    'On Tuesday June Miller, 2, was found.',
    'The Sunday March 40 miles long went on.',
    'It rained on Monday and Tuesday, June 2 and 3, 2025.',
    'It rained Monday to Wednesday, June 2–4, 2025.',
    'It rained on Monday, Tuesday and Wednesday, June 2, 3 and 4, 2025.',
    'The Sun, May 3, 2013, had it on page one.',
    'He sat. June 3, 2025, was the day of the exam.',
    'They were wed June 3, 2025, in Ash.',
    'On Friday 13 boats left.',
    'Friday the 13th, June’s film, opened in 2025.',
    'The Tsar’s troops fired on Sunday, 9 January 1905.',
    'They met on Sunday, 22 January 1905.',
    'On Monday June 2-1 was the score.',
    'On Tuesday, June 31, 2025, nothing happened.',
    'On June 2, 2025, a Tuesday market was held.',
    'On June 2, 2025, a Tuesday night in all but name, they sang.',
    'It was June 2, 2025, the Tuesday after was warm.',
    'On 2 June 2025, Wednesday Adams sang.',
    '',
  ])('%s', (text) => {
    expect(told(CHECK, text)).toEqual([]);
  });
});

it('writes the nearest dates in the house’s style, where it has chosen one', () => {
  const style = { ...NO_STYLE, dates: { style: 'guardian' as const, order: null } };
  const [finding] = found('date/weekday-mismatch', 'It was signed on Tuesday, June 2, 2025.', { style });
  expect(finding!.fixes.map(({ title }) => title)).toContain('Change the date to 3 June 2025');
});
