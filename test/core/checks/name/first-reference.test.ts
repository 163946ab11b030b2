import { describe, expect, it } from 'vitest';
import { found, mended, told } from '../../support.ts';

const CHECK = 'name/first-reference';
const words = (text: string, options = {}): string[] => told(CHECK, text, options).map(([word]) => word);

const STORY =
  'The harbour board voted on Monday to close the old pier, which has stood in the bay since 1911.';

describe('an editor sees who is not introduced', () => {
  it.each([
    [`${STORY}\n\nHallström told reporters that no decision had been taken.`, 'Hallström'],
    [`${STORY}\n\n“It is too early to say,” said Hallström.`, 'Hallström'],
    [`${STORY}\n\nThe plan was criticised by Hallström, who said it would cost too much.`, 'Hallström'],
    [`${STORY}\n\nMrs Hallström said she had not been asked.`, 'Hallström'],
    [`${STORY}\n\n“It is cheap,” said Hallström, head of planning at the port.`, 'Hallström'],
    [`${STORY}\n\nHallström’s lawyer declined to comment.`, 'Hallström'],
    [`${STORY}\n\nUndersheriff Hallström told reporters that nobody was hurt.`, 'Hallström'],
  ])('%s', (text, name) => {
    expect(words(text)).toEqual([name]);
  });

  it('once for each person, as a note', () => {
    const findings = found(CHECK, `${STORY}\n\nHallström said no.\n\nHallström said it twice.`);
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
    expect(findings[0]!.message).toBe('“Hallström” is not introduced: no full name stands in this article.');
  });

  it('and gives the full name that comes later', () => {
    const text = `${STORY}\n\nHallström said no.\n\nThe treasurer, Karin Hallström, said it twice.`;
    const [finding] = found(CHECK, text);
    expect(finding!.message).toContain('Karin Hallström, comes only in line 5.');
    expect(mended(text, finding!.fixes[0]!)).toContain('Karin Hallström said no.');
  });

  it('or the one that another article gives', () => {
    const others = { 'older.txt': 'The treasurer, Karin Hallström, said no.' };
    const text = `${STORY}\n\nHallström told reporters that no decision had been taken.`;
    const [finding] = found(CHECK, text, { others });
    expect(mended(text, finding!.fixes[0]!)).toContain('Karin Hallström told reporters');
    expect(finding!.related[0]!.path).toBe('older.txt');
  });
});

describe('silent', () => {
  it.each([
    [
      'where the full name comes first',
      `The treasurer, Karin Hallström, said no.\n\nHallström said it twice.`,
    ],
    [
      'on a headline before the full name',
      `Hallström Says No\n\n${STORY} The treasurer, Karin Hallström, said no, and the board agreed with her.`,
    ],
    ['on a head of state by office', `${STORY}\n\nPresident Okoro said no. Okoro left.`],
    [
      'on an office told in full',
      `${STORY}\n\nUndersecretary for Fisheries Mr Hallström said no. Secretary of State Okoro left.`,
    ],
    ['on a weekday', `${STORY}\n\nThe skipper, Karin Hallström, died in hospital Monday.`],
    [
      'on a full name with a nickname',
      `${STORY}\n\nKarin "The Gull" Hallström, 61, who sailed for Lars Brodin, died in hospital. Hallström said no.`,
    ],
    ['on a name in another’s words', `${STORY}\n\n“We asked Hallström twice,” said the mayor, Ana Bell.`],
    [
      'on a family and a time',
      `${STORY}\n\nThe Hallström family said no. It was built in the Hallström years.`,
    ],
    ['on kin by first name', `The treasurer, Karin Hallström, said no. Her son Emil said yes.`],
    [
      'on a place before who is told of',
      `${STORY}\n\nThe plan was drawn by a teacher in Ottervale, who left.`,
    ],
    ['on names of the past', `${STORY}\n\nNapoleon said no.`],
    ['on a place, a firm and a band', `${STORY}\n\nHarwich said no. Volvo said no. The board met in Hull.`],
    [
      'where the full name stands in a form not read',
      `${STORY}\n\nDr. Karin Hallström, 45, said no. Hallström said it twice.`,
    ],
  ])('%s', (_, text) => {
    expect(words(text)).toEqual([]);
  });

  it('on the widely known, whom three articles name in full', () => {
    const other = 'The treasurer, Karin Hallström, said no.';
    const text = `${STORY}\n\nHallström told reporters that no decision had been taken.`;
    expect(words(text, { others: { 'a.txt': other, 'b.txt': other } })).toEqual(['Hallström']);
    expect(words(text, { others: { 'a.txt': other, 'b.txt': other, 'c.txt': other } })).toEqual([]);
    // With another bearer of the surname it is not known who is meant.
    const others = {
      'a.txt': other,
      'b.txt': other,
      'c.txt': other,
      'd.txt': 'The mayor, Lars Hallström, said no.',
    };
    expect(words(text, { others })).toEqual(['Hallström']);
  });
});
