import { describe, expect, it } from 'vitest';
import { faults } from './support.ts';

describe('an editor is told', () => {
  it.each([
    ['date/spacing', 'A first notice, [[sent on Jan.28]], was blank.'],
    ['date/spacing', 'It last did so on [[Tuesday6 May]], over a swan.'],
    ['date/range-order', 'The year of accounts covered is [[July 2024 to June 2023]].'],
    ['date/range-order', 'The dunes are closed [[from dusk on 18 August to dawn on 17 August]].'],
    ['date/range-order', 'The rink opened [[in 1988 and shut in 1979]].'],
    ['date/range-order', 'She joined the bank [[in 2011 and retired in 2004]].'],
    ['date/article-date', 'Rain fell on the fair. ⏎ Nobody minded it much. ⏎ Elmford, [[2 April 2025]]'],
    ['date/article-date', 'Copy filed [[12 February 2025]] ⏎ The council met behind closed doors.'],
  ])('%s: %s', (check, line) => {
    expect(faults(line)).toEqual([check]);
  });
});

describe('silent', () => {
  it.each([
    'See section Jan.2 of the file, and version Tuesday.6 of it.',
    'The year of accounts covered is July 2023 to June 2024.',
    'The dunes are closed from dusk on 17 August to dawn on 18 August.',
    'The rink opened in 1979 and shut in 1988.',
    'The rink opened in 1988, and the one in Ash shut in 1979.',
    'Rain fell on the fair. ⏎ Nobody minded it much. ⏎ Elmford, 22 July 2025',
    'Rain fell on the fair. ⏎ Nobody minded it much. ⏎ She was born in Elmford, 2 April 1955.',
    'The joke calendar had a “31 June” on it, a day that does not exist.',
    '“I’ll pay you on the 31st of June,” he used to say, meaning never.',
    'He wrote 31 November, she said. There is no such day.',
    'The 30th of February will never come, she said.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual([]);
  });
});
