import { describe, expect, it } from 'vitest';
import { found, told } from '../../support.ts';

const CHECK = 'date/conflict';
const both = (first: string, second: string): string =>
  `${first}\n\nIt rained all day in the hills.\n\n${second}`;

describe('an editor sees one thing on two dates', () => {
  it('with both places, and how far apart they are', () => {
    const text = both(
      'The Treaty of Ash was signed on December 14, 2011.',
      'The Treaty of Ash, signed on December 16, 2011, is void.',
    );
    expect(told(CHECK, text)).toEqual([
      [
        'December 16, 2011',
        'The signing of the Treaty of Ash is dated 16 December 2011 here but 14 December 2011 in line 1, 2 days apart.',
      ],
    ]);
    const [finding] = found(CHECK, text);
    expect(finding!.severity).toBe('warning');
    expect(finding!.related.map(({ start, end }) => text.slice(start, end))).toEqual(['December 14, 2011']);
  });

  it.each([
    [
      'Simon Okafor, the historian, was born on May 3, 1943.',
      'Simon Okafor was born in Ash in 1942.',
      '1942',
      'The birth of Simon Okafor',
    ],
    [
      'Born in Ash on May 3, 1943, Simon Okafor sang.',
      'Simon Okafor (born 1942) sang.',
      '1942',
      'The birth of Simon Okafor',
    ],
    [
      'Simon Okafor died on May 3, 1999.',
      'Simon Okafor, who died on May 5, 1999, sang.',
      'May 5, 1999',
      'The death of Simon Okafor',
    ],
    [
      'Simon Okafor died on May 3, 1999.',
      'The death of Simon Okafor on May 5, 1999 was a blow.',
      'May 5, 1999',
      'The death of Simon Okafor',
    ],
    [
      'The Tarn Institute, founded in 1970, is small.',
      'Since it was founded in 1974, the Tarn Institute has grown.',
      '1974',
      'The founding of the Tarn Institute',
    ],
    [
      'The Tarn Institute was founded by two nuns in 1970.',
      'Founded in 1974, the Tarn Institute has grown.',
      '1974',
      'The founding of the Tarn Institute',
    ],
    [
      'The Tarn Institute was founded in 1970.',
      'Since its foundation in 1974, the Tarn Institute has grown.',
      '1974',
      'The founding of the Tarn Institute',
    ],
    [
      'The Tarn Bridge was opened on May 3, 1990.',
      'The Tarn Bridge, which opened on May 5, 1990, is shut.',
      'May 5, 1990',
      'The opening of the Tarn Bridge',
    ],
    [
      'They recalled the Tarn ferry disaster of June 17, 2010.',
      'The Tarn ferry disaster, which happened on June 14, 2010, took 14 lives.',
      'June 14, 2010',
      'The Tarn ferry disaster',
    ],
    [
      'The June 17, 2010 Tarn ferry disaster shook all.',
      'The Tarn ferry disaster killed 14 people on June 14, 2010.',
      'June 14, 2010',
      'The Tarn ferry disaster',
    ],
    [
      'The Tarn Cup final was played on July 11, 2016.',
      'Sales rose after the Tarn Cup final on July 22, 2016.',
      'July 22, 2016',
      'The Tarn Cup final',
    ],
    [
      'The Tarn summit was held on July 1, 2016.',
      'At the Tarn summit on July 22, 2016 they sang.',
      'July 22, 2016',
      'The Tarn summit',
    ],
    [
      'The earthquake that struck Tarn on April 17, 2005 was weak.',
      'Tarn was hit by the earthquake on April 14, 2005.',
      'April 14, 2005',
      'The earthquake in Tarn',
    ],
    [
      'The April 17, 2005 earthquake in Tarn was weak.',
      'The earthquake hit Tarn on April 14, 2005.',
      'April 14, 2005',
      'The earthquake in Tarn',
    ],
    [
      'On May 31, 2025, in a raid named Operation Blue Heron, they struck.',
      'Operation Blue Heron was launched on June 1, 2025.',
      'June 1, 2025',
      'Operation Blue Heron',
    ],
    [
      'The Tarn gas explosion happened on May 3, 2010.',
      'It recalled the Tarn gas explosion of May 5, 2010.',
      'May 5, 2010',
      'The Tarn gas explosion',
    ],
    [
      'The Tarn Accord was signed in Ash on May 3, 2010.',
      'The Tarn Accord, signed on May 4, 2010, holds.',
      'May 4, 2010',
      'The signing of the Tarn Accord',
    ],
  ])('%s %s', (first, second, words, what) => {
    const texts = told(CHECK, both(first, second));
    expect(texts.map(([words]) => words)).toEqual([words]);
    expect(texts[0]![1]).toContain(`${what} is dated`);
  });

  it('in another article, as something to weigh', () => {
    const here =
      '---\ndate: 2025-07-24\n---\nOn June 1, in a raid that Ash named Operation Blue Heron, they struck far away.';
    const there =
      '---\ndate: 2025-06-03\n---\nOn May 31, under the code name “Operation Blue Heron”, they struck far away.';
    const [finding, ...more] = found(CHECK, here, { others: { 'old.txt': there } });
    expect(more).toEqual([]);
    expect(finding!.message).toBe(
      'Operation Blue Heron is dated 1 June 2025 here but 31 May 2025 in old.txt, line 4, a day apart.',
    );
    expect(finding!.severity).toBe('info');
    expect(finding!.related.map(({ path, start, end }) => [path, there.slice(start, end)])).toEqual([
      ['old.txt', 'May 31'],
    ]);
    // The earlier article is left in peace.
    expect(found(CHECK, there, { path: 'old.txt', others: { 'new.txt': here } })).toEqual([]);
  });

  it('in a third round dated before the second', () => {
    const text = both(
      'The third round of talks was held on June 2, 2025.',
      'The second round of talks, on June 9, 2025, failed.',
    );
    expect(told(CHECK, text)).toEqual([
      [
        'June 9, 2025',
        'The third round of talks is dated 2 June 2025, before the second round of talks, dated 9 June 2025.',
      ],
    ]);
  });
});

