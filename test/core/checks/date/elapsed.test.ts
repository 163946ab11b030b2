import { describe, expect, it } from 'vitest';
import { found, mended, told } from '../../support.ts';

const CHECK = 'date/elapsed';
const dated = (text: string, date = '2025-07-22'): string => `---\ndate: ${date}\n---\n${text}`;
const says = (text: string): [string, string][] => told(CHECK, dated(text));

it('tells what a step beyond the article’s day is counted from', () => {
  const [, message] = says('The hall burned in May 2021. Seven years later, it is still a ruin.')[0]!;
  expect(message).toBe('May 2021 to 22 July 2025 is 4 years and 2 months, but the text says “Seven years”.');
});

describe('an editor sees how long something goes on against when it began', () => {
  it.each([
    [
      'The strike, which began on June 24, 2025, is now ten weeks old.',
      'June 24, 2025, is now ten weeks old',
      '24 June 2025 to 22 July 2025 is 4 weeks, but the text says “ten weeks old”.',
    ],
    [
      'The dispute, which began in February 2022, is over four years old.',
      'February 2022, is over four years old',
      'February 2022 to 22 July 2025 is 3 years and 5 months, but the text says “over four years old”.',
    ],
    [
      'The siege began in May 2015 and has lasted more than twelve years.',
      'May 2015 and has lasted more than twelve years',
      'May 2015 to 22 July 2025 is 10 years and 2 months, but the text says “more than twelve years”.',
    ],
    [
      'The scheme, launched in May 2021, is now in its third year.',
      'May 2021, is now in its third year',
      'May 2021 to 22 July 2025 is 4 years and 2 months, which makes this the 5th year, but the text says “third year”.',
    ],
    [
      'Now in its ninth year, the scheme, which was launched in May 2021, costs little.',
      'ninth year',
      'May 2021 to 22 July 2025 is 4 years and 2 months, which makes this the 5th year, but the text says “ninth year”.',
    ],
    [
      'It is now in the eighth week of the strike, which began on July 14, 2025.',
      'eighth week',
      '14 July 2025 to 22 July 2025 is 8 days, which makes this the 2nd week, but the text says “eighth week”.',
    ],
    [
      'She has led the union since 2018, a span of twelve years.',
      '2018, a span of twelve years',
      '2018 to 2025 is 7 years, but the text says “twelve years”.',
    ],
    [
      'She has led the union for twelve years, since 2018.',
      'twelve years, since 2018',
      '2018 to 2025 is 7 years, but the text says “twelve years”.',
    ],
    [
      'The charity, founded in 2011, marked its 24th anniversary this year.',
      '2011, marked its 24th anniversary',
      '2011 to 2025 is 14 years, which makes this the 14th anniversary, but the text says “24th anniversary”.',
    ],
    [
      'They celebrated the 24th anniversary of its founding in 2011.',
      '24th anniversary of its founding in 2011',
      '2011 to 2025 is 14 years, which makes this the 14th anniversary, but the text says “24th anniversary”.',
    ],
    [
      'The bridge was opened thirty-two years ago, in 1996.',
      'thirty-two years ago, in 1996',
      '1996 to 2025 is 29 years, but the text says “thirty-two years”.',
    ],
    [
      'In 2021, nine years ago, the mill was sold.',
      '2021, nine years',
      '2021 to 2025 is 4 years, but the text says “nine years”.',
    ],
    [
      'It is 24 years since the mill was founded in 2011.',
      '24 years',
      '2011 to 2025 is 14 years, but the text says “24 years”.',
    ],
  ])('%s', (text, words, message) => {
    expect(says(text)).toEqual([[words, message]]);
  });

  it('told in another sentence of the article, which is quoted', () => {
    const text = dated(
      'The drought began in May 2021.\n\nNo rain is in sight. The drought is now over six years old.',
    );
    const [finding] = found(CHECK, text);
    expect(text.slice(finding!.start, finding!.end)).toBe('over six years old');
    expect(finding!.severity).toBe('warning');
    expect(finding!.related.map(({ message }) => message)).toEqual(['It is counted from here.']);
  });

  it('told in another article on the same subject, which is quoted', () => {
    const war = (first: string): string =>
      `Borland and Carmia Talk\n\n${first} Envoys of Borland met those of Carmia in Ash. The army of Borland held, and Carmia asked for help. Both Borland and Carmia want peace.`;
    const here = war('The war, now over six years old, goes on.');
    const there = war('The war, which began in May 2021, goes on.');
    const [finding] = found(CHECK, here, { asOf: '2025-07-22', others: { 'older.txt': there } });
    expect(finding!.message).toBe(
      'May 2021 to 22 July 2025 is 4 years and 2 months, but the text says “over six years old”.',
    );
    expect(finding!.severity).toBe('info');
    expect(finding!.related.map(({ path, start, end }) => [path, there.slice(start, end)])).toEqual([
      ['older.txt', 'began in May 2021'],
    ]);
    const other = there.replaceAll('Borland', 'Dorvia').replaceAll('Carmia', 'Estoria');
    expect(found(CHECK, here, { asOf: '2025-07-22', others: { 'older.txt': other } })).toEqual([]);
    const phase = there.replace('began in May 2021', 'began in May 2012');
    expect(found(CHECK, here, { asOf: '2025-07-22', others: { 'a.txt': there, 'b.txt': phase } })).toEqual(
      [],
    );
  });

  it('and mends the number in the form in which it was written', () => {
    const after = (text: string): string => mended(dated(text), found(CHECK, dated(text))[0]!.fixes[0]!);
    expect(after('The scheme, launched in May 2021, is in its third year.')).toBe(
      dated('The scheme, launched in May 2021, is in its fifth year.'),
    );
    expect(after('The charity, founded in 2011, marked its 24th anniversary this year.')).toBe(
      dated('The charity, founded in 2011, marked its 14th anniversary this year.'),
    );
    expect(after('The dispute, which began in February 2022, is over 4 years old.')).toBe(
      dated('The dispute, which began in February 2022, is over 3 years old.'),
    );
  });
});

