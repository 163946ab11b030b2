import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/review.schema.json' with { type: 'json' };
import type { ReviewJson } from '../../src/export/contract.ts';
import { copydesk, FAULTY, pathsOf, reviewJson } from './support.ts';

const SAMPLES = fileURLToPath(new URL('../../sample-articles', import.meta.url));
const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: true,
}).compile(schema);

function expectContract(output: unknown): void {
  validate(output);
  expect(validate.errors).toBeNull();
}

async function contract(args: readonly string[], how: Parameters<typeof copydesk>[1]): Promise<ReviewJson> {
  const { code: _, ...output } = await reviewJson(args, how);
  expectContract(output);
  return output;
}

describe('the JSON is what docs/review.schema.json says', () => {
  it('of the sample articles', async () => {
    const { articles, problems } = await contract(['.'], { files: SAMPLES });
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(10);
    for (const part of ['findings', 'dates', 'people', 'events'] as const)
      expect([part, articles.some((article) => article[part].length > 0)]).toEqual([part, true]);
  });

  it.each([
    ['nothing', ''],
    ['marks alone', '“”‘’…—–.,;:!?()[]{}<>'],
    ['control characters', '\u0001\u001B[31mThe mayor spoke.'],
    ['one letter', 'x'],
    ['one word', 'Pier.'],
    ['other alphabets', 'Президент приехал. 市長は火曜日に橋を開いた。'],
    ['emoji', '🌊🌊🌊 👩‍👩‍👧.'],
    ['odd front matter', `---\ndate: 2025-13-45\n---\n${FAULTY}`],
    ['front matter that is not YAML', `---\n: [\n---\n${FAULTY}`],
  ])('of %s', async (_, text) => {
    const { articles } = await contract(['a.txt', 'nowhere'], { files: { 'a.txt': text } });
    expect(pathsOf(articles)).toEqual(['a.txt']);
  });

  it('of any text', async () => {
    const marks = constantFrom(
      ' ',
      '\n',
      '\r\n',
      '\r',
      '. ',
      '“',
      '---\n',
      '**',
      '- ',
      '\uFEFF',
      ' June 31, 2025',
      ' Dr. Ann Lee',
    );
    const texts = array(oneof(string({ unit: 'binary' }), marks), { maxLength: 30 });
    await assert(
      asyncProperty(texts, async (parts) => {
        expect(await contract(['a.txt'], { files: { 'a.txt': parts.join('') } })).toHaveProperty(
          'version',
          1,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('where nothing could be read', async () => {
    expect(await contract(['nowhere'], {})).toEqual({
      version: 1,
      problems: [{ path: 'nowhere', message: 'There is no such file or folder.' }],
      articles: [],
    });
  });

  it('and it would not hold what the contract does not name', () => {
    expect(validate({ version: 1, problems: [], articles: [], extra: 1 })).toBe(false);
    expect(validate({ version: 1, problems: [], articles: [{ path: 'a.txt' }] })).toBe(false);
  });
});

describe('the JSON', () => {
  it('holds every field of the contract', async () => {
    const text = `---\ndate: 2025-06-03\n---\n${FAULTY}\n`;
    const { articles } = await contract(['a.txt'], { files: { 'a.txt': text } });
    const start = text.indexOf('Tuesday');
    expect(articles).toMatchObject([
      {
        path: 'a.txt',
        date: '2025-06-03',
        dateSource: 'front-matter',
        findings: [
          {
            check: 'date/weekday-mismatch',
            severity: 'warning',
            start,
            end: start + 21,
            line: 4,
            column: 32,
            related: [],
            fixes: [
              { edits: [{ start, end: start + 7, text: 'Monday' }] },
              { edits: [{ start: start + 9, end: start + 21, text: 'June 3, 2025' }] },
            ],
          },
        ],
        dates: [{ start, end: start + 21, text: 'Tuesday, June 2, 2025', type: 'DATE' }],
      },
    ]);
  });

  it('quotes the words that its offsets mark', async () => {
    const { articles } = await contract(['.'], { files: SAMPLES });
    for (const { path, dates, people, events } of articles) {
      const text = readFileSync(`${SAMPLES}/${path}`, 'utf8');
      const marked = [...dates, ...[...people, ...events].flatMap((subject) => subject.mentions)];
      for (const { start, end, text: words } of marked)
        expect([path, text.slice(start, end)]).toEqual([path, words]);
    }
  });

  it('tells roles as words', async () => {
    const { articles } = await contract(['kremlin-lowers-hopes.txt'], { files: SAMPLES });
    const roles = articles[0]!.people.flatMap((person) => person.roles);
    expect(roles.length).toBeGreaterThan(0);
    for (const role of roles) expect(role).toEqual(expect.any(String));
  });

  it('never shows the day of --as-of as an article’s date, but checks with it', async () => {
    const files = { 'a.txt': 'The mayor opened the bridge on Tuesday, June 2, in the rain.' };
    const [undated, dated] = [
      await contract(['a.txt'], { files }),
      await contract(['--as-of', '2025-06-10', 'a.txt'], { files }),
    ];
    expect([undated.articles[0]!.findings.length, dated.articles[0]!.findings.length]).toEqual([0, 1]);
    expect(dated.articles[0]).toMatchObject({ date: null, dateSource: null });
  });

  it('stands on a line an article', async () => {
    const { stdout } = await copydesk(['review', '--format', 'json', 'a.txt', 'b.txt'], {
      files: { 'a.txt': FAULTY, 'b.txt': FAULTY },
    });
    expect(stdout.split('\n').map((line) => line.slice(0, 14))).toEqual([
      '{"version":1,"',
      '{"path":"a.txt',
      '{"path":"b.txt',
      '',
    ]);
  });
});
