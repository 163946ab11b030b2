import { describe, expect, it } from 'vitest';
import { faults } from './support.ts';

describe('an editor is told, as newspapers word it', () => {
  it.each([
    'The ministers [[will gather in Oslo on 14 July]] to sign the accord.',
    'The council [[met on 30 July]] to discuss the plan.',
    'The ferry line [[resumes service on July 9]], the operator said in a statement to be published.',
    'The two teams [[will meet in the final on Saturday, July 12]].',
    'The court [[ruled on 4 August 2025]] that the plan was unlawful.',
    'Voters [[are due to go to the polls on 6 July 2025]].',
    'The bridge [[is to open on 1 July 2025]].',
    'Applications [[close on June 30, 2025]], the fund says, so there is time left.',
    'Mayor Ana Bell [[has resigned on 2 August 2025]].',
    'The singer [[died on 9 August 2025]] at her home in Alder.',
    'The summit, [[which is to be held on 10 July 2025]], has been called a last chance.',
    '[[On 5 August 2025 the board approved]] the sale.',
    '[[On 3 July 2025 the board will vote]] on the sale.',
    'The new rules [[came into force on 1 September 2025]].',
    'The new rules [[will come into force on 1 May 2025]].',
    'The exhibition [[runs until 30 June 2025]] and is free.',
    '[[Yesterday she will fly]] to Lima.',
    'The hearing [[took place tomorrow]], a clerk said.',
    'The talks [[resumed next Tuesday]] in Geneva.',
    'The election [[is scheduled for 15 June 2025]].',
  ])('%s', (line) => {
    expect(faults(line)).toEqual(['date/tense']);
  });
});

describe('silent on what only looks like it', () => {
  it.each([
    'The ministers gathered in Oslo on 14 July to sign the accord.',
    'The council will meet on 30 July to discuss the plan.',
    'The council said on 14 July it would meet on 30 July.',
    'The deal, reached on 4 July, will be signed in the autumn.',
    'Tickets for the concert on 30 August sold out in an hour.',
    'The court had ruled on 4 May 2025 that the plan was unlawful.',
    'The bill will be named after the woman who died on 9 May 2025.',
    'He will face charges over the crash on 6 July.',
    'In June he said the line would reopen on 14 July.',
    'The film, released on 4 July, will be shown again.',
    'The report will cover the year to 31 March 2025.',
    'The company, founded on 1 May 2020, will move to Alder.',
    'Applications closed on 30 June 2025.',
    'The trial was adjourned until 3 September 2025.',
    'Police want to hear from anyone who saw the man on 14 July.',
    'The pension age rises on 1 January 2026, and has done so before.',
    'The case is the first since the law changed on 1 May 2025.',
    'Under the plan approved on 1 July 2025 the line will close.',
    '“We will meet on 14 July,” he had told the paper that spring.',
    'The men, arrested on 3 July, are to appear in court on 28 July.',
    'Results are expected on 30 July, the agency said.',
    'Those born after 1 September 2025 will be the first to benefit.',
    'A review of the decision made on 2 June will begin next week.',
    'The party will mark the events of 3 July 1988 with a silence.',
    'The law was due to take effect on 1 August 2025.',
    'The festival was to have opened on 30 July 2025.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual([]);
  });
});
