import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../../src/core/checks.ts';
import { Forms } from '../../../../src/core/house-style/forms.ts';
import { readStyle } from '../../../../src/core/house-style/read.ts';
import { found, mended, told } from '../../support.ts';

const CHECK = 'style/preferred';
const STYLE = `
words:
  - {use: adviser, not: advisor}
  - {use: ferry line, not: [shipping line, boat company], reason: It has two boats.}
  - {use: email, not: [e-mail, E-mail]}
  - {use: per cent, not: "%"}
places: [{use: Kyiv, not: [Kiev, Kiew]}, {use: Turkey, not: Türkiye}]
events: [{name: the Mill Strike, aliases: [the Weavers’ Strike]}]
`;
const style = readStyle(STYLE, CHECKS).style!;
const said = (text: string): [string, string][] => told(CHECK, text, { style });
const words = (text: string): string[] => said(text).map(([each]) => each);

describe('an editor sees a form that gives way to another', () => {
  it('with the one to use, and the reason where the desk gave one', () => {
    expect(said('The shipping line lost an advisor in Kiev.')).toEqual([
      ['shipping line', 'The house style writes “ferry line”, not “shipping line”: It has two boats.'],
      ['advisor', 'The house style writes “adviser”, not “advisor”.'],
      ['Kiev', 'The house style writes “Kyiv”, not “Kiev”.'],
    ]);
  });

  it.each([
    ['at a sentence’s start', 'Advisor after advisor left.', 'Adviser after adviser left.'],
    ['in capitals', 'SHIPPING LINE LEAVES KIEV', 'FERRY LINE LEAVES KYIV'],
    [
      'over a space that does not break and a double one',
      'The boat\u00a0company and the shipping  line closed.',
      'The ferry line and the ferry line closed.',
    ],
    ['with a genitive', 'It was Kiev’s last boat.', 'It was Kyiv’s last boat.'],
    ['in a compound', 'The Kiev-based advisor left.', 'The Kyiv-based adviser left.'],
    [
      'beside a weekday and after a preposition',
      'In Kiev Monday, and from Kiev, they left.',
      'In Kyiv Monday, and from Kyiv, they left.',
    ],
    [
      'of an event, with either apostrophe',
      "They marked the Weavers' Strike.",
      'They marked the Mill Strike.',
    ],
    ['inside a quotation', '“Send an e-mail to Kiev,” she said.', '“Send an email to Kyiv,” she said.'],
  ])('%s', (_, text, after) => {
    const fixes = found(CHECK, text, { style }).flatMap((finding) => finding.fixes);
    expect(mended(text, { title: '', edits: fixes.flatMap(({ edits }) => edits) })).toBe(after);
  });
});

describe('silent', () => {
  it.each([
    ['on the preferred form', 'The adviser wrote an email from Kyiv.'],
    ['inside a longer name', 'Dynamo Kiev beat Arsenal, the Kiev Post wrote.'],
    ['on a title before a name', 'She met Special Advisor Holt.'],
    ['inside a longer word', 'The advisory board met the advisors.'],
    ['in addresses and handles', 'Write to advisor@kiev.example or see www.example.org/e-mail and @advisor.'],
    ['on a name’s letters in small ones', 'The tag is kiev.'],
  ])('%s', (_, text) => {
    expect(words(text)).toEqual([]);
  });

  it('where the house style says nothing', () => {
    expect(told(CHECK, 'An advisor in Kiev.')).toEqual([]);
  });
});

it('costs the text’s words, not the list’s: ten thousand entries are looked at once, when the list is read', () => {
  let looks = 0;
  const entries = Array.from({ length: 10_000 }, (_, i) => ({
    use: `Name${i}`,
    not: [`Nam ${i}e`],
    reason: null,
  }));
  const watched = {
    use: 'ferry',
    not: ['boat'],
    get reason() {
      looks++;
      return null;
    },
  };
  const forms = new Forms([...entries, watched]);
  const text = 'The old boat left the quay. '.repeat(50);
  expect([...forms.in(text, { start: 0, end: text.length })]).toHaveLength(50);
  expect(looks).toBe(50);
});
