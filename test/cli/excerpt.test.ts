import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/cli/columns.ts';
import { excerpt } from '../../src/cli/excerpt.ts';
import { LineIndex } from '../../src/core/text/lines.ts';

/** The excerpt for the words between ‹ and ›, line above carets. */
function shown(marked: string, room = 60): string {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const { line, carets } = excerpt(text, new LineIndex(text), { start, end }, room);
  return `${line}\n${carets}`;
}

const width = (text: string): number => [...cellsOf(text)].reduce((sum, cell) => sum + cell.columns, 0);

describe('an excerpt shows', () => {
  it.each([
    ['a whole short line', 'The ‹pier› closed.', 'The pier closed.\n    ^^^^'],
    ['the line among others', 'One.\r\nThe ‹pier›\r\nThree.', 'The pier\n    ^^^^'],
    ['a lone CR as a line’s end', 'One.\rThe ‹pier›.\rThree.', 'The pier.\n    ^^^^'],
    ['tabs as spaces', '\tThe\t‹pier›', '    The    pier\n           ^^^^'],
    ['no byte order mark', '\uFEFFThe ‹pier›', 'The pier\n    ^^^^'],
    ['wide letters in two columns', '日本の‹pier›、', '日本のpier、\n      ^^^^'],
    ['an emoji in two columns', '👩‍👩‍👧🇫🇷❤️ ‹👩‍👩‍👧› x', '👩‍👩‍👧🇫🇷❤️ 👩‍👩‍👧 x\n       ^^'],
    ['combining marks in none', 'cafe\u0301 ‹e\u0301te\u0301›', 'cafe\u0301 e\u0301te\u0301\n     ^^^'],
    ['a caret for no words at all', 'The ‹›pier', 'The pier\n    ^'],
    ['a caret at the line’s end', 'The pier‹›', 'The pier\n        ^'],
    ['a caret on an empty line', 'One.\n‹›\nThree.', '\n^'],
    ['only the first line’s part', 'The ‹pier\nclosed›.', 'The pier\n    ^^^^'],
  ])('%s', (_, marked, expected) => {
    expect(shown(marked)).toBe(expected);
  });
});

describe('of a long line an excerpt shows', () => {
  const words = 'the council met in the old hall and talked '.repeat(12).trim();

  it('whole words around the finding', () => {
    expect(shown(`${words} ‹about the pier› ${words}`)).toBe(
      '…old hall and talked about the pier the council met in the…\n                     ^^^^^^^^^^^^^^',
    );
  });

  it('the beginning of a finding that is longer than the room', () => {
    const [line, carets] = shown(`${words} about ‹the pier ${words}› ${words}`).split('\n');
    expect(line).toBe('…talked about the pier the council met in the old hall and…');
    expect(carets).toBe(`${' '.repeat(14)}${'^'.repeat(44)}`);
  });

  it('its beginning and its end', () => {
    expect(shown(`‹The pier› ${words}`)).toMatch(/^The pier the .*…\n\^{8}$/);
    expect(shown(`${words} ‹the pier›.`)).toMatch(/^….* the pier\.\n +\^{8}$/);
  });

  it('a line without spaces too', () => {
    const [line, carets] = shown(`${'x'.repeat(5000)}‹yyy›${'x'.repeat(5000)}`).split('\n');
    expect(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe('yyy');
  });

  it.each([20, 40, 61, 100])('no more than %i columns', (room) => {
    for (const text of [words, '日本の橋'.repeat(100), '👩‍👩‍👧 '.repeat(100), 'e\u0301'.repeat(900)]) {
      const [line, carets] = shown(`${text}‹pier›${text}`, room).split('\n');
      expect(width(line!)).toBeLessThanOrEqual(room);
      const under = [...cellsOf(line!)].findIndex((cell) => cell.text === 'p');
      expect(
        width(
          [...cellsOf(line!)]
            .slice(0, under)
            .map((cell) => cell.text)
            .join(''),
        ),
      ).toBe(carets!.indexOf('^'));
    }
  });
});
