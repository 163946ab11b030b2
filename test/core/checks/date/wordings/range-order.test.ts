import { describe, expect, it } from 'vitest';
import { faults } from './support.ts';

describe('an editor is told, as newspapers word it', () => {
  it.each([
    'The fair runs [[from 12 June to 5 June]].',
    'The show is open [[from July 18 until July 11]] at the town hall.',
    'Roadworks will last from [[Monday 14 July to Friday 11 July]].',
    'She was governor [[from 2019 to 2011]].',
    'The painter ([[1921–1898]]) never left the valley.',
    'Elias Roth was [[born in 1950 and died in 1932]].',
    '[[Between 2021 and 2018]] the fund lost half its worth.',
    'The season [[runs from October 3, 2025, through May 20, 2025]].',
    'The road was shut [[between 9 p.m. and 5 p.m.]] and then only to lorries.',
    'The tour takes in ten towns from [[22 to 18 August 2025]].',
    'The war of [[1918-1914]] took its sons.',
    'He held the title from [[March 2024 to January 2024]].',
    'Roth ([[b. 1950, d. 1932]]) wrote forty songs.',
    'The inquiry covers the years [[2015 to 2009]].',
    'The contract ran from [[1 May 2023 until 30 April 2022]].',
    'The strike, which [[began on 14 July 2025 and ended on 9 July 2025]], cost millions.',
    'He was [[arrested on 12 July 2025 and released on 8 July 2025]].',
    'The lease [[starts on 1 September 2025 and expires on 31 August 2025]].',
  ])('%s', (line) => {
    expect(faults(line)).toEqual(['date/range-order']);
  });
});

describe('silent on what only looks like it', () => {
  it.each([
    'The fair runs from 5 June to 12 June.',
    'The resort is open from 1 December to 31 March.',
    'The show runs from 28 December to 4 January.',
    'The academic year from September to June is long.',
    'She moved the wedding from 12 June to 5 June.',
    'The age limit fell from 1998 to 1992.',
    'Profits fell between 2021 and 2018 levels.',
    'Rome ruled there from 70 to 20 BC.',
    'The vote was 14–9 August said.',
    'The painter (1898–1921) never left the valley.',
    'Elias Roth was born in 1950 and his father died in 1932.',
    'The court sits Monday to Friday from 9 to 5.',
    'The winter of 2024–25 was mild.',
    'It went from 3 July back to 28 June in the calendar.',
    'The meeting was brought forward from 22 August to 18 August 2025.',
    'The Wolves won 21-14 in June.',
    'Flights between 2030 and 0600 are banned.',
    'Rooms 2021–2018 are on the upper floor.',
    'The survey compares 2025 with 2018.',
    'It was rebuilt in 1978; the first had opened in 1974.',
    'He was arrested again on 12 July 2025 after he had been released on 8 July 2025.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual([]);
  });
});
