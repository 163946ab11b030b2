import { describe, expect, it } from 'vitest';
import { faults } from './support.ts';

describe('an editor is told, as newspapers word it', () => {
  it.each([
    'The lease ends on [[31 September]].',
    'The court sits again on [[February 29, 2025]].',
    'The ship docked on [[the 31st of April]] in fog.',
    'The train left at [[24:45]] from platform two.',
    'The alarm went off at [[11:75 p.m.]] on Friday.',
    'The office is closed from [[30 to 31 June]].',
    'Payment was due by [[Nov. 31]].',
    'The form is dated [[2025-13-04]].',
    'On [[29 February 1900]] a child was born.',
    'On [[June 0]] nothing happens.',
    'The deal of [[32 July 2025]] is void.',
    'It runs until [[Sept 31st]].',
  ])('%s', (line) => {
    expect(faults(line)).toEqual(['date/impossible']);
  });
});

describe('silent on what only looks like it', () => {
  it.each([
    'The lease ends on 30 September.',
    'Chapter 31 June reads like a farewell.',
    'Apartment 31 June Street is empty.',
    'In June 31 people were hurt.',
    'Of the crew of May, 45 came home.',
    'Page 30 February issue shows the dress.',
    'The score was 25:70 at the break.',
    'He ran it in 25:70, a record.',
    'On 29 February 2024 a child was born.',
    'The flight leaves at 23:59.',
    'The bill passed 62–31 April figures show.',
    'Room 30 Feb. rent is due.',
    'In the June 31 delegates voted for it.',
    'The verse is Luke 24:65 in that print.',
    'Born on 29 February, he has few birthdays.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual([]);
  });
});
