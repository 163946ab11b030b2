import { describe, expect, it } from 'vitest';
import { duplicatesIn, FILLER, findingsIn } from './found.ts';

const FERRY =
  'The ferry company cancelled its evening crossings after engineers found a crack in the ramp at Port Ellery. Passengers with tickets for the last two boats were taken round the bay in coaches, a drive of nearly three hours. “Nobody was hurt and nobody was in danger,” the harbour master said.';
const MARKET =
  'Stallholders at the covered market have until the end of the month to sign new leases. Several said the rents asked by the council would drive them out of the trade altogether.';

/** A story with a paragraph, some others, and what was made of it. */
const story = (first: string, later: string, headline = 'A Crack in the Ramp'): string =>
  [headline, FILLER[0], first, FILLER[1], FILLER[2], later].join('\n\n');

describe('duplicate/paragraph', () => {
  it.each([
    ['the same words', FERRY],
    ['other white space', FERRY.replaceAll(' a ', '  a\u00A0')],
    ['straight quotes', FERRY.replaceAll(/[“”]/g, '"')],
    ['other case', FERRY.replace('harbour master', 'Harbour Master').replace('The ferry', 'THE FERRY')],
    ['a hyphen for a dash', FERRY.replace('two boats', 'two-boats')],
    [
      'one word in ten changed',
      FERRY.replace('cancelled', 'scrapped')
        .replace('engineers', 'inspectors')
        .replace('taken', 'driven')
        .replace('nearly', 'almost')
        .replace('hurt', 'injured'),
    ],
    [
      'three words in ten changed, with a new opening and a new end',
      'On Monday night the ferry operator scrapped its late crossings once inspectors found a crack in the ramp at Port Ellery. Travellers holding tickets for the final two boats were driven round the bay in coaches, a trip of almost three hours. “Nobody was hurt and nobody was in danger,” an official said. More is to follow.',
    ],
    ['sentences in another order', FERRY.replace(/^(.*?Ellery\. )(.*?hours\. )(.*)$/, '$2$1$3')],
    ['a sentence less', FERRY.replace(/ “Nobody.*$/, '')],
    ['a sentence more', `${FERRY} The ramp was built in the days of steam.`],
  ])('finds a copy with %s', (_, copy) => {
    expect(duplicatesIn(story(FERRY, copy))).toEqual([
      `story.txt: paragraph: ${copy.trim().split(/\s+/).slice(0, 3).join(' ')} | The ferry company`,
    ]);
  });

  it('finds two paragraphs that were joined into one', () => {
    const text = ['Two Troubles', FERRY, FILLER[0], MARKET, FILLER[1], `${FERRY} ${MARKET}`].join('\n\n');
    expect(duplicatesIn(text)).toEqual([
      'story.txt: paragraph: The ferry company | The ferry company + Stallholders at the',
    ]);
  });

  it('finds a paragraph that was put into a longer one, where it stands', () => {
    const text = story(
      MARKET,
      `${FERRY} ${MARKET} It was late before the hall was dark, and nobody had changed their mind.`,
    );
    expect(duplicatesIn(text)).toEqual(['story.txt: paragraph: Stallholders at the | Stallholders at the']);
    expect(findingsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([MARKET]);
  });

  it('finds a paragraph that was parted into two', () => {
    const [first, rest] = [
      FERRY.slice(0, FERRY.indexOf(' Passengers')),
      FERRY.slice(FERRY.indexOf('Passengers')),
    ];
    expect(duplicatesIn(story(FERRY, `${first}\n\n${rest}`))).toEqual([
      'story.txt: paragraph: The ferry company | The ferry company',
      'story.txt: paragraph: Passengers with tickets | The ferry company',
    ]);
  });

  it('says how much is shared and what was changed', () => {
    const copy = FERRY.replace('cancelled', 'scrapped').replace(' nearly', '');
    const [finding] = findingsIn(story(FERRY, copy));
    expect(finding!.message).toBe(
      '98 % of the words of this paragraph are already in line 5; “cancelled” is now “scrapped” and “nearly” is left out.',
    );
    expect(finding!.severity).toBe('warning');
  });

  it.each([
    [
      'the same form with other names and numbers',
      'Carla Voss, 34, of Ashcombe, was jailed for three years on Monday. She admitted two counts of fraud at the town court and was told to pay costs of 400 pounds.',
      'Peter Lindqvist, 51, of Brackenholt, was jailed for five years on Friday. He admitted six counts of theft at the county court and was told to pay costs of 900 pounds.',
    ],
    [
      'sentences of parallel construction',
      'The first group of volunteers will clear the northern bank of the river between the mill and the weir.',
      'The second group of volunteers will clear the southern bank of the river between the weir and the lock.',
    ],
    [
      'the same facts in other words',
      'Engineers found a crack in the ferry ramp at Port Ellery on Monday, and the company called off two evening boats.',
      'Two sailings were dropped on Monday evening because of damage to the ramp that serves Port Ellery’s ferries.',
    ],
    ['a short formula', 'He did not elaborate.', 'He did not elaborate.'],
    [
      'a longer formula',
      'The ministry did not immediately respond to a request for comment.',
      'The ministry did not immediately respond to a request for comment.',
    ],
    [
      'a pull-quote',
      'The harbour master played the matter down. “Nobody was hurt and nobody was in danger at any time,” he said outside his office.',
      '“Nobody was hurt and nobody was in danger at any time”',
    ],
    [
      'a list of names',
      'Ellery Rovers: Adeyemi; Brandt, Castellanos, Dufour, Eriksen; Fanshawe, Grigoryan, Hallam.',
      'Ellery Rovers: Adeyemi; Brandt, Castellanos, Dufour, Eriksen; Fanshawe, Grigoryan, Hallam.',
    ],
    [
      'a caption',
      'The cracked ramp at Port Ellery on Monday. Photo: Nils Aaberg/Halyard Press',
      'The cracked ramp at Port Ellery on Monday. Photo: Nils Aaberg/Halyard Press',
    ],
  ])('is silent on %s', (_, first, later) => {
    expect(duplicatesIn(story(first, later))).toEqual([]);
  });

  it('is silent on a refrain', () => {
    const refrain = 'And still the river rose, and still nobody came.';
    const text = ['The Night of the Flood', FILLER[0], refrain, FILLER[1], refrain, FILLER[2], refrain].join(
      '\n\n',
    );
    expect(duplicatesIn(text)).toEqual([]);
  });

  it('stays quick and silent on long odd input', () => {
    expect(findingsIn(`Odd\n\n${'spam '.repeat(4000)}\n\n${'1 2 3 '.repeat(1000)}`)).toEqual([]);
    expect(findingsIn(`${'"“«'.repeat(2000)}\n\n${"'".repeat(4000)}`)).toEqual([]);
  });
});
