import { describe, expect, it } from 'vitest';
import { told } from '../../support.ts';

const CHECK = 'date/tense';
const dated = (text: string, date = '2025-07-22'): string => `---\ndate: ${date}\n---\n${text}`;
const words = (text: string): string[] => told(CHECK, dated(text)).map(([words]) => words);

describe('an editor sees what is past told as still to come', () => {
  it('with the reckoning in a sentence', () => {
    expect(told(CHECK, dated('The board will discuss the route on July 15, 2025, in Ash.'))).toEqual([
      [
        'will discuss the route on July 15, 2025',
        '15 July 2025 was 7 days before the article’s date, 22 July 2025, but “will discuss” speaks of the future.',
      ],
    ]);
    expect(told(CHECK, dated('The mill will close its doors in January 2024.'))).toEqual([
      [
        'will close its doors in January 2024',
        'January 2024 was 18 months before the article’s date, 22 July 2025, but “will close” speaks of the future.',
      ],
    ]);
  });

  it.each([
    ['Work will begin on 9 May 2024, the board said.', 'will begin on 9 May 2024'],
    [
      'Members will vote on the plan on Tuesday, March 18, 2025.',
      'will vote on the plan on Tuesday, March 18, 2025',
    ],
    ['The court will not sit on May 5, 2025, at all.', 'will not sit on May 5, 2025'],
    ['The hall will be opened on May 5, 2025.', 'will be opened on May 5, 2025'],
    ['The board will hold a vote on May 5, 2025.', 'will hold a vote on May 5, 2025'],
    ['The road is set to reopen on July 1.', 'is set to reopen on July 1'],
    ['The road is due to reopen in March 2025.', 'is due to reopen in March 2025'],
    ['A second hearing is planned for May 5, 2025.', 'is planned for May 5, 2025'],
    ['Two trains are scheduled for May 5, 2025.', 'are scheduled for May 5, 2025'],
    ['The mill will reopen in 2023.', 'will reopen in 2023'],
    ['She plans to retire on June 30, 2024.', 'plans to retire on June 30, 2024'],
    ['Voters will go to the polls on May 6, 2025.', 'will go to the polls on May 6, 2025'],
    [
      'The firm is expected to publish its report on March 3, 2025.',
      'is expected to publish its report on March 3, 2025',
    ],
    ['They are to meet on June 30, 2024.', 'are to meet on June 30, 2024'],
  ])('%s', (text, mark) => {
    expect(words(text)).toEqual([mark]);
  });
});

describe('an editor sees what is to come told as past', () => {
  it('with the reckoning in a sentence', () => {
    expect(told(CHECK, dated('The council met on August 8, 2025 in Ash.'))).toEqual([
      [
        'met on August 8, 2025',
        '8 August 2025 lies 17 days after the article’s date, 22 July 2025, but “met” is in the past tense.',
      ],
    ]);
  });

  it.each([
    ['The rules took effect on October 5, 2025.', 'took effect on October 5, 2025'],
    ['A round of talks ended on 5 September 2025 without a deal.', 'ended on 5 September 2025'],
    ['A summary was published on Monday, August 4, 2025.', 'was published on Monday, August 4, 2025'],
    ['The fair opened its gates on August 4.', 'opened its gates on August 4'],
    ['The mayor resigned August 4, 2025.', 'resigned August 4, 2025'],
    ['Voters went to the polls on 2 August.', 'went to the polls on 2 August'],
    ['Police arrested him on 27 July at his home.', 'arrested him on 27 July'],
    ['The two sides met in Geneva in October 2025.', 'met in Geneva in October 2025'],
    ['The bridge was built in 2031.', 'was built in 2031'],
    ['The shop reopened to the public on September 5, 2025.', 'reopened to the public on September 5, 2025'],
    ['The bill became law on August 29, 2025.', 'became law on August 29, 2025'],
    ['They appealed on August 14, 2025.', 'appealed on August 14, 2025'],
    ['The firm announced on August 14, 2025 that it is sold.', 'announced on August 14, 2025'],
  ])('%s', (text, mark) => {
    expect(words(text)).toEqual([mark]);
  });
});

