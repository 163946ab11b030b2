import { describe, expect, it } from 'vitest';
import { LONGEST_PARAGRAPH, parseArticle } from '../../../src/core/article/parse.ts';
import { reviewed } from '../support.ts';

const BODY = 'The board met on June 31 and voted to close the pier.';
const words = (text: string): string[] => reviewed(text).findings.map((f) => text.slice(f.start, f.end));

describe('bad input loses nothing', () => {
  it.each([
    ['an empty file', ''],
    ['white space', ' \n\t\r\n '],
    ['only a byte order mark', '\uFEFF'],
    ['only front matter', '---\ndate: 2025-07-22\n---'],
    ['only dashes', '---'],
    ['one character', 'x'],
    ['lone surrogates', '\uD800\uDC00\uDFFF\uD83D'],
    ['control characters', '\u0000\u0001\u001B[31mred'],
    ['nothing but marks', '“”‘’…—–.,;:!?()[]{}<>'],
  ])('%s is reviewed without a finding', (_, text) => {
    expect(reviewed(text).findings).toEqual([]);
  });

  it('a front matter that is not YAML is said at its place, and the rest is reviewed', () => {
    const text = `---\ndate: [2025\nx: "y\n---\n${BODY}`;
    const { article, findings } = reviewed(text);
    expect(article.problems).toHaveLength(1);
    expect(article.problems[0]!.message).toMatch(/^The front matter is not YAML: /);
    expect(findings.map((f) => text.slice(f.start, f.end))).toEqual(['June 31']);
  });

  it('a front matter without an end is taken to end with its last key', () => {
    const text = `---\ndate: 2025-07-22\ntitle: Pier\n\n${BODY}`;
    const { article } = reviewed(text);
    expect(article.date?.value).toBe('2025-07-22');
    expect(article.problems.map((p) => p.message)).toEqual([
      'This front matter has no closing “---” line, so it is taken to end with its last key.',
    ]);
    expect(words(text)).toEqual(['June 31']);
  });

  it.each([
    ['CRLF', `Pier Closes\r\n\r\n${BODY}\r\n`],
    ['a lone CR', `Pier Closes\r\r${BODY}\r`],
    ['a byte order mark', `\uFEFF${BODY}`],
    ['emoji', `🌊🌊 Pier Closes 🌊\n\n🌊 ${BODY}`],
    ['combining marks', `Pie\u0301r Clo\u0301ses\n\nE\u0301te\u0301 ${BODY}`],
    ['right-to-left text', `שלום עולם\n\n${BODY}`],
  ])('a finding after %s stands under its words', (_, text) => {
    expect(words(text)).toEqual(['June 31']);
  });

  it('one line too long to be prose is passed over and said, and the rest is reviewed', () => {
    const long = 'word '.repeat(LONGEST_PARAGRAPH / 4);
    const text = `${long}\n${BODY}`;
    const article = parseArticle('story.txt', text);
    expect(article.problems.map((p) => p.message)).toEqual([
      'A paragraph of 249,999 characters is too long to be prose and is not reviewed.',
    ]);
    expect(words(text)).toEqual(['June 31']);
  });

  it('a program is no prose', () => {
    const text = [
      'function add(a, b) {',
      '  return a + b;',
      '}',
      'const x = add(1, 2);',
      'console.log(x);',
      '<p class="note">',
    ].join('\n');
    expect(reviewed(text).article.blocks.map(({ kind }) => kind)).toEqual(Array(6).fill('code'));
  });

  it('but prose that a program could begin like is', () => {
    const text =
      'The harbour board met;\n\nFrom the quay to the gate it is a mile.\n\nThe sum is (as they say) known.';
    expect(reviewed(text).article.blocks.map(({ kind }) => kind)).not.toContain('code');
  });
});