describe('silent', () => {
  it.each([
    [
      'The Treaty of Ash was signed on May 3, 2011.',
      'The Treaty of Ash, signed in May 2011, and in 2011, is void.',
    ],
    ['The Treaty of Ash was signed on May 3, 2011.', 'The Treaty of Ash was ratified on May 9, 2012.'],
    ['The Treaty of Ash was signed on May 3, 2011.', 'The Treaty of Elm was signed on May 9, 2011.'],
    ['Simon Okafor was born in 1943.', 'Simon Okafor Jr. was born in 1972.'],
    ['Simon Okafor was born in 1943.', 'Paul Okafor was born in 1945, and Okafor died in 1999.'],
    ['Simon Okafor was born in 1943.', 'Simon Okafor died in 1999.'],
    ['The Tarn Cup final was played on July 11, 2016.', 'The Tarn Cup final on July 9, 2015 was better.'],
    ['The Tarn summit was held on July 1, 2016.', 'The Tarn summit ended on July 3, 2016.'],
    ['At the Tarn summit on July 1, 2016 they sang.', 'At the Tarn summit on July 3, 2016 they slept.'],
    [
      'The earthquake that struck Tarn on April 17, 2005 was weak.',
      'A second earthquake hit Tarn on April 24, 2005.',
    ],
    ['An earthquake struck Tarn on April 17, 2005.', 'An earthquake struck Tarn on April 24, 2005.'],
    [
      'The earthquake that struck Tarn on April 17, 2005 was weak.',
      'The earthquake that struck Tarn on May 29, 2007 was not.',
    ],
    [
      'The earthquake that struck Tarn on April 17, 2005 was weak.',
      'The earthquake that struck Elm on April 14, 2005 was not.',
    ],
    ['The talks in Tarn on June 2, 2025 failed.', 'The talks in Tarn on July 23, 2025 failed too.'],
    ['The meeting was held on June 2, 2025.', 'The meeting was held on July 23, 2025.'],
    ['The Tarn car bombing happened on May 3, 2010.', 'The Tarn car bombing of August 9, 2010 was worse.'],
    ['The Tarn election was held on April 10, 2022.', 'The Tarn election was held on April 24, 2022.'],
    ['The Tarn Museum opened on May 3, 1950.', 'The Tarn Museum, rebuilt, opened on May 5, 2012.'],
    ['The first Tarn summit was held on July 1, 2016.', 'The second Tarn summit was held on July 22, 2016.'],
    [
      'On June 1, 2025, as part of Operation Blue Heron, they struck.',
      'On June 3, 2025, during Operation Blue Heron, they rested.',
    ],
    ['Operation Blue Heron began on June 1, 2025.', 'Operation Blue Heron ended on June 3, 2025.'],
    [
      'The Tarn ferry disaster was first put on May 3, 2010.',
      'The Tarn ferry disaster, originally dated on May 4, 2010, was later.',
    ],
    [
      'The second round of talks, on June 2, 2025, failed.',
      'The third round of talks was held on July 23, 2025.',
    ],
    [
      'The second round of talks, on June 9, 2025, failed.',
      'The third round of voting was held on June 2, 2025.',
    ],
    [
      '“The Treaty of Ash was signed on May 3, 2011,” she said.',
      'The Treaty of Ash was signed on May 4, 2011.',
    ],
    ['The Tarn Bridge was built in 1990.', 'The Tarn Bridge was opened in 1992.'],
    ['', ''],
  ])('%s %s', (first, second) => {
    expect(told(CHECK, both(first, second))).toEqual([]);
  });

  it('about a noun alone in another article: there it may be another’s', () => {
    const others = { 'old.txt': '---\ndate: 2011-02-03\n---\nThe Institute, founded in 1970, is small.' };
    const here = '---\ndate: 2012-02-03\n---\nThe Institute, founded in 1980, is large.';
    expect(told(CHECK, here, { others })).toEqual([]);
  });

  it('about an undated article’s yearless day that agrees', () => {
    const others = {
      'old.txt': 'On May 31, under the code name “Operation Blue Heron”, they struck far away.',
    };
    expect(
      told(CHECK, 'On May 31, 2025, in a raid named Operation Blue Heron, they struck.', { others }),
    ).toEqual([]);
  });
});
