import { describe, expect, it } from 'vitest';
import { faults } from './support.ts';

describe('an editor is told, as newspapers word it', () => {
  it.each([
    'The lease begins on [[04/05/2025]].',
    'The tender closes [[on 3/8/2025]], the notice says.',
    'The permit was issued [[on 09-10-2024]] in the capital.',
    'Born [[02/03/1961]], the man has no fixed address.',
    'The shares were sold [[7/8/24]].',
  ])('%s', (line) => {
    expect(faults(line)).toEqual(['date/ambiguous']);
  });
});

describe('silent on what only looks like it', () => {
  it.each([
    'The lease begins on 25/05/2025.',
    'The lease begins on 05/25/2025.',
    'The lease begins on 05/05/2025.',
    'The lease begins on 2025-04-05.',
    'Sales rose 3/4 in 2025.',
    'The lease begins on 04.05.2025.',
    'The lease begins on 04/05/2025 and ends on 30/05/2025.',
    'Version 3/8/20 of the form is out of date.',
    'The 24/7 hotline took 9/11 of the calls.',
    'Visit https://example.org/04/05/2025/news for more.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual([]);
  });
});
