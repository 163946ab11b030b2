import { describe, expect, it } from 'vitest';
import { faults } from './support.ts';

describe('an editor is told, as newspapers word it', () => {
  it.each([
    'The dam was finished [[in2019]] at last.',
    'The vote is on [[23July]] in the hall.',
    'It opens [[onMonday]] at noon.',
    'The line was built [[between1962]] and 1968.',
    'The ship sank [[onJune 3]] off the cape.',
    'The fair is on [[12- 14 August]].',
    'The strike began [[on 3June2025]].',
    'By [[the end of2024]] it was over.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual(['date/spacing']);
  });
});

describe('silent on what only looks like it', () => {
  it.each([
    'The codes in2019a and xin2019 are void.',
    'The A4 road and the M25 are shut.',
    'See fig. June2.png for more.',
    'The band May2 plays at noon.',
    'The G20 met in 2025.',
    'The user @in2022 wrote it.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual([]);
  });
});