describe('an editor sees relative words that cannot be right', () => {
  it.each([
    [
      'The board will meet yesterday.',
      'will meet yesterday',
      '“will meet” looks ahead, but “yesterday” looks back.',
    ],
    [
      'The talks will take place last week.',
      'will take place last week',
      '“will take place” looks ahead, but “last week” looks back.',
    ],
    [
      'Yesterday she will travel to Ash.',
      'Yesterday she will travel',
      '“will travel” looks ahead, but “Yesterday” looks back.',
    ],
    [
      'The board will meet in Ash last week.',
      'will meet in Ash last week',
      '“will meet in Ash” looks ahead, but “last week” looks back.',
    ],
    [
      'The board met in Ash next week.',
      'met in Ash next week',
      '“met in Ash” looks back, but “next week” looks ahead.',
    ],
    [
      'The mayor was buried tomorrow.',
      'was buried tomorrow',
      '“was buried” looks back, but “tomorrow” looks ahead.',
    ],
  ])('%s', (text, mark, message) => {
    expect(told(CHECK, text)).toEqual([[mark, message]]);
  });

  it.each([
    [
      'It was sold yesterday, June 2, to a firm.',
      'yesterday, June 2',
      'The article is dated 22 July 2025, which makes “yesterday” 21 July 2025, not 2 June 2025.',
    ],
    [
      'It is sold today (18 July 2025) in Ash.',
      'today (18 July 2025)',
      'The article is dated 22 July 2025, which makes “today” 22 July 2025, not 18 July 2025.',
    ],
    [
      'It is sold tomorrow, Friday, July 25.',
      'tomorrow, Friday, July 25',
      'The article is dated 22 July 2025, which makes “tomorrow” 23 July 2025, not 25 July 2025.',
    ],
  ])('%s', (text, mark, message) => {
    expect(told(CHECK, dated(text))).toEqual([[mark, message]]);
  });
});

describe('silent', () => {
  it.each([
    // Right as it stands, or within a day.
    'The board met on July 15, 2025 and will meet on August 15, 2025.',
    'The board will meet on July 22, and met on July 23, 2025.',
    'The board will meet on July 21, 2025.',
    'Yesterday she said she will travel to Ash. Last week the board, which will meet today, was away.',
    'The arrested man will be in court on 24 July; the charged one on 25 July.',
    'He was told to go to the polls on 2 August.',
    // In a quotation.
    '“We will be ready in May 2024,” the firm said when it won the job.',
    '‘We will be ready in May 2024,’ the firm said.',
    // Told on an earlier day.
    'In a letter of May 3, 2024, the firm said it will open on May 9, 2024.',
    'The firm said last year that it will open on May 9, 2024.',
    'The firm said in March that it will open on May 9, 2025.',
    // Planned, conditional, asked for.
    'The vote was scheduled for August 15, 2025.',
    'The hearing was postponed to August 15, 2025.',
    'The hearing was adjourned until August 15, 2025.',
    'They agreed to meet on August 15, 2025.',
    'They agreed on August 15, 2025 as the day.',
    'It was due to open on August 15, 2025.',
    'It would have opened on August 15, 2025.',
    'If it opened on August 15, 2025, all would be well.',
    'They were told to leave on August 15, 2025.',
    'He was ordered to appear on August 15, 2025.',
    'They announced a summit on August 15, 2025.',
    'The firm moved the opening on August 15, 2025.',
    'They sold tickets for a concert on August 15, 2025.',
    'She won the right to play on August 15, 2025.',
    'The contract was extended through August 15, 2025.',
    'The board met to plan the vote on August 15, 2025.',
    'The album, released on August 15, 2025, will have nine songs.',
    'The show opened bookings before the first night on August 15, 2025.',
    // The date belongs to something else.
    'The film will mark the landing on June 6, 1944.',
    'The board will discuss the crash on May 5, 2025.',
    'The court will hear how the bridge fell on May 5, 2025.',
    'The team will repair the bridge damaged in May 2024.',
    'The team will honour those who died on May 5, 2025.',
    'The firm will publish its results for May 2025.',
    'The board will look at what was said on May 5, 2025.',
    'Prices will be compared with those in May 2025.',
    'The town will be remembered for the flood in May 2025.',
    'The 2031 plan was passed, and so was the one for the 2032 games.',
    'They won in the 2032 election of a film.',
    // No verb.
    'By his will of May 5, 2025, the house is theirs.',
    'His will on May 5, 2025 left all to the town.',
    'Of her free will in May 2024 she left.',
    // Other years told near make a yearless date uncertain.
    'In 2019 the mill closed. The board met on August 4 that summer.',
    'The board met on December 4.',
    'The season began on August 30.',
    // Relative words that belong to a noun, or to another clause.
    'The board will look at yesterday’s vote and last year’s.',
    'The team will face the side that beat them last week.',
    'They won next year’s hosting rights, and met next door.',
    'She said the train left tomorrow.',
    'Those who meet tomorrow met yesterday.',
    'It was sold yesterday, June 2025 being dry.',
    'It was sold yesterday, July 20, a day late.',
    'Yesterday, 2 boats sank, and today, July was told as dry.',
    '',
  ])('%s', (text) => {
    expect(told(CHECK, dated(text))).toEqual([]);
  });

  it('where no date is known', () => {
    expect(told(CHECK, 'The board will meet on May 5, 1999, and met on May 5, 2099.')).toEqual([]);
  });
});

