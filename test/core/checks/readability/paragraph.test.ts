import { describe, expect, it } from 'vitest';
import { told } from '../../support.ts';

const CHECK = 'readability/paragraph';
const sentence = 'The old pier is shut and the boats will land at the quay from now on.';

describe('an editor sees a wall of text', () => {
  it('by its words', () => {
    const text = `${`${sentence.slice(0, -1)}, and `.repeat(11)}that is all.`;
    expect(told(CHECK, text)[0]![1]).toBe('This paragraph has 190 words in 1 sentence: part it in two.');
  });

  it('of which two would be too long', () => {
    const text = `${`${sentence.slice(0, -1)}, and `.repeat(70)}that is all.`;
    expect(told(CHECK, text)[0]![1]).toBe(
      'This paragraph has 1,193 words in 1 sentence: part it in several.',
    );
  });

  it('by its sentences', () => {
    expect(told(CHECK, `${sentence} `.repeat(10).trim())).toEqual([
      [sentence, 'This paragraph has 160 words in 10 sentences: part it in two.'],
    ]);
  });
});

it('is silent on paragraphs as news has them', () => {
  expect(told(CHECK, `${sentence} ${sentence} ${sentence}\n\n${sentence}`)).toEqual([]);
});
