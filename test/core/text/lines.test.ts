import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../src/core/text/lines.ts';

const place = (text: string, word: string): [line: number, character: number] => {
  const { line, character } = new LineIndex(text).positionAt(text.indexOf(word));
  return [line, character];
};

describe('a finding stands where the editor sees the word', () => {
  it('after LF, CRLF and a lone CR', () => {
    expect(place('one\ntwo here', 'here')).toEqual([1, 4]);
    expect(place('one\r\ntwo here', 'here')).toEqual([1, 4]);
    expect(place('one\rtwo here', 'here')).toEqual([1, 4]);
    expect(place('one\n\r\n\rfour here', 'here')).toEqual([3, 5]);
  });

  it('after emoji, which take two code units, and combining marks, which take one', () => {
    expect(place('🌊🌊 here', 'here')).toEqual([0, 5]);
    expect(place('e\u0301te\u0301 here', 'here')).toEqual([0, 6]);
  });

  it('after a byte order mark, which no editor shows', () => {
    expect(place('\uFEFFfirst\nthen here', 'first')).toEqual([0, 0]);
    expect(place('\uFEFFfirst\nthen here', 'here')).toEqual([1, 5]);
  });

  it('also at the very end, and outside of the text at its nearest end', () => {
    const lines = new LineIndex('ab\n');
    expect(lines.positionAt(3)).toEqual({ line: 1, character: 0 });
    expect(lines.positionAt(99)).toEqual({ line: 1, character: 0 });
    expect(lines.positionAt(-5)).toEqual({ line: 0, character: 0 });
  });
});

describe('a position becomes an offset again', () => {
  it.each(['one\r\ntwo\nthree', '\uFEFFone\ntwo', ''])('%j', (text) => {
    const lines = new LineIndex(text);
    const first = text.startsWith('\uFEFF') ? 1 : 0;
    const offsets = Array.from({ length: text.length + 1 - first }, (_, i) => first + i).filter(
      (at) => text[at] !== '\n',
    );
    expect(offsets.map((at) => lines.offsetAt(lines.positionAt(at)))).toEqual(offsets);
  });

  it('moved to the end of its line, or of the text, where it lies beyond', () => {
    const lines = new LineIndex('ab\ncd');
    expect(lines.offsetAt({ line: 0, character: 9 })).toBe(2);
    expect(lines.offsetAt({ line: 7, character: 0 })).toBe(5);
  });
});

describe('lines', () => {
  it('are given without their ends', () => {
    const text = 'one\r\ntwo\r\n';
    const lines = new LineIndex(text);
    const words = Array.from({ length: lines.count }, (_, i) =>
      text.slice(lines.line(i).start, lines.line(i).end),
    );
    expect(words).toEqual(['one', 'two', '']);
  });
});