/** Of a Thursday: 26 March 2026 is a Thursday too, 26 March 2025 a Wednesday. */
const story = (...paragraphs: string[]): string =>
  dated(`A Year On\n\n${paragraphs.join('\n\n')}`, '2026-03-19');

describe('an editor sees the year that a day tells by counting', () => {
  it.each([
    [
      'The weir will open on 12 March last year.',
      '12 March 2025 was 12 months before the article’s date, 19 March 2026, but “will open” speaks of the future.',
    ],
    [
      'The choir was founded on 30 March next year.',
      '30 March 2027 lies 12 months after the article’s date, 19 March 2026, but “was founded” is in the past tense.',
    ],
    [
      'The weir has closed on 26 March.',
      '26 March 2026 lies 7 days after the article’s date, 19 March 2026, but “has closed” speaks of the past.',
    ],
  ])('%s', (text, message) => {
    expect(told(CHECK, story(text)).map(([, said]) => said)).toEqual([message]);
  });

  it.each([
    // Another year is told, but the weekday fits this one.
    ['The league began in 1931.', 'The club met on Thursday, 26 March.'],
    ['The league began in 1931.', 'The club met on 26 March.'],
    // A year to come is none for what is past.
    ['The hall is to be sold next year.', 'The club met on 26 March.'],
  ])('and a slip beside a year that cannot be meant: %s %s', (...paragraphs) => {
    expect(told(CHECK, story(...paragraphs))).toHaveLength(1);
  });
});

describe('silent where a day may lie in another year', () => {
  it.each([
    // The year is counted beside it.
    ['The choir met on March 30 last year.'],
    ['The choir, founded in a barn on Sunday, 30 March last year, has 90 singers.'],
    ['The weir opened at noon on 23 March two years ago.'],
    ['The weir will open on March 12 next year.'],
    // A year told before it, in its sentence or around.
    [
      'The weir broke on Wednesday, 12 March last year.',
      'The lanes were dry again.',
      'Divers left on 23 March.',
    ],
    ['The weir broke in March 2025.', 'The miller stayed.', 'On 25 March the army arrived.'],
    ['Next year’s fair has its dates.', 'It will open on 12 March and close on 16 March.'],
    ['2025', 'The weir breaks on 12 March.', 'Divers left on 23 March.'],
    // The weekday fits last year alone.
    [
      'The weir broke a year ago.',
      'a',
      'b',
      'c',
      'd',
      'On Tuesday, 25 March, some 90 people stood by the mill.',
    ],
    ['The miller left for good on Saturday, 22 March.'],
    ['Bakers gathered on Friday, March 28, in the square.'],
    ['The fair was held in 1988.', 'Crowds arrived on Monday, 28 March.'],
    // The weekday fits next year alone.
    ['The mayor will open the weir on Friday, 12 March.'],
  ])('%s', (...paragraphs) => {
    expect(told(CHECK, story(...paragraphs))).toEqual([]);
  });
});

describe('silent in a history, whose dates take their years from those before', () => {
  it.each(['The army attacked the fort on December 31.', 'On 15 January the general was taken to the fort.'])(
    '%s',
    (sentence) => {
      const years = [1775, 1776, 1777, 1778, 1779, 1780, 1781];
      const story = years.map((year) => `In June ${year} the army crossed the river.`).join(' ');
      expect(told(CHECK, `---\ndate: 2009-12-19\n---\nThe Long War\n\n${story} ${sentence}`)).toEqual([]);
    },
  );
});
