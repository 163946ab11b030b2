import { describe, expect, it } from 'vitest';
import { NO_STYLE, type StyleName } from '../../../../src/core/house-style/house-style.ts';
import { found, mended, told } from '../../support.ts';

const styled = (style: StyleName | null): { style: typeof NO_STYLE } => ({
  style: { ...NO_STYLE, dates: { style, order: null } },
});
const story = (words: string): string => `---\ndate: 2025-07-22\n---\n\nHarbour\n\n${words}\n`;

/** The story's words after every fix of the check, the last first. */
function rewritten(words: string, style: StyleName): string {
  let text = story(words);
  for (const { fixes } of found('date/style', text, styled(style)).reverse()) text = mended(text, fixes[0]!);
  return text.slice(story('').length - 1, -1);
}

describe('date/style', () => {
  it('shows each date that the house writes otherwise', () => {
    const words = story('It opened on 6 July 2025 and closed on July 9.');
    expect(told('date/style', words, styled('ap'))).toEqual([
      ['6 July 2025', 'AP style writes “July 6, 2025,”, not “6 July 2025”.'],
    ]);
    expect(told('date/style', words, styled('guardian'))).toEqual([
      ['July 9', 'Guardian style writes “9 July”, not “July 9”.'],
    ]);
    expect(told('date/style', words, styled('economist'))).toEqual([
      ['6 July 2025', 'Economist style writes “July 6th 2025”, not “6 July 2025”.'],
      ['July 9', 'Economist style writes “July 9th”, not “July 9”.'],
    ]);
  });

  it.each<[StyleName, string, string]>([
    ['ap', 'It shut on the 3rd of February 2021.', 'It shut on Feb. 3, 2021.'],
    ['ap', 'It shut on Wednesday 3 February 2021, he said.', 'It shut on Wednesday, Feb. 3, 2021, he said.'],
    ['ap', 'It shut on 2021-02-03.', 'It shut on Feb. 3, 2021.'],
    ['ap', 'It shut on 2 June 2025 for good.', 'It shut on June 2, 2025, for good.'],
    ['ap', 'It shut in February, 2021.', 'It shut in February 2021.'],
    ['ap', 'It shut on September 14.', 'It shut on Sept. 14.'],
    ['guardian', 'It shut on Wednesday, Feb. 3, 2021.', 'It shut on Wednesday 3 February 2021.'],
    ['guardian', 'It shut on Sept 14th.', 'It shut on 14 September.'],
    ['guardian', 'It shut in Feb. 2021.', 'It shut in February 2021.'],
    ['guardian', 'It shut on 23.02.2021.', 'It shut on 23 February 2021.'],
    ['economist', 'It shut on Monday, June 2.', 'It shut on Monday June 2nd.'],
    ['economist', 'From 5 June to 12 June it was shut.', 'From June 5th to June 12th it was shut.'],
  ])('%s: %s', (style, before, after) => expect(rewritten(before, style)).toBe(after));

  it.each<[StyleName, string]>([
    ['ap', 'It shut on Feb. 3, 2021, and on Sept. 14; it opened in March 2022.'],
    ['ap', 'On Wednesday, July 9, it shut.'],
    ['guardian', 'It shut on 3 February 2021 and on Monday 14 July.'],
    ['economist', 'It shut on February 3rd 2021 and on Monday July 14th.'],
    // Days that share their month.
    ['guardian', 'It shut on June 2 and 3.'],
    ['guardian', 'It shut from June 2-5, 2025.'],
    ['ap', 'It was shut from 2 to 5 June.'],
    ['ap', 'It shut on 2, 3 and 5 June.'],
    // Names.
    ['ap', 'They drove over the 25 April Bridge and along 9 de Julio.'],
    ['guardian', 'The July 4 Committee met.'],
    // Parts of dates, and dates that aren't known.
    ['ap', 'It shut on the 3rd, in 2021, on Monday, in the early hours of 2 June.'],
    ['ap', 'It opened on 06/07/2025.'],
    ['ap', 'It opened on 31 June 2025.'],
  ])('%s leaves alone: %s', (style, words) =>
    expect(found('date/style', story(words), styled(style))).toEqual([]),
  );

  it('says nothing until the house has chosen a style', () => {
    expect(found('date/style', story('It shut on 6 July and on July 9.'), styled(null))).toEqual([]);
  });

  it('leaves headlines and datelines alone', () => {
    const text =
      '---\ndate: 2025-07-22\n---\n\nHarbour to shut on July 30\n\nVELM, July 22 — It will shut soon.\n';
    expect(found('date/style', text, styled('guardian'))).toEqual([]);
  });
});
