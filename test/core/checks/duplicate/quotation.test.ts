import { describe, expect, it } from 'vitest';
import { told } from '../../support.ts';

const CHECK = 'duplicate/quotation';
const WORDS = '“We have never seen the river as low as this in any June that I can remember,”';
const dated = (date: string, ...paragraphs: string[]): string =>
  `---\ndate: ${date}\n---\n\n${paragraphs.join('\n\n')}`;
const EARLIER = dated(
  '2025-05-02',
  'Rain Keeps Anglers Away',
  `${WORDS} said Anna Keller of the anglers’ club.`,
);
const says = (text: string, checks: Record<string, 'on'> = { [CHECK]: 'on' }): string[] =>
  told(CHECK, dated('2025-07-02', 'Anglers Ask for a Ban', text), {
    checks,
    others: { 'earlier.txt': EARLIER },
  }).map(([, message]) => message);

describe('a quotation that was used before', () => {
  it('is noted where the same person says it', () => {
    expect(says(`${WORDS} said Anna Keller, who chairs the club.`)).toEqual([
      'earlier.txt, line 7, quotes Anna Keller with these words already.',
    ]);
  });

  it('is passed over unless a desk asks for it', () => {
    expect(says(`${WORDS} said Anna Keller, who chairs the club.`, {})).toEqual([]);
  });

  it.each([
    ['another speaker', `${WORDS} said Omar Bell, who sells bait.`],
    ['other words', '“It will take a wet autumn to bring the trout back,” said Anna Keller of the club.'],
    ['no name beside it', `${WORDS} one of them said.`],
    ['a few words', 'Anna Keller said the river was “as low as this” only once before.'],
  ])('is passed over with %s', (_, text) => {
    expect(says(text)).toEqual([]);
  });
});
