import { describe, expect, it } from 'vitest';
import { reviewed } from './support.ts';

const TEXT =
  'The hearing closed on June 31 without a ruling. It opens again on Monday, July 15, 2025, at noon.';

const found = (checks?: Parameters<typeof reviewed>[1]): [string, string][] =>
  reviewed(TEXT, checks).findings.map(({ check, severity }) => [check, severity]);

describe('a desk’s own weights', () => {
  it('leave checks that are not named as they are', () => {
    expect(found({ checks: { 'duplicate/paragraph': 'error' } })).toEqual(found());
    expect(found()).toEqual([
      ['date/impossible', 'error'],
      ['date/weekday-mismatch', 'warning'],
    ]);
  });

  it('change how much a check’s findings weigh', () => {
    expect(found({ checks: { 'date/impossible': 'info' } })).toContainEqual(['date/impossible', 'info']);
  });

  it('switch a check off', () => {
    expect(found({ checks: { 'date/impossible': 'off' } })).toEqual([['date/weekday-mismatch', 'warning']]);
  });
});
