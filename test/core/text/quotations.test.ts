import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../src/core/text/quotations.ts';

const quoted = (text: string): string[] => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it('are found by curly, straight and continental marks', () => {
    expect(quoted('“We lost,” she said. “All of it.”')).toEqual(['“We lost,”', '“All of it.”']);
    expect(quoted('He said "no" and "never".')).toEqual(['"no"', '"never"']);
    expect(quoted('Er sagte „nein“. Il a dit « non ».')).toEqual(['„nein“', '« non »']);
  });

  it('reach to the paragraph’s end where they go on in the next', () => {
    expect(quoted('“We lost, and we will lose again.')).toEqual(['“We lost, and we will lose again.']);
  });

  it('are not opened by inches and apostrophes', () => {
    expect(quoted('The 6" gun and the 8" gun were the crew’s, they didn’t say.')).toEqual([]);
  });
});
