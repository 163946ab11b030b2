import { describe, expect, it } from 'vitest';
import { readAs } from './shape.ts';

/** Sentences that begin, or end, as lines around stories do. */
describe('prose stays prose', () => {
  it.each([
    'Enjoying the sun on the quay, thousands came out to see the boats go by on Sunday.',
    'Subscribers said they had not been told of the change before it was made.',
    'Copyright law does not cover the names of boats, the court said on Tuesday.',
    'This story is about a town that the sea took twice in one winter.',
    'Writing by hand, the clerk took four hours over the minutes.',
    'To contact the dead, they turned off the lights and sat in a ring.',
    'Follow the money, the old rule says, and the clerk did so for a year.',
    'Have fishermen gone too far? The board thinks they have.',
    'Email from the ministry showed that the vote was put off twice.',
    'Support us or leave, the mayor told the council on Monday evening.',
    'For more than a year the quay has been shut to cars and to people on foot.',
    'Correction officers walked out of the prison on Tuesday, their union said.',
    'By Tuesday the kiosk had gone, and gulls sat on the rail.',
    'By Anna Keller’s count, ninety boats left the harbour that night.',
    'Published in 1911, the book tells how the pier was built by hand.',
    'Updated figures show that the town lost 40 people in a year.',
    'July 22, 2025, was the day on which the sea came over the quay.',
    'On 22 July 2025 the sea came over the quay for the third time.',
    'Sources close to the board said there had been no other way.',
    'Photo by photo, the archive shows how the harbour changed.',
    'Picture a town with no cars: that is what the board wants by 2030.',
    'Getty said it would pay for the work on the museum’s roof.',
    'Title holders Vallhaven beat Kestrel 3-1 on Saturday night.',
    'Summary justice was handed out in the square, witnesses said.',
    'NATO — and nobody else — could do it, the minister told the hall.',
    'EU: no deal before May, the minister told the hall on Monday.',
    'EXCLUSIVE: The sea came over the quay for the third time on Tuesday.',
    'Anna Keller — The board’s first chair — died on Tuesday at 91.',
    '“Nine years of asking is enough,” she said on the quay.',
    'Join us, the crew shouted from the deck, and a dozen people did.',
    'Read the minutes and you find no word of it, the clerk said.',
    'Watch the tide, not the clock, the sailors say here.',
    'More news of the boats came in before dawn on Tuesday morning.',
    'Related claims by two other towns will be heard in the autumn.',
    'Comments by the mayor made it worse, two members said later.',
    'Advertising on the quay is to end by the first of May.',
    'We will find us a way, the mayor said, and the crowd laughed.',
    'Tom Ash is a reporter who lives on the quay and saw the wave.',
    'Aronsen reports a loss of ninety boats; she told them to follow her out.',
    'Donate to the appeal, the mayor asked, and nobody did so.',
    'Register for the vote by Friday, the clerk told the hall on Monday.',
    '12 boats sank in the night, and one came back without its crew.',
    '2024-25 was the worst winter since the war, the office said.',
    'Key points of the plan were not read out, members said.',
    'The work could begin next spring, it said. [See the plan]',
  ])('%s', (line) => {
    const { read, meant } = readAs(
      `headline | Council backs harbour barrier\nparagraph | COPY\nparagraph | ${line}\nparagraph | COPY`,
    );
    expect(read).toBe(meant);
  });

  it.each([
    'By Tuesday the kiosk had gone, and gulls sat on the rail of the old pier.',
    'EXCLUSIVE: The sea came over the quay for the third time on Tuesday.',
    'The sea came over the quay on July 22, 2025, for the third time.',
  ])('as the first line too: %s', (line) => {
    const { read, meant } = readAs(`paragraph | ${line}\nparagraph | COPY\nparagraph | COPY`);
    expect(read).toBe(meant);
  });
});

describe('long awkward lines are read in no time', () => {
  it.each([
    ['capitals', 'AB '.repeat(20_000)],
    ['names', 'Anna Keller, '.repeat(10_000)],
    ['letters', 'x'.repeat(100_000)],
    ['capitals without a space', 'X'.repeat(100_000)],
    ['dates', 'July 22, 2025 '.repeat(10_000)],
    ['slashes', 'Ab/Cd '.repeat(10_000)],
    ['mail addresses', 'Email a@'.repeat(10_000)],
    ['quotation marks', '“a” '.repeat(10_000)],
  ])('%s', (_, line) => {
    expect(readAs(`| ${line}`).read).toContain(line.slice(0, 20).trim());
  });
});
