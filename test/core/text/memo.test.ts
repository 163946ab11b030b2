import { describe, expect, it } from 'vitest';
import { Memo } from '../../../src/core/text/memo.ts';

describe('results kept by their text', () => {
  const counting = (most: number): { memo: Memo<string>; made: string[] } => {
    const made: string[] = [];
    return { made, memo: new Memo(most, (text) => (made.push(text), text.toUpperCase())) };
  };

  it('are made once', () => {
    const { memo, made } = counting(8);
    expect(['a', 'b', 'a', 'a', 'b'].map((text) => memo.get(text))).toEqual(['A', 'B', 'A', 'A', 'B']);
    expect(made).toEqual(['a', 'b']);
  });

  it('stay as long as they are asked for, however many others come and go', () => {
    const { memo, made } = counting(8);
    for (let i = 0; i < 100; i++) {
      memo.get('a');
      memo.get(`other ${i}`);
    }
    expect(made.filter((text) => text === 'a')).toHaveLength(1);
  });

  it('are dropped when more than so many came after them', () => {
    const { memo, made } = counting(8);
    memo.get('a');
    for (let i = 0; i < 8; i++) memo.get(`other ${i}`);
    memo.get('a');
    expect(made.filter((text) => text === 'a')).toHaveLength(2);
  });
});
