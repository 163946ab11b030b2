import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/checks.ts';
import { NO_STYLE } from '../../../src/core/house-style/house-style.ts';
import { readStyle } from '../../../src/core/house-style/read.ts';

const read = (text: string) => readStyle(text, CHECKS);

/** The problems as an editor sees them: the words under which each stands, and its sentence. */
const said = (text: string): [string, string][] =>
  read(text).problems.map(({ start, end, message }) => [text.slice(start, end), message]);

const WHOLE = `extends: guardian
articles:
  include: ['news/**']
  exclude: [drafts/]
audience:
  age: 15
checks:
  date/stale: off
  readability/sentence: warning
dates:
  style: ap
people:
  - name: Volda Kress
    aliases: [Wolda Kress]
    role: mayor of Elmford
    first-reference: Mayor Volda Kress
    needs-no-first-name: true
events:
  - name: the Mill Strike
    date: 1926
places:
  - use: Elmford
    not: Elm Ford
words:
  - use: ferry line
    not: [shipping line, boat company]
    reason: It has two boats.
standing:
  - Sign up for our morning letter.
ignored:
  - check: date/tense
    text: The council will meet on 3 May.
    why: It is a quotation from 1926.
`;

describe('a desk writes its house style', () => {
  it('and every part is in force, on top of the style book that it extends', () => {
    const { style, problems } = read(WHOLE);
    expect(problems).toEqual([]);
    expect(style).toMatchObject({
      articles: { include: ['news/**'], exclude: ['drafts/'] },
      audience: { grade: 10 },
      checks: { 'date/stale': 'off', 'readability/sentence': 'warning' },
      dates: { style: 'ap', order: 'day-first' },
      numbers: { style: 'guardian' },
      people: [
        {
          name: 'Volda Kress',
          aliases: ['Wolda Kress'],
          role: 'mayor of Elmford',
          firstReference: 'Mayor Volda Kress',
          needsNoFirstName: true,
        },
      ],
      events: [{ name: 'the Mill Strike', aliases: [], date: '1926' }],
      standing: ['Sign up for our morning letter.'],
      ignored: [{ check: 'date/tense', why: 'It is a quotation from 1926.', by: null }],
    });
    expect(style!.places).toContainEqual({ use: 'Elmford', not: ['Elm Ford'], reason: null });
    expect(style!.words[0]).toEqual({
      use: 'ferry line',
      not: ['shipping line', 'boat company'],
      reason: 'It has two boats.',
    });
  });

  it.each(['', '# Nothing is decided yet.\n', '---\n'])('or nothing at all yet: %j', (text) => {
    expect(read(text)).toEqual({ style: NO_STYLE, problems: [] });
  });
});

describe('a slip is told at its place, and the rest is in force', () => {
  it.each([
    [
      'peple:\n  - name: A\n',
      'peple',
      '“peple” is no name that a house style knows here: did you mean “people”?',
    ],
    [
      'checks:\n  date/tens: off\n',
      'date/tens',
      '“date/tens” is no name that a house style knows here: did you mean “date/tense”?',
    ],
    [
      'checks:\n  date/tense: of\n',
      'of',
      '“date/tense” should be “off”, “on”, “error”, “warning” or “info”: did you mean “off”?',
    ],
    ['extends: cambridge\n', 'cambridge', '“extends” should be “ap”, “guardian” or “economist”.'],
    ['people: Volda Kress\n', 'Volda Kress', '“people” should be a list: lines that begin with a dash.'],
    ['audience:\n  grade: 40\n', '40', '“grade” should be 18 or less.'],
    ['audience:\n  age: ten\n', 'ten', '“age” should be a number.'],
    ['words:\n  - not: boat\n', 'not: boat', '“use” is missing here.'],
    ['words:\n  - use: boat\n    not: 3\n', '3', '“not” should be a text, or a list of texts.'],
    ['words:\n  - use: ""\n    not: ship\n', '""', '“use” should not be empty.'],
    [
      'events:\n  - name: The Strike\n    date: last May\n',
      'last May',
      '“date” should be a day, a month or a year: 2022-02-24, 2022-02 or 2022.',
    ],
    [
      'ignored:\n  - check: date/tenses\n    text: a\n',
      'date/tenses',
      'There is no check “date/tenses”; the nearest is “date/tense”.',
    ],
  ])('%j', (slip, words, message) => {
    const text = `standing: [Good night.]\n${slip}`;
    expect(said(text)).toEqual([[words, message]]);
    expect(read(text).style?.standing).toEqual(['Good night.']);
  });

  it('with only the wrong entry of a list left out', () => {
    const text = 'words:\n  - {use: a, not: b}\n  - {use: c}\n  - {use: d, not: e}\n';
    expect(read(text).style?.words.map(({ use }) => use)).toEqual(['a', 'd']);
  });
});

describe('a file that can’t be read at all is told once, and leaves the last good one in force', () => {
  it.each([
    ['words:\n- use: "a\n', /a quotation mark, a bracket or a space after the colon is missing\.$/],
    ['people:\n\t- name: A\n', /spaces, not with tabs/],
    ['standing: [a]\nstanding: [b]\n', /this name stands twice/],
    ['- a\n- b\n', /it should be names with values/],
    ['The council met on Monday.', /it should be names with values/],
  ])('%j', (text, message) => {
    const { style, problems } = read(text);
    expect(style).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toMatch(message);
    expect(problems[0]!.end).toBeGreaterThan(problems[0]!.start);
  });

  it('where aliases stand for so much that they would fill the memory', () => {
    const levels = 'abcdefgh'.split('');
    const bomb = levels.map(
      (name, i) =>
        `${name}: &${name} [${Array.from({ length: 9 }, () => (i ? `*${levels[i - 1]}` : 'x')).join(', ')}]`,
    );
    const { style, problems } = read(bomb.join('\n'));
    expect(style).toBeNull();
    expect(problems.map(({ message }) => message)).toEqual([
      'This house style can’t be read: its aliases (*name) stand for too much.',
    ]);
  });
});
