import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { copydesk, FAULTY, IMPOSSIBLE, SOUND } from './support.ts';

describe('what a person sees', () => {
  it('is each finding under its article’s name, its words marked, and a count', async () => {
    const files = { 'desk/2025-06-03-bridge.txt': `Bridge Opens\n\n${FAULTY}\n`, 'desk/quiet.txt': SOUND };
    const { stdout, stderr, code } = await copydesk(['review', 'desk'], { files });
    expect(stdout).toBe(`desk/2025-06-03-bridge.txt  3 June 2025, from the file’s name

  warning 3:32  ${message(stdout)}  date/weekday-mismatch
    3 │ The mayor opened the bridge on Tuesday, June 2, 2025, in the rain.
      │                                ^^^^^^^^^^^^^^^^^^^^^

1 finding in 1 of 2 articles: 0 errors, 1 warning, 0 info.
`);
    expect([stderr, code]).toEqual(['', 0]);
  });

  it('is where the other place of a finding is', async () => {
    const twice = 'The harbour board met on a rainy evening and voted to close the old pier for good.';
    const { stdout } = await copydesk(['review', 'a.txt', 'b.txt'], {
      files: { 'a.txt': `Pier\n\n${twice}`, 'b.txt': twice },
    });
    expect(stdout).toMatch(/^ {6}╰ a\.txt:3:1 {2}\S.*$/m);
  });

  it('is a sentence when nothing is found', async () => {
    const { stdout } = await copydesk(['review', 'a.txt'], { files: { 'a.txt': SOUND } });
    expect(stdout).toBe('No findings in 1 article.\n');
  });

  it('is what could not be read, apart from the findings', async () => {
    const { stdout, stderr } = await copydesk(['review', 'nowhere.txt'], {});
    expect(stderr).toBe('not read  nowhere.txt: There is no such file or folder.\n');
    expect(stdout).toBe('No article was reviewed. Not all could be read: 1 problem.\n');
  });

  it('is how an article is dated', async () => {
    const heading = async (text: string, ...options: string[]): Promise<string> =>
      (await copydesk(['review', ...options, 'a.txt'], { files: { 'a.txt': text } })).stdout.split('\n')[0]!;
    expect(await heading(FAULTY)).toBe('a.txt  undated');
    expect(await heading(FAULTY, '--as-of', '2025-07-01')).toBe('a.txt  undated, read as of 1 July 2025');
    expect(await heading(`---\ndate: 2025-06-03\n---\n${FAULTY}`)).toBe(
      'a.txt  3 June 2025, from the front matter',
    );
    expect(await heading(`date 2025-06-03\n\n${FAULTY}`)).toBe('a.txt  3 June 2025, from the date line');
  });

  it('is the first of several lines, and where the finding ends', async () => {
    const wrapped = Array.from(
      { length: 2 },
      () =>
        'The harbour board met on a rainy evening and voted to\nclose the old pier for good, because the piles were\nrotten and the money that was set aside for them in\nspring was gone.',
    ).join('\n\n');
    const { stdout } = await copydesk(['review', 'a.txt'], { files: { 'a.txt': wrapped } });
    expect(stdout).toContain(`    6 │ The harbour board met on a rainy evening and voted to
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ to line 9
`);
  });
});

describe('colours', () => {
  const ran = (env: Record<string, string>, terminal?: number): Promise<{ stdout: string; stderr: string }> =>
    copydesk(['review', 'a.txt', 'nowhere'], {
      files: { 'a.txt': IMPOSSIBLE },
      env,
      ...(terminal === undefined ? {} : { terminal }),
    });

  it.each([
    ['in a terminal', {}, 80, true],
    ['not in a file', {}, undefined, false],
    ['not where NO_COLOR is set', { NO_COLOR: '1' }, 80, false],
    ['where FORCE_COLOR is set', { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, true],
    ['not where FORCE_COLOR is 0', { FORCE_COLOR: '0' }, 80, false],
    ['not in a dumb terminal', { TERM: 'dumb' }, 80, false],
  ])('%s', async (_, env: Record<string, string>, terminal, expected) => {
    const { stdout, stderr } = await ran(env, terminal);
    expect(stdout !== stripVTControlCharacters(stdout)).toBe(expected);
    expect(stderr !== stripVTControlCharacters(stderr)).toBe(expected);
  });

  it('change no words', async () => {
    const [plain, coloured] = [await ran({}), await ran({ FORCE_COLOR: '1' })];
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
  });
});

describe('a terminal', () => {
  const ESC = String.fromCharCode(27);

  it('obeys nothing that stands in an article, its name or a message', async () => {
    const name = `a${ESC}[2Jb.txt`;
    const { stdout, stderr } = await copydesk(['review', name, `no${ESC}]0;x`], {
      files: { [name]: `${ESC}[31mred \u202E\u009B2J\u0007 ${FAULTY}` },
    });
    for (const output of [stdout, stderr])
      expect(output).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
    expect(stdout).toContain('a�[2Jb.txt');
  });

  it.each([60, 80, 100, 120])('of %i columns holds every line of an article', async (terminal) => {
    const long = `${'The council met in the old hall and talked. '.repeat(20)}${FAULTY} ${'Nobody came. '.repeat(40)}`;
    const { stdout } = await copydesk(['review', 'a.txt'], { files: { 'a.txt': long }, terminal });
    const lines = stripVTControlCharacters(stdout)
      .split('\n')
      .filter((line) => line.includes('│'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(terminal);
    expect(stdout).toContain('Tuesday, June 2, 2025');
  });
});

const message = (stdout: string): string => /3:32 {2}(.*) {2}date/.exec(stdout)![1]!;

describe('where a copy stands first', () => {
  const WELL = 'The well on the green was dug by the parish in a dry summer and has never failed since.';

  it('is said once where the message tells the line', async () => {
    const { stdout } = await copydesk(['review', 'a.txt'], {
      files: { 'a.txt': `Well\n\n${WELL}\n\nNobody came.\n\n${WELL}\n` },
    });
    expect(stdout).toContain('This paragraph is already in line 3, word for word.');
    expect(stdout).not.toContain('╰');
  });
});