describe('an editor sees it in other wordings', () => {
  it.each([
    ['Founded in 1990, the club is now 25 years old.', '1990, the club is now 25 years old'],
    ['The law, in force since 2010, is now in its fifth year.', '2010, is now in its fifth year'],
    ['He took office in January 2015 and has been in the job for five years.', 'five years'],
    [
      'The blockade, imposed in June 2023, has been in force for five years.',
      'June 2023, has been in force for five years',
    ],
    ['The two have led it since 2010, or 25 years.', '2010, or 25 years'],
    ['It has been eleven years since the dam broke in 2018.', 'eleven years since the dam broke in 2018'],
  ])('%s', (text, words) => {
    expect(says(text).map(([words]) => words)).toEqual([words]);
  });
});

describe('an editor sees an age that does not fit the birth', () => {
  it.each([
    [
      'Ana Bell, 49, born in 1969, came.',
      '49, born in 1969',
      'Someone born in 1969 is 55 or 56 on 22 July 2025, not 49.',
    ],
    [
      'Ana Bell, 52, who was born in Ash in 1969, came.',
      '52, who was born in Ash in 1969',
      'Someone born in 1969 is 55 or 56 on 22 July 2025, not 52.',
    ],
    [
      'Ana Bell, aged 49 and born on May 3, 1969, came.',
      'aged 49 and born on May 3, 1969',
      'Someone born on 3 May 1969 is 56 on 22 July 2025, not 49.',
    ],
    [
      'The 49-year-old teacher was born in 1969.',
      '49-year-old teacher was born in 1969',
      'Someone born in 1969 is 55 or 56 on 22 July 2025, not 49.',
    ],
    [
      'A man of 45, born in 1990, was seen.',
      'man of 45, born in 1990',
      'Someone born in 1990 is 34 or 35 on 22 July 2025, not 45.',
    ],
    [
      'Ana Bell, who was born in 1969, is 49.',
      '1969, is 49',
      'Someone born in 1969 is 55 or 56 on 22 July 2025, not 49.',
    ],
    [
      'Born in 1969, Ms Bell is 49.',
      '1969, Ms Bell is 49',
      'Someone born in 1969 is 55 or 56 on 22 July 2025, not 49.',
    ],
    [
      'Born in 1969, the 49-year-old teaches.',
      '1969, the 49-year-old',
      'Someone born in 1969 is 55 or 56 on 22 July 2025, not 49.',
    ],
  ])('%s', (text, words, message) => {
    expect(says(text)).toEqual([[words, message]]);
  });
});

