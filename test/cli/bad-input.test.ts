import { describe, expect, it } from 'vitest';
import { FAULT, FAULTY, reviewJson, SOUND } from './support.ts';

const PATTERN = 'There is no such file or folder.';

describe('what cannot be read is said in a sentence, and the rest is reviewed', () => {
  it.each([
    ['nowhere.txt', PATTERN],
    ['a.txt/b.txt', PATTERN],
    ['x'.repeat(300), 'There is no such file or folder: the name is too long.'],
    ['', 'This path is empty; perhaps a variable of the calling script is not set.'],
    ['/dev/null', 'This is neither a file nor a folder.'],
    [
      'binary.txt',
      'This is not a text file. From a word processor, save the article as plain text (.txt) in UTF-8 first.',
    ],
    [
      'latin.txt',
      'This file is not in UTF-8: line 1 has characters of another encoding. Save it as UTF-8: in VS Code, choose the encoding in the status bar, then “Save with Encoding”.',
    ],
    ['lists', 'This folder holds no articles: no .article or .txt file with prose in it.'],
  ])('%s', async (path, message) => {
    const files = {
      'a.txt': FAULTY,
      'binary.txt': new Uint8Array([1, 0, 0, 0, 2, 0, 0, 0]),
      'latin.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
      'lists/words.txt': 'apples\npears\n',
      'lists/c.md': SOUND,
    };
    const { articles, problems, code } = await reviewJson([path, 'a.txt'], { files });
    expect(problems).toEqual([{ path, message }]);
    expect(articles.map((article) => article.findings.length)).toEqual([1]);
    expect(code).toBe(2);
  });

  it('a file in a folder', async () => {
    const files = { 'desk/a.txt': FAULTY, 'desk/b.txt': new Uint8Array([0, 0, 0, 0]) };
    const { articles, problems, code } = await reviewJson(['desk'], { files });
    expect(problems.map(({ path }) => path)).toEqual(['desk/b.txt']);
    expect([articles.length, code]).toEqual([1, 2]);
  });

  it('a folder with only unreadable files is not called empty besides', async () => {
    const { problems } = await reviewJson(['.'], { files: { 'b.txt': new Uint8Array([0, 0, 0, 0]) } });
    expect(problems.map(({ path }) => path)).toEqual(['./b.txt']);
  });

  it('a front matter that is not YAML', async () => {
    const text = `---\ntitle: "Pier\ndate: [2025\n---\n${FAULTY}\n`;
    const { articles, problems, code } = await reviewJson(['a.txt'], { files: { 'a.txt': text } });
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toMatch(/^Line \d: The front matter is not YAML: .*\.$/);
    expect(articles[0]!.findings.map(({ line }) => line)).toEqual([5]);
    expect(code).toBe(2);
  });

  it('one line of 5 MB', async () => {
    const text = `${'The mayor opened the bridge in the rain. '.repeat(128_000)}\n\n${FAULTY}\n`;
    const { articles, problems, code } = await reviewJson(['.'], { files: { 'a.txt': text } });
    expect(problems).toEqual([
      {
        path: './a.txt',
        message: expect.stringMatching(/^Line 1: .* is too long to be prose and is not reviewed\.$/),
      },
    ]);
    expect(articles[0]!.findings.map(({ line }) => line)).toEqual([3]);
    expect(code).toBe(2);
  });
});

describe('what holds no words is reviewed in silence when it is named', () => {
  it.each([
    ['an empty file', ''],
    ['white space', ' \r\n\t\n'],
    ['only a byte order mark', '\uFEFF'],
    ['only front matter', '---\ntitle: Pier\n---\n'],
  ])('%s', async (_, text) => {
    const { articles, problems, code } = await reviewJson(['a.txt'], { files: { 'a.txt': text } });
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        findings: [],
        dates: [],
        people: [],
        events: [],
        readability: { words: 0, sentences: 0, grade: null, formulas: null },
      },
    ]);
    expect(code).toBe(0);
  });
});

describe('a finding stands under its words', () => {
  it.each([
    ['after CRLF', `Pier\r\n\r\n${FAULTY}\r\n`, 3, 32],
    ['after a lone CR', `Pier\r\r${FAULTY}\r`, 3, 32],
    ['after a byte order mark', `\uFEFF${FAULTY}`, 1, 32],
    ['after a byte order mark, lines below', `\uFEFFPier\n\n${FAULTY}`, 3, 32],
    ['after emoji', `🌊🌊 ${FAULTY}`, 1, 37],
    ['after combining marks', `Cafe\u0301: ${FAULTY}`, 1, 39],
  ])('%s', async (_, text, line, column) => {
    const { articles } = await reviewJson(['.'], { files: { 'a.txt': text } });
    const [finding] = articles[0]!.findings;
    expect(text.slice(finding!.start, finding!.end)).toBe(FAULT);
    expect([finding!.line, finding!.column]).toEqual([line, column]);
  });
});
