import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/checks.ts';
import { NO_STYLE } from '../../../src/core/house-style/house-style.ts';
import { readStyle } from '../../../src/core/house-style/read.ts';
import { NEW_STYLE, type StyleChange, withChange } from '../../../src/core/house-style/write.ts';

const written = (text: string | null, ...changes: StyleChange[]): string =>
  changes.reduce<string | null>((now, change) => {
    const changed = withChange(now, change);
    return 'text' in changed ? changed.text : changed.problem;
  }, text)!;

const IGNORE: StyleChange = {
  kind: 'ignored',
  check: 'date/tense',
  text: 'He said: “We meet on 3 May # or never”.',
  why: 'He said so in 1926.',
};

describe('a decision is written into the house style', () => {
  it('where there is none yet', () => {
    expect(written(null, IGNORE)).toBe(
      'ignored:\n  - check: date/tense\n    text: "He said: “We meet on 3 May # or never”."\n    why: He said so in 1926.\n',
    );
  });

  it('and read back as it was meant, however it is worded', () => {
    const text = written(
      null,
      IGNORE,
      { kind: 'check', check: 'date/stale', setting: 'off' },
      { kind: 'standing', text: 'Follow us: @desk #news' },
      { kind: 'people', name: 'Ada Holt', role: 'mayor: Elmford' },
      { kind: 'places', use: 'Kyiv', not: ['Kiev', 'Kiew'] },
    );
    const { style, problems } = readStyle(text, CHECKS);
    expect(problems).toEqual([]);
    expect(style).toMatchObject({
      ignored: [{ text: 'He said: “We meet on 3 May # or never”.' }],
      checks: { 'date/stale': 'off' },
      standing: ['Follow us: @desk #news'],
      people: [{ name: 'Ada Holt', role: 'mayor: Elmford' }],
      places: [{ use: 'Kyiv', not: ['Kiev', 'Kiew'] }],
    });
  });

  it('below what stands there, with its comments', () => {
    const text =
      '# Ours.\nextends: ap # since May\n\nchecks:\n  date/stale: off # too noisy\n\nstanding:\n  - Good night. # under all\n';
    const after = written(
      text,
      { kind: 'check', check: 'date/tense', setting: 'info' },
      { kind: 'standing', text: 'Good morning.' },
    );
    for (const line of text.split('\n')) expect(after.split('\n')).toContain(line);
    expect(after).toContain('  date/tense: info\n');
    expect(after).toMatch(/under all\n {2}- Good morning\.\n/);
  });

  it('into a new one, whose comments explain every part and decide nothing', () => {
    expect(readStyle(NEW_STYLE, CHECKS)).toEqual({ style: NO_STYLE, problems: [] });
    const uncommented = NEW_STYLE.replace(/^# (?=\S+:|  )/gm, '');
    expect(readStyle(uncommented, CHECKS).problems).toEqual([]);
    const after = written(NEW_STYLE, IGNORE);
    expect(after).toContain('# A style book to begin with');
    expect(readStyle(after, CHECKS).style!.ignored).toHaveLength(1);
  });
});

describe('nothing is lost where it can’t be', () => {
  it.each([
    ['people: [', /can’t be read, so nothing is added/],
    ['- a', /is no list of names/],
    ['ignored: nothing', /“ignored” in the house style should be a list/],
  ])('%j', (text, problem) => {
    expect(written(text, IGNORE)).toMatch(problem);
  });

  it('for a check too', () => {
    expect(written('checks: all', { kind: 'check', check: 'date/tense', setting: 'off' })).toMatch(
      /“checks”.*names with values/,
    );
  });
});
