import { describe, expect, it } from 'vitest';
import { decode } from '../../src/files/decode.ts';

const utf16 = (text: string, bigEndian = false): Uint8Array =>
  Uint8Array.from(
    Array.from(text, (char) => char.charCodeAt(0)).flatMap((code) =>
      bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8],
    ),
  );

describe('a file’s bytes as text', () => {
  it.each([
    ['nothing', ''],
    ['plain letters', 'The pier\n'],
    ['all line ends', 'a\r\nb\rc\n'],
    ['emoji and combining marks', '👩‍👩‍👧 cafe\u0301 日本'],
    ['a byte order mark, which stays', '\uFEFFThe pier'],
    ['control characters other than NUL', '\u001B[31m'],
    ['a replacement character that was written', 'a\uFFFDb'],
  ])('%s', (_, text) => {
    expect(decode(new TextEncoder().encode(text))).toEqual({ text });
  });

  it.each([
    ['with a mark', utf16('\uFEFFThe pier')],
    ['with a mark, the other way round', utf16('\uFEFFThe pier', true)],
    ['without a mark', utf16('The pier')],
    ['without a mark, the other way round', utf16('The pier', true)],
  ])('UTF-16 %s is said, with what to do', (_, bytes) => {
    expect(decode(bytes)).toEqual({
      problem:
        'This file is in UTF-16, which is not read. Save it as UTF-8: in VS Code, choose the encoding in the status bar, then “Save with Encoding”.',
    });
  });

  it('what is no text is said, with what to do', () => {
    expect(decode(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 8, 0]))).toEqual({
      problem:
        'This is not a text file. From a word processor, save the article as plain text (.txt) in UTF-8 first.',
    });
  });

  it('another encoding is said, with the first line that shows it', () => {
    const latin1 = Uint8Array.from('A pier\r\nand a caf\u00E9\n', (char) => char.charCodeAt(0));
    expect(decode(latin1)).toEqual({
      problem:
        'This file is not in UTF-8: line 2 has characters of another encoding. Save it as UTF-8: in VS Code, choose the encoding in the status bar, then “Save with Encoding”.',
    });
  });
});