describe('an editor sees a step in time that does not add up', () => {
  it.each([
    [
      'The mill burned on March 3, 2024. Three months later, on September 5, 2024, it was sold.',
      'Three months',
      '3 March 2024 to 5 September 2024 is 6 months, but the text says “Three months”.',
    ],
    [
      'It was raised on June 2 and two days later, on June 9, it fell.',
      'June 2 and two days',
      '2 June 2025 to 9 June 2025 is 7 days, but the text says “two days”.',
    ],
    [
      'It opened in 2010. Six years earlier, in 2001, it was planned.',
      'Six years',
      '2001 to 2010 is 9 years, but the text says “Six years”.',
    ],
  ])('%s', (text, words, message) => {
    expect(says(text)).toEqual([[words, message]]);
  });
});

describe('silent', () => {
  it.each([
    // Adds up.
    'The scheme, begun in August 2021, is now in its fourth year.',
    'The scheme, begun in August 2021, is now in its fifth year.',
    'The dispute, which began in July 2020, has lasted more than five years.',
    'The dispute, which began in August 2021, is nearly four years old.',
    'The dispute, which began in May 2021, is four years old.',
    'The dispute, which began in January 2022, is almost four years old.',
    'The strike, which began on June 24, 2025, is four weeks old.',
    'The strike, which began on June 24, 2025, is a month old.',
    'The charity, founded in 2011, marked its 14th anniversary this year.',
    'The charity, founded in 2011, celebrates its 15th anniversary.',
    'The bridge was opened 29 years ago, in 1996, and the other thirty years ago, in 1994.',
    'The bridge was opened about 30 years ago, in 1990.',
    'She has led the union since 2018, a span of seven years.',
    'It closed in 2009 and was empty for 12 years, until work began in 2021.',
    // Vague.
    'The dispute, which began in May 2010, is more than a decade old.',
    'The dispute, which began in May 2010, is over four years old.',
    'The dispute, which began in May 2022, is less than four years old.',
    'The town, founded in 1826, is two hundred years old.',
    // About another time, or something else.
    'The scheme, launched in May 2021, was in its third year when it closed.',
    'The club, founded in 1905, is in its third year in the top division.',
    'The club, founded in 1905, is in its third year of decline.',
    'The fair, held in the park since 2008, is now in its third year.',
    'The firm, founded in 1990, marked the 24th anniversary of his death.',
    'The firm, founded in 1990, marks the 5th anniversary of the fire next year.',
    'The firm was founded in 1990, but its owner is three years old.',
    'The war began in 2011. The truce is now over three weeks old.',
    'The war in Dorvia began in 2011. The war in Estoria is now in its third year.',
    'The war began in 2003. A dispute is now over three years old.',
    'By then it had been five years since the mill was founded in 1990.',
    'In 2015 the scheme, launched in 2011, was in its fifth year.',
    '“The scheme, launched in May 2021, is now in its ninth year,” he said.',
    'The dispute is over four years old.',
    // Ages that fit, or are of another time.
    'Ana Bell, 55, born in 1969, and Tom Ash, 56, born in 1969, came.',
    'Ana Bell, 56, who was born in Ash on May 3, 1969, came.',
    'Ana Bell, born in 1969, died in 2001 aged 32.',
    'Ana Bell, born in 1969, was 32 when she won.',
    'Ana Bell, born in 1969, had 3 sons and 49 cows.',
    'Ana Bell, whose son, 12, was born in Ash, came.',
    'Born in 1969, 45 miles from Ash, she came.',
    'Ana Bell, 49, came. The house was built in 1969.',
    // Steps that add up, or lean on a date that is not sure.
    'The mill burned on March 3, 2024. Three months later, on June 5, 2024, it was sold.',
    'The mill burned on March 3, 2024. Two days later, on March 6, it was sold.',
    'The mill burned on December 30. A week later, on January 6, it was sold.',
    'It burned on March 3, 2024 and May 5, 2024. Three months later, on September 5, 2024, it was sold.',
    'It burned. Three months later, on September 5, 2024, it was sold.',
    'The mill burned on March 3, 2024. Some months later, on September 5, 2024, it was sold.',
    '',
  ])('%s', (text) => {
    expect(says(text)).toEqual([]);
  });

  it('in January for an age that was right in December', () => {
    expect(told(CHECK, dated('Ana Bell, 54, born in 1970, came.', '2026-01-10'))).toEqual([]);
  });

  it('where no date is known', () => {
    expect(
      told(CHECK, 'Ana Bell, 12, born in 1969, came; the war, begun in 1914, is now in its third year.'),
    ).toEqual([]);
  });
});
