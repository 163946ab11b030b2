import { describe, expect, it } from 'vitest';
import { DEFAULTS, readSettings, type Settings } from '../../src/server/settings.ts';

/** What a value of `copydesk` is read as, and what is said of it. */
function read(raw: unknown): { settings: Settings; said: string[] } {
  const said: string[] = [];
  return { settings: readSettings(raw, (sentence) => said.push(sentence)), said };
}

describe('a desk’s settings', () => {
  it.each([
    [undefined],
    [null],
    [{}],
    [{ readability: {} }],
    [{ readability: null, checks: null }],
    [7],
    ['x'],
    [[]],
  ])('are the defaults where nothing is set: %j', (raw) => {
    expect(read(raw)).toEqual({ settings: DEFAULTS, said: [] });
  });

  it('are read as they are written', () => {
    const raw = {
      files: { markdown: true },
      archive: { scope: 'folder' },
      readability: {
        targetGrade: 9,
        formulas: ['smog', 'ari'],
        agreement: 2,
        verdicts: 'retext-readability',
      },
      checks: { 'date/impossible': 'off', 'readability/sentence': 'warning' },
    };
    const settings = { ...raw, readability: { ...raw.readability, formulas: ['smog', 'ari'] } };
    expect(read(raw)).toEqual({ settings, said: [] });
  });

  it.each([
    ['files', 'markdown', 'yes', 'The setting copydesk.files.markdown should be true or false.'],
    ['archive', 'scope', 'desk', 'The setting copydesk.archive.scope should be workspace or folder.'],
    [
      'readability',
      'targetGrade',
      '9',
      'The setting copydesk.readability.targetGrade should be a grade from 1 to 18.',
    ],
    [
      'readability',
      'targetGrade',
      NaN,
      'The setting copydesk.readability.targetGrade should be a grade from 1 to 18.',
    ],
    [
      'readability',
      'targetGrade',
      40,
      'The setting copydesk.readability.targetGrade should be a grade from 1 to 18.',
    ],
    [
      'readability',
      'agreement',
      0,
      'The setting copydesk.readability.agreement should be a number from 1 to 8.',
    ],
    [
      'readability',
      'verdicts',
      'mine',
      'The setting copydesk.readability.verdicts should be copydesk or retext-readability.',
    ],
  ])(
    'copydesk.%s.%s set to %j is said to be wrong, and its default counts',
    (group, name, value, sentence) => {
      expect(read({ [group]: { [name]: value } })).toEqual({ settings: DEFAULTS, said: [sentence] });
    },
  );

  it.each([[[]], [['ari', 'mine']], ['ari']])('of formulas, %j is said to be wrong', (formulas) => {
    expect(read({ readability: { formulas } })).toEqual({
      settings: DEFAULTS,
      said: [
        expect.stringMatching(
          /^The setting copydesk\.readability\.formulas should be a list of one or more of/,
        ),
      ],
    });
  });

  it('of checks, say which is no check and which cannot be set so, and keep the others', () => {
    const checks = {
      'date/impossible': 'off',
      'date/lucky': 'off',
      'duplicate/paragraph': 'loud',
      ['__proto__x']: 1,
    };
    const { settings, said } = read({ checks });
    expect(settings.checks).toEqual({ 'date/impossible': 'off' });
    expect(said).toEqual([
      'The setting copydesk.checks names date/lucky, which is no check.',
      'The setting copydesk.checks should set duplicate/paragraph to off, on, error, warning, info.',
      'The setting copydesk.checks names __proto__x, which is no check.',
    ]);
    expect(read({ checks: ['date/impossible'] }).said).toEqual([
      'The setting copydesk.checks should be an object of checks.',
    ]);
  });
});
