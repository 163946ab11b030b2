import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { copydesk, FAULTY, IMPOSSIBLE, SOUND } from './support.ts';

describe('what a person is told of the command line', () => {
  it.each([['--help'], ['-h'], ['review', '--help']])('%s %s shows how it is used', async (...args) => {
    const { code, stdout, stderr } = await copydesk(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Usage: copydesk review [options] PATH...');
    for (const option of ['--format', '--as-of', '--fail-on', '--markdown', '--help', '--version'])
      expect(stdout).toContain(option);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('--version shows the version', async () => {
    expect(await copydesk(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });
});

describe('wrong usage is told in a sentence, with where to look', () => {
  it.each([
    [[], 'No command is given.'],
    [['reviw', 'a.txt'], 'There is no command “reviw”.'],
    [['review'], 'No file or folder to review is given.'],
    [['review', '--fast', 'a.txt'], "Unknown option '--fast'."],
    [['review', '--format'], "Option '--format <value>' argument missing."],
    [['review', '--format', 'xml', 'a.txt'], '--format takes pretty, html, markdown or json, not “xml”.'],
    [['review', '--fail-on', 'all', 'a.txt'], '--fail-on takes info, warning, error or never, not “all”.'],
    [['review', '--markdown=yes', 'a.txt'], "Option '--markdown' does not take an argument."],
    [
      ['review', '--as-of', 'today', 'a.txt'],
      '--as-of takes a calendar day such as 2025-07-22, not “today”.',
    ],
    [
      ['review', '--as-of', '2025-02-30', 'a.txt'],
      '--as-of takes a calendar day such as 2025-07-22, not “2025-02-30”.',
    ],
  ])('%j', async (args, sentence) => {
    expect(await copydesk(args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${sentence} Try: copydesk --help\n`,
    });
  });
});

describe('the exit code', () => {
  const files = { 'sound.txt': SOUND, 'faulty.txt': FAULTY, 'impossible.txt': IMPOSSIBLE };

  it.each([
    ['sound.txt', 'info', 0],
    ['faulty.txt', 'info', 1],
    ['faulty.txt', 'warning', 1],
    ['faulty.txt', 'error', 0],
    ['impossible.txt', 'error', 1],
    ['impossible.txt', 'never', 0],
    ['nowhere.txt', 'never', 2],
  ])('of %s with --fail-on %s is %i', async (path, failOn, expected) => {
    for (const format of ['pretty', 'html', 'markdown', 'json'])
      expect(
        (await copydesk(['review', '--format', format, '--fail-on', failOn, path], { files })).code,
      ).toBe(expected);
  });

  it('is by default that of errors', async () => {
    expect((await copydesk(['review', 'faulty.txt'], { files })).code).toBe(0);
    expect((await copydesk(['review', 'impossible.txt'], { files })).code).toBe(1);
  });

  it('2 outranks 1', async () => {
    expect((await copydesk(['review', 'impossible.txt', 'nowhere.txt'], { files })).code).toBe(2);
  });
});
