import { describe, expect, it } from 'vitest';
import { forLanguage, languageByName } from '../../src/server/by-language.ts';

const raw = {
  readability: { targetGrade: 12, agreement: 5 },
  checks: { 'date/style': 'off' },
  '[article]': { readability: { targetGrade: 8 }, files: { markdown: true } },
  '[markdown]': 'nonsense',
};

describe('the settings for a language', () => {
  it('count over the rest, one by one', () => {
    expect(forLanguage(raw, 'article')).toMatchObject({
      readability: { targetGrade: 8, agreement: 5 },
      checks: { 'date/style': 'off' },
      files: { markdown: true },
    });
  });

  it.each([
    ['another language', 'plaintext'],
    ['one whose settings are none', 'markdown'],
    ['no language', undefined],
  ])('are not those of %s', (_, language) => {
    expect(forLanguage(raw, language)).toBe(raw);
  });

  it('are nothing where there are none', () => {
    expect([null, undefined, 3, []].map((value) => forLanguage(value, 'article'))).toEqual([
      null,
      undefined,
      3,
      [],
    ]);
  });

  it('go by the name of a closed article', () => {
    expect(['a.article', 'a.txt', 'a.md', 'a'].map((name) => languageByName(`file:///${name}`))).toEqual([
      'article',
      'plaintext',
      'markdown',
      undefined,
    ]);
  });
});
