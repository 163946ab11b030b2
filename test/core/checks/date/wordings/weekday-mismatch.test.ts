import { describe, expect, it } from 'vitest';
import { faults } from './support.ts';

describe('an editor is told, as newspapers word it', () => {
  it.each([
    'The council meets on [[Wednesday, July 24]].',
    'The fire on [[Sunday 12 July]] left two people hurt.',
    'The hearing was put back to [[Tuesday the 7th of August]].',
    'On [[June 3, a Monday]], the lights went out.',
    'On [[2025-07-22 (Wednesday)]] the system failed.',
    'The match is on [[Sat 2 August... no, Sat, Aug. 3]], at noon.',
    '[[July 4, 2024, was a Friday]], he recalled.',
    'The parade is on [[the 9th of August, a Sunday]].',
    'Doors open [[Fri., July 26]].',
    'The strike starts on [[Monday (July 29)]].',
    'The mill burned down on [[Tuesday, 22 July last year]].',
    'The choir meets again on [[Saturday, 14 June next year]].',
    'Polls open at 7 a.m. on [[Sunday morning, 28 July]].',
  ])('%s', (line) => {
    expect(faults(line)).toEqual(['date/weekday-mismatch']);
  });
});

describe('silent on what only looks like it', () => {
  it.each([
    'The council meets on Wednesday, July 23.',
    'The fire on Saturday 12 July left two people hurt.',
    'The hearing was put back to Thursday the 7th of August.',
    'On Tuesday 22 July and Wednesday 23 July the road is shut.',
    'On Monday and Tuesday, 21 and 22 July, the road is shut.',
    'The Sunday Post, 22 July, carried the story.',
    'It was a Friday; by 9 July the town was full.',
    'He left on Monday. July 22 was hot.',
    'On Friday 13 June 2025 nobody flew.',
    'The bank holiday falls on Monday 25 August.',
    'The Monday after 22 July is a holiday.',
    'Palm Sunday, 13 April, was dry.',
    'The paper of Saturday reported on 22 July’s vote.',
    '{2025-01-03}On Wednesday, December 25, the shops were shut.',
    '{2025-12-30}The council meets on Tuesday, January 6.',
    'The mill burned down on Monday, 15 July last year. The last workers were brought out on Thursday, 18 July.',
    'It is a year since the flood. It came on Thursday, 18 July 2024, and on Sunday, 21 July, the mayor was out.',
    'Last year’s fair was on Saturday, August 3. Next year’s is on Saturday, August 1.',
    'In 2024 the council met on Monday, 15 July; this year nobody came.',
    '2024⏎Monday, 15 July: the water rises.⏎Thursday, 18 July: the dam gives way.⏎Friday, 19 July: the army comes.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual([]);
  });
});
