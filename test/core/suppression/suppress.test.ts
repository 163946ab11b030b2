import { describe, expect, it } from 'vitest';
import { NO_STYLE } from '../../../src/core/house-style/house-style.ts';
import { readBaseline, writeBaseline } from '../../../src/core/suppression/baseline.ts';
import { identityOf } from '../../../src/core/suppression/identity.ts';
import { reviewed } from '../support.ts';

const SLIP = 'The court meets again on 31 June 2025.';
const SECOND = 'Then the council closes the old pool on 30 February 2025.';
const OTHER = 'The fair runs from June 12 to June 5.';
const checksIn = (text: string, options = {}): string[] =>
  reviewed(text, options).findings.map(({ check }) => check);
const ignoring = (check: string, text: string) => ({
  style: { ...NO_STYLE, ignored: [{ check, text, by: null, why: null }] },
});

describe('an editor puts one finding to rest', () => {
  it('by its check and its sentence, wherever the sentence moves and however it is spaced', () => {
    const rest = ignoring('date/impossible', SLIP);
    expect(checksIn(`${SLIP}\n\n${OTHER}`, rest)).toEqual(['date/range-order']);
    expect(checksIn(`${OTHER}\n\nNobody came. ${SLIP.replace(' again', '  again')}`, rest)).toEqual([
      'date/range-order',
    ]);
  });

  it('and it speaks again once the sentence changes, or in another check', () => {
    expect(checksIn(SLIP.replace('court', 'council'), ignoring('date/impossible', SLIP))).toEqual([
      'date/impossible',
    ]);
    expect(checksIn(SLIP, ignoring('date/tense', SLIP))).toEqual(['date/impossible']);
  });
});

describe('an article’s front matter', () => {
  it.each([
    ['copydesk: {date/impossible: off}', ['date/range-order']],
    ['copydesk:\n  date/impossible: off\n  date/range-order: off', []],
    ['copydesk: off', []],
    ['copydesk:', ['date/impossible', 'date/range-order']],
    ['title: copydesk', ['date/impossible', 'date/range-order']],
  ])('%j', (front, checks) => {
    const { findings, problems } = reviewed(`---\n${front}\n---\n\n${SLIP}\n\n${OTHER}`);
    expect(findings.map(({ check }) => check)).toEqual(checks);
    expect(problems).toEqual([]);
  });

  it('wins over what the person set, and that over the house style', () => {
    const style = {
      ...NO_STYLE,
      checks: { 'date/impossible': 'off' as const, 'date/range-order': 'off' as const },
    };
    const checks = { 'date/range-order': 'on' as const };
    expect(checksIn(`${SLIP}\n\n${OTHER}`, { style, checks })).toEqual(['date/range-order']);
    expect(checksIn(`---\ncopydesk: {date/range-order: off}\n---\n\n${OTHER}`, { style, checks })).toEqual(
      [],
    );
  });

  it.each([
    [
      'copydesk: {date/imposible: off}',
      'date/imposible',
      'The front matter names the check “date/imposible”, which there is not.',
    ],
    [
      'copydesk: {date/tense: never}',
      'never',
      'The front matter should set date/tense to one of: off, on, error, warning, info.',
    ],
    [
      'copydesk: sometimes',
      'sometimes',
      'In front matter, “copydesk” is “off”, or names checks: copydesk: {date/tense: off}.',
    ],
  ])('says what of it is wrong: %j', (front, words, message) => {
    const text = `---\n${front}\n---\n\n${SLIP}`;
    const { problems, findings } = reviewed(text);
    expect(problems.map(({ start, end, message: said }) => [text.slice(start, end), said])).toEqual([
      [words, message],
    ]);
    expect(findings).toHaveLength(1);
  });
});

describe('comments in the text', () => {
  it.each([
    [
      'from disable to enable',
      `<!-- copydesk-disable -->\n\n${SLIP}\n\n<!-- copydesk-enable -->\n\n${OTHER}`,
      ['date/range-order'],
    ],
    ['to the end', `${SLIP}\n\n<!-- copydesk-disable -->\n\n${OTHER}`, ['date/impossible']],
    [
      'of one check',
      `<!-- copydesk-disable date/impossible -->\n\n${SLIP}\n\n${OTHER}`,
      ['date/range-order'],
    ],
    ['of two', `<!-- copydesk-disable date/impossible, date/range-order -->\n\n${SLIP}\n\n${OTHER}`, []],
    ['of another check', `<!-- copydesk-disable date/tense -->\n\n${SLIP}`, ['date/impossible']],
    ['of the next line', `<!-- copydesk-disable-next-line -->\n${SLIP}\n\n${OTHER}`, ['date/range-order']],
    [
      'of the next paragraph',
      `<!-- copydesk-disable-next-line date/impossible -->\n\n${SLIP}\n\n${SECOND}`,
      ['date/impossible'],
    ],
    ['with other words', `<!-- the desk may disable this -->\n\n${SLIP}`, ['date/impossible']],
  ])('%s', (_, text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });

  it('are no prose', () => {
    expect(reviewed(`<!-- copydesk-disable date/impossible -->\n\n${SLIP}`).readability.words).toBe(8);
  });

  it('cost no more where they never end', () => {
    expect(checksIn(`${'<!-- copydesk-disable '.repeat(2000)}\n\n${SLIP}`)).toContain('date/impossible');
  });
});

describe('a baseline', () => {
  const accepted = (text: string) => {
    const { article, findings } = reviewed(text);
    return findings.map((finding) => identityOf(article, finding));
  };

  it('holds what stood when it was written, so that only what is new shows', () => {
    const read = readBaseline(writeBaseline(accepted(`${SLIP}\n\n${SECOND}`)));
    const ignored = 'findings' in read ? read.findings.map((each) => ({ ...each, by: null, why: null })) : [];
    expect(ignored).toHaveLength(2);
    expect(checksIn(`${OTHER}\n\n${SLIP}`, { style: { ...NO_STYLE, ignored } })).toEqual([
      'date/range-order',
    ]);
  });

  it('is written in one order, one sentence a line, each once', () => {
    const findings = [...accepted(`${SLIP}\n\n${OTHER}`), ...accepted(SLIP)];
    expect(writeBaseline(findings)).toBe(writeBaseline([...findings].reverse()));
    expect(
      writeBaseline(findings)
        .split('\n')
        .filter((line) => line.includes(SLIP)),
    ).toHaveLength(1);
  });

  it.each(['', '{}', '[]', '{"version": 2, "findings": {}}', '{"version": 1, "findings": {"a": [1]}}'])(
    'says what it is not: %j',
    (text) => {
      expect(readBaseline(text)).toHaveProperty('problem');
    },
  );
});
