/** What each character is to the lexer. */

export const SPACE = 1;

export const DIGIT = 2;

export const LETTER = 3;

const MARK = 4;

/** What each ASCII character is. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /\s/.test(char) ? SPACE : /\d/.test(char) ? DIGIT : /[a-z]/i.test(char) ? LETTER : MARK;
});

/** Beyond ASCII, what is no space and no general punctuation counts as a letter. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code]!;
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)) return SPACE;
  return (code > 0x2000 && code < 0x2070) ||
    code === 0xa3 ||
    code === 0x20ac ||
    code === 0xab ||
    code === 0xbb
    ? MARK
    : LETTER;
}

/** The end of a run of characters of one kind. */
export function endOf(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === kind) end++;
  return end;
}

export const kindAt2 = (text: string, at: number): number => (at < text.length ? kindAt(text, at) : SPACE);
